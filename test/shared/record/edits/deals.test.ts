import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../shared/model/plainDate.ts';
import { milestoneKinds } from '../../../../shared/model/vocabulary.ts';
import { rowById, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { delegationCircles } from '../../../../shared/record/delegationCircles.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addDeal, removeDeal, updateDeal } from '../../../../shared/record/edits/deals.ts';
import { addDelegation, endDelegation } from '../../../../shared/record/edits/delegations.ts';
import { addMilestone, removeMilestone, updateMilestone } from '../../../../shared/record/edits/milestones.ts';
import { addStance, removeStance } from '../../../../shared/record/edits/stances.ts';
import { violationsOf } from '../../../../shared/record/invariants.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, day } from '../story.ts';

const open = () => {
  const story = aStory('2020-01-01', 'conquest');
  story.does(addMember, { name: 'Mr Voorman', title: 'Director', roles: ['decider'] });
  story.does(addMember, { name: 'Mr Zwijger', title: 'Purchasing', roles: ['buyer'] });
  story.does(addMember, { name: 'Ms Schets', title: 'Designer', roles: ['initiator'] });
  story.does(addDeal, { name: 'Line 4' });
  const dealId = rowsOf(story.record(), 'deal')[0]?.id ?? '';
  const [director, purchaser, designer] = ['Mr Voorman', 'Mr Zwijger', 'Ms Schets'].map(story.person) as [
    string,
    string,
    string,
  ];
  return { story, dealId, director, purchaser, designer };
};
type Told = ReturnType<typeof open>;

const dealOf = ({ story, dealId }: Pick<Told, 'story' | 'dealId'>) => rowById(story.record(), 'deal', dealId);
const outcomeOn = ({ story }: Pick<Told, 'story'>, date: string) =>
  stateAt(story.record(), day(date)).deals.map(({ outcome, orderPlacedOn }) => [outcome, orderPlacedOn])[0];

describe('stances', () => {
  test('gather over time; a second word of the day replaces the first', () => {
    const { story, dealId, director } = open();
    story.does(addStance, { dealId, personId: director, position: 'against', confidence: 'gut' });
    story.does(addStance, { dealId, personId: director, position: 'for', confidence: 'stated' });
    story.at('2021-01-01').does(addStance, { dealId, personId: director, position: 'undecided', confidence: 'stated' });
    expect(rowsOf(story.record(), 'stance').map((row) => row.position)).toEqual(['for', 'undecided']);
  });

  test('taken out as a mistake leave what was said before', () => {
    const { story, dealId, director } = open();
    story.does(addStance, { dealId, personId: director, position: 'for', confidence: 'stated' });
    story.at('2021-01-01').does(addStance, { dealId, personId: director, position: 'against', confidence: 'gut' });
    const stanceId = rowsOf(story.record(), 'stance')[1]?.id ?? '';
    story.does(removeStance, { stanceId });
    expect(stateAt(story.record(), day('2022-01-01')).deals[0]?.stances).toMatchObject([{ position: 'for' }]);
  });

  test('do not come before the deal opened', () => {
    const { story, dealId, director } = open();
    const request = {
      dealId,
      personId: director,
      position: 'for',
      confidence: 'gut',
      date: day('2019-12-31'),
    } as const;
    expect(story.refuses(addStance, request)).toEqual({
      code: 'beforeDealOpens',
      params: { deal: 'Line 4', opened: '2020-01-01', date: '2019-12-31' },
    });
  });
});

describe('delegations', () => {
  test('hand a vote to one at a time', () => {
    const { story, dealId, director, purchaser, designer } = open();
    story.does(addDelegation, { dealId, fromPersonId: director, toPersonId: purchaser });
    expect(story.does(addDelegation, { dealId, fromPersonId: director, toPersonId: purchaser }).diff).toEqual([]);
    story.at('2021-01-01').does(addDelegation, { dealId, fromPersonId: director, toPersonId: designer });
    expect(rowsOf(story.record(), 'delegation').map((row) => `${row.from} ${row.to}`)).toEqual([
      '2020-01-01 2021-01-01',
      '2021-01-01 null',
    ]);
    story.does(endDelegation, { delegationId: rowsOf(story.record(), 'delegation')[1]?.id ?? '' });
    expect(rowsOf(story.record(), 'delegation')).toHaveLength(1);
    expect(story.refuses(addDelegation, { dealId, fromPersonId: director, toPersonId: director }).code).toBe(
      'sameHolder',
    );
  });

  test('in a circle are refused by a sentence that names the circle', () => {
    const { story, dealId, director, purchaser, designer } = open();
    story.does(addDelegation, { dealId, fromPersonId: director, toPersonId: purchaser });
    story.does(addDelegation, { dealId, fromPersonId: purchaser, toPersonId: designer });
    expect(story.refuses(addDelegation, { dealId, fromPersonId: designer, toPersonId: director })).toEqual({
      code: 'delegationCircle',
      params: { circle: 'Mr Voorman → Mr Zwijger → Ms Schets → Mr Voorman' },
    });
  });

  test('are no circle once one of them has ended, nor in another deal', () => {
    const { story, dealId, director, purchaser } = open();
    story.does(addDelegation, { dealId, fromPersonId: director, toPersonId: purchaser });
    const delegationId = rowsOf(story.record(), 'delegation')[0]?.id ?? '';
    story.at('2020-06-01').does(endDelegation, { delegationId });
    story.does(addDelegation, { dealId, fromPersonId: purchaser, toPersonId: director });
    story.does(addDeal, { name: 'Line 5' });
    const other = rowsOf(story.record(), 'deal')[1]?.id ?? '';
    story.does(addDelegation, { dealId: other, fromPersonId: director, toPersonId: purchaser });
    expect(violationsOf(story.record())).toEqual([]);
  });

  test('that would meet a later one in a circle are refused too', () => {
    const { story, dealId, director, purchaser } = open();
    story.at('2021-01-01').does(addDelegation, { dealId, fromPersonId: director, toPersonId: purchaser });
    const request = { dealId, fromPersonId: purchaser, toPersonId: director, from: day('2020-03-01') };
    expect(story.refuses(addDelegation, request).code).toBe('delegationCircle');
  });

  test('whatever was handed over and ended, no vote ever runs in a circle on any day', () => {
    const someone = fc.nat({ max: 4 });
    const act = fc.record({ from: someone, to: someone, day: fc.nat({ max: 40 }), ends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        const { story, dealId } = open();
        story.does(addMember, { name: 'Mr Weifel', title: '', roles: [] });
        story.does(addMember, { name: 'Ms Derde', title: '', roles: [] });
        const people = rowsOf(story.record(), 'person').map(({ id }) => id);
        for (const { from, to, day: offset, ends } of acts) {
          const context = { ...story.context(), date: addDays(day('2020-01-01'), offset) };
          const [giver = '', taker = ''] = [people[from], people[to]];
          const running = rowsOf(story.record(), 'delegation').find((row) => row.fromPersonId === giver);
          const request = { dealId, fromPersonId: giver, toPersonId: taker };
          story.at(context.date);
          if (ends && running) story.does(endDelegation, { delegationId: running.id });
          else if (addDelegation(story.record(), request, context).ok) story.does(addDelegation, request);
        }
        for (let offset = 0; offset <= 41; offset += 1) {
          const date = addDays(day('2020-01-01'), offset);
          const standing = rowsOf(story.record(), 'delegation').filter(
            (row) => row.from <= date && (row.to === null || date < row.to),
          );
          // the slow and obvious answer: as many steps as there are people always end with somebody who hands on no more
          for (const person of people) {
            let holder: string | undefined = person;
            for (const _ of people) holder = standing.find((row) => row.fromPersonId === holder)?.toPersonId ?? holder;
            expect(standing.some((row) => row.fromPersonId === holder)).toBe(false);
          }
        }
        expect(delegationCircles(story.record())).toEqual([]);
      }),
    );
  });
});

describe('the outcome of a deal', () => {
  test('lost and won back is told of every day: the past stays as it was', () => {
    const told = open();
    const { story, dealId } = told;
    story.at('2021-02-04').does(addMilestone, { dealId, kind: 'lost', text: 'On price' });
    expect(dealOf(told)).toMatchObject({ outcome: 'lost', closedOn: '2021-02-04' });
    story.at('2021-02-06').does(addMilestone, { dealId, kind: 'reopened', text: '' });
    expect(dealOf(told)).toMatchObject({ outcome: 'open', closedOn: null });
    story.at('2021-02-09').does(addMilestone, { dealId, kind: 'won', text: '' });
    story.at('2021-02-16').does(addMilestone, { dealId, kind: 'order', text: '' });
    story.at('2021-06-01').does(addMilestone, { dealId, kind: 'stop', text: '' });
    expect(dealOf(told)).toMatchObject({ outcome: 'stopped', closedOn: '2021-06-01', orderPlacedOn: '2021-02-16' });
    expect(
      ['2021-02-03', '2021-02-04', '2021-02-06', '2021-02-09', '2021-02-16', '2021-06-01'].map((date) =>
        outcomeOn(told, date),
      ),
    ).toEqual([
      ['open', null],
      ['lost', null],
      ['open', null],
      ['won', null],
      ['won', '2021-02-16'],
      ['stopped', '2021-02-16'],
    ]);
  });

  test('follows its milestones when they are corrected or taken out', () => {
    const told = open();
    const { story, dealId } = told;
    story.at('2021-02-04').does(addMilestone, { dealId, kind: 'lost', text: '' });
    story.at('2021-02-16').does(addMilestone, { dealId, kind: 'order', text: '' });
    const [lost, order] = rowsOf(story.record(), 'milestone').map(({ id }) => id) as [string, string];
    story.does(updateMilestone, { milestoneId: lost, kind: 'won', date: day('2021-02-05') });
    expect(dealOf(told)).toMatchObject({ outcome: 'won', closedOn: '2021-02-05' });
    story.does(removeMilestone, { milestoneId: lost });
    story.does(removeMilestone, { milestoneId: order });
    expect(dealOf(told)).toMatchObject({ outcome: 'open', closedOn: null, orderPlacedOn: null });
  });

  test('that came from a file without an event is written down as one before it is overtaken', () => {
    const { story, dealId } = open();
    const deal = dealOf({ story, dealId });
    if (!deal) throw new Error('the story has a deal');
    const fromFile = { ...deal, outcome: 'lost', closedOn: day('2021-02-04') } as const;
    const record = applyDiff(story.record(), [{ table: 'deal', id: deal.id, from: deal, to: fromFile }]);
    const reopened = addMilestone(
      record,
      { dealId, kind: 'reopened', text: '' },
      { ...story.context(), date: day('2021-03-01') },
    );
    if (!reopened.ok) throw new Error(reopened.error.code);
    const after = applyDiff(record, reopened.value.diff);
    expect(stateAt(after, day('2021-02-10')).deals).toMatchObject([{ outcome: 'lost', outcomeSince: '2021-02-04' }]);
    expect(stateAt(after, day('2021-03-01')).deals).toMatchObject([{ outcome: 'open', outcomeSince: '2021-03-01' }]);
    expect(applyDiff(after, reverseDiff(reopened.value.diff))).toEqual(record);
  });

  test('after any sequence of events is what the last one brought, on every day', () => {
    const act = fc.record({ kind: fc.constantFrom(...milestoneKinds), offset: fc.nat({ max: 30 }) });
    const brings: Readonly<Record<string, string>> = { won: 'won', lost: 'lost', stop: 'stopped', reopened: 'open' };
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
        const told = open();
        for (const { kind, offset } of acts) {
          const date = addDays(day('2020-01-01'), offset);
          told.story.does(addMilestone, { dealId: told.dealId, kind, text: '', date });
        }
        for (let offset = 0; offset <= 30; offset += 1) {
          const past = acts
            .filter((each) => each.offset <= offset && brings[each.kind])
            .toSorted((a, b) => a.offset - b.offset);
          const expected = brings[past.at(-1)?.kind ?? ''] ?? 'open';
          expect(outcomeOn(told, addDays(day('2020-01-01'), offset))?.[0]).toBe(expected);
        }
        const last = acts
          .filter(({ kind }) => brings[kind])
          .toSorted((a, b) => a.offset - b.offset)
          .at(-1);
        expect(dealOf(told)?.outcome).toBe(brings[last?.kind ?? ''] ?? 'open');
        expect(violationsOf(told.story.record())).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a deal', () => {
  test('is renamed, and opens earlier, but not later than what is known of it', () => {
    const told = open();
    const { story, dealId, director } = told;
    story.at('2020-03-01').does(addStance, { dealId, personId: director, position: 'for', confidence: 'stated' });
    story.does(updateDeal, { dealId, name: ' Line  4b ', openedOn: day('2020-02-01') });
    expect(dealOf(told)).toMatchObject({ name: 'Line 4b', openedOn: '2020-02-01' });
    expect(story.refuses(updateDeal, { dealId, openedOn: day('2020-03-02') })).toMatchObject({
      code: 'beforeDealOpens',
      params: { date: '2020-03-01' },
    });
  });

  test('goes with everything said about it, and comes back with one undo', () => {
    const { story, dealId, director, purchaser } = open();
    story.does(addStance, { dealId, personId: director, position: 'for', confidence: 'stated' });
    story.does(addDelegation, { dealId, fromPersonId: director, toPersonId: purchaser });
    story.does(addMilestone, { dealId, kind: 'offer', text: 'Sent' });
    const before = story.record();
    const step = story.does(removeDeal, { dealId });
    for (const table of ['deal', 'stance', 'delegation', 'milestone'] as const) {
      expect(rowsOf(story.record(), table)).toEqual([]);
    }
    expect(applyDiff(story.record(), reverseDiff(step.diff))).toEqual(before);
  });
});
