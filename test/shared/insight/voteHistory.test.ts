import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotsOf, peoplePresent } from '../../../shared/insight/ballots.ts';
import { majorityOf, pivotsOf, tallyOf } from '../../../shared/insight/tally.ts';
import { peopleInDeal, voteHistory } from '../../../shared/insight/voteHistory.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { rowById, rowsOf } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { sampleClient } from '../sample/sampleRecords.ts';

const ostmeer = sampleClient('Ostmeer Keukens');
const dealId = rowsOf(ostmeer, 'deal')[0]?.id ?? '';
const nameOf = (id: string) => rowById(ostmeer, 'person', id)?.name;

describe('the votes of a deal over time', () => {
  test('tell the whole of the missed deal', () => {
    const last = voteHistory(ostmeer, dealId).filter(({ date }) => date >= '2026-01-01');
    expect(
      last.map(({ date, tally }) => [
        date,
        `${tally.heads.for}:${tally.heads.against}`,
        `${tally.votes.for}:${tally.votes.against}`,
        tally.swing.map(nameOf).join(),
        tally.isReversible,
      ]),
    ).toEqual([
      ['2026-01-12', '1:1', '1:2', 'Mr Zwijger', true],
      ['2026-02-04', '1:1', '1:2', 'Mr Zwijger', true],
      ['2026-02-06', '2:1', '2:2', 'Mr Zwijger', true],
      ['2026-02-09', '2:0', '2:0', 'Mr Zwijger', true],
      ['2026-02-16', '3:0', '4:0', '', false],
      ['2026-05-11', '4:0', '4:0', '', false],
      ['2026-06-01', '4:0', '4:0', '', false],
    ]);
  });

  test('name everybody who took part in the order of their first word', () => {
    expect(peopleInDeal(ostmeer, dealId).map(nameOf)).toEqual(['Ms Schets', 'Mr Weifel', 'Mr Voorman', 'Mr Zwijger']);
  });

  test('of no such deal there are none', () => {
    expect(voteHistory(ostmeer, 'nowhere')).toEqual([]);
  });

  test('on every day say what the state of that day says, and never leave a change out', () => {
    const someDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(plainDate('1995-01-01'), days));
    fc.assert(
      fc.property(arbitraryRecord(), someDay, (record, date) => {
        const state = stateAt(record, date);
        for (const dealState of state.deals) {
          const entry = voteHistory(record, dealState.deal.id).findLast((each) => each.date <= date);
          expect(entry?.tally).toEqual(tallyOf(dealState, state));
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('ballots', () => {
  test('say whose vote is cast by whom', () => {
    const state = stateAt(ostmeer, plainDate('2026-02-06'));
    const [dealState] = state.deals;
    if (!dealState) throw new Error('the sample has a deal');
    const ballots = ballotsOf(dealState, peoplePresent(state));
    expect(ballots.map(({ personId, castBy, casts }) => [nameOf(personId), nameOf(castBy), casts.map(nameOf)])).toEqual(
      expect.arrayContaining([
        ['Mr Voorman', 'Mr Zwijger', []],
        ['Mr Zwijger', 'Mr Zwijger', ['Mr Zwijger', 'Mr Voorman']],
        ['Ms Schets', 'Ms Schets', ['Ms Schets']],
      ]),
    );
    expect(pivotsOf(ballots)).toEqual([]);
  });

  test('need more than half for a majority', () => {
    expect([0, 1, 2, 3, 4, 5].map(majorityOf)).toEqual([1, 1, 2, 2, 3, 3]);
  });
});
