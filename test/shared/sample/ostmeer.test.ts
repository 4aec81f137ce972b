import { describe, expect, test } from 'vitest';
import { tallyOf } from '../../../shared/insight/tally.ts';
import { type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { rowById, rowsOf } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { sampleClient } from './sampleRecords.ts';

const record = sampleClient('Ostmeer Keukens');

const tallyAt = (date: PlainDate) => {
  const state = stateAt(record, date);
  const [deal] = state.deals;
  if (!deal) throw new Error(`no deal on ${date}`);
  const tally = tallyOf(deal, state);
  return { ...tally, swing: tally.swing.map((id) => rowById(record, 'person', id)?.name) };
};

const stancesAt = (date: PlainDate): Readonly<Record<string, string>> =>
  Object.fromEntries(
    stateAt(record, date).deals.flatMap(({ stances }) =>
      stances.map((stance) => [rowById(record, 'person', stance.personId)?.name ?? '??', stance.position]),
    ),
  );

describe('the deal of Ostmeer Keukens, replayed', () => {
  const offer = plainDate('2026-02-02');
  const lost = plainDate('2026-02-04');
  const meeting = plainDate('2026-02-06');
  const reversed = plainDate('2026-02-09');
  const order = plainDate('2026-02-16');
  const stop = plainDate('2026-06-01');

  test('went through its steps in this order', () => {
    const steps = rowsOf(record, 'milestone')
      .filter((milestone) => milestone.date >= offer)
      .map((milestone) => `${milestone.date} ${milestone.kind}`);
    expect(steps).toEqual([
      '2026-02-02 offer',
      '2026-02-04 lost',
      '2026-02-06 meeting',
      '2026-02-09 won',
      '2026-02-16 order',
      '2026-04-20 trial',
      '2026-06-01 stop',
      '2026-07-10 other',
    ]);
  });

  test('took three years of presentations, trials and visits', () => {
    const before = rowsOf(record, 'touch').filter((touch) => touch.date < offer && touch.state === 'done');
    expect(before.length).toBeGreaterThan(25);
    expect(
      before
        .map((touch) => touch.date)
        .sort()[0]
        ?.slice(0, 4),
    ).toBe('2023');
  });

  test('at the offer two are for us, one against and one in doubt, but two votes are against', () => {
    expect(stancesAt(offer)).toEqual({
      'Ms Schets': 'for',
      'Mr Voorman': 'for',
      'Mr Weifel': 'undecided',
      'Mr Zwijger': 'against',
    });
    expect(tallyAt(offer)).toMatchObject({
      heads: { for: 1, undecided: 1, against: 1 },
      votes: { for: 1, undecided: 1, against: 2 },
      hasMajority: false,
    });
  });

  test('had two votes for us before the director fell ill', () => {
    expect(tallyAt(plainDate('2026-01-11')).votes).toMatchObject({ for: 2, undecided: 1, against: 1 });
  });

  test('once lost it could still be reversed, for no order was placed', () => {
    expect(tallyAt(lost)).toMatchObject({ hasMajority: false, isReversible: true });
  });

  test('after the meeting it is two to one at the table and two votes against two', () => {
    expect(tallyAt(meeting)).toMatchObject({
      heads: { for: 2, undecided: 0, against: 1 },
      votes: { for: 2, undecided: 0, against: 2 },
      swing: ['Mr Zwijger'],
      hasMajority: false,
      isReversible: true,
    });
  });

  test('then the purchaser does not hold', () => {
    expect(tallyAt(reversed).votes).toMatchObject({ for: 2, against: 0 });
    expect(tallyAt(order)).toMatchObject({ hasMajority: true, isReversible: false });
  });

  test('the blow came from the level nobody was paired with', () => {
    const state = stateAt(record, stop);
    const board = state.seats.find((seat) => seat.lane === 'guarantor');
    expect(board?.holder).toBe('unknown');
    expect(rowsOf(record, 'pairing').filter((pairing) => pairing.seatId === board?.seat.id)).toEqual([]);
    expect(state.deals).toMatchObject([{ deal: { outcome: 'stopped', closedOn: stop } }]);
    expect(tallyAt(stop).votes.for).toBe(4);
  });

  test('left nobody of our own opposite the other four without a counterpart', () => {
    const state = stateAt(record, offer);
    const unpaired = state.seats.filter((seat) => !state.pairings.some((pairing) => pairing.seatId === seat.seat.id));
    expect(unpaired.map((seat) => seat.lane)).toEqual(['guarantor']);
    expect(state.colleagues).toHaveLength(4);
  });
});
