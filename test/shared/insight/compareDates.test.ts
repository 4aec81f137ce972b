import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothStates, type Comparison, compareDates } from '../../../shared/insight/compareDates.ts';
import { addDays, plainDate } from '../../../shared/model/plainDate.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const compared = (client: ReturnType<typeof aClient>, before: string, after: string): Comparison =>
  compareDates(client.record(), plainDate(before), plainDate(after));

const seatKinds = ({ seats }: Comparison) => seats.map(({ kind }) => kind);

describe('what became of a seat', () => {
  test('somebody else sits there, and who was there in between is told', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Quality manager', { role: 'influencer', holder: 'Ms Preuts' });
    client.swap(seat, 'Mr Wacht', '2021-05-01');
    client.swap(seat, 'Ms Zacht', '2024-03-04');
    const [change] = compared(client, '2020-06-01', '2024-06-01').seats;
    expect(change).toMatchObject({ kind: 'swapped', mood: null });
    expect(change?.before?.person?.name).toBe('Ms Preuts');
    expect(change?.after?.person?.name).toBe('Ms Zacht');
    expect(change?.between.map((person) => person?.name)).toEqual(['Mr Wacht']);
  });

  test('nobody sits there any more, and later somebody does again', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Buyer', { role: 'nurture', holder: 'Mr Graag' });
    client.vacate(seat, '2021-01-01');
    client.sits(seat, client.person('Ms Nieuw'), { from: '2022-01-01' });
    expect(seatKinds(compared(client, '2020-06-01', '2021-06-01'))).toEqual(['left']);
    expect(seatKinds(compared(client, '2021-06-01', '2022-06-01'))).toEqual(['filled']);
    expect(seatKinds(compared(client, '2021-02-01', '2021-06-01'))).toEqual(['same']);
  });

  test('who left and came back has returned', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Buyer', { role: 'nurture', holder: 'Mr Graag' });
    const graag = client.holderOf(seat);
    client.swap(seat, 'Ms Tussen', '2021-01-01');
    client.vacate(seat, '2022-01-01');
    client.sits(seat, graag, { from: '2022-01-01' });
    expect(compared(client, '2020-06-01', '2022-06-01').seats).toMatchObject([{ kind: 'returned', mood: 'same' }]);
  });

  test('an unknown holder is named', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Chair', { role: 'guarantor', holder: '??' });
    client.vacate(seat, '2021-01-01');
    client.sits(seat, client.person('Mr Komtgoed'), { from: '2021-01-01' });
    expect(seatKinds(compared(client, '2020-06-01', '2021-06-01'))).toEqual(['named']);
  });

  test('a seat itself comes and goes', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    client.seat('Old', { role: 'buyer', holder: 'Mr Oud', to: '2021-01-01' });
    client.seat('New', { role: 'buyer', holder: 'Ms Nieuw', from: '2021-01-01' });
    expect(seatKinds(compared(client, '2020-06-01', '2021-06-01'))).toEqual(['came', 'went']);
  });
});

describe('what became of feelings', () => {
  test.each([
    ['favourable', 'inspired', 'better'],
    ['favourable', 'hostile', 'worse'],
    ['suspicious', 'neutral', 'better'],
    ['neutral', 'unknown', 'lost'],
    ['neutral', 'neutral', 'same'],
  ] as const)('from %s to %s is %s', (was, is, mood) => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Buyer', { role: 'nurture', holder: 'Mr Graag' });
    client.reads(client.holderOf(seat), was, '2020-02-01');
    client.reads(client.holderOf(seat), is, '2020-08-01');
    expect(compared(client, '2020-06-01', '2020-12-01').seats).toMatchObject([{ mood }]);
    expect(compared(client, '2020-01-15', '2020-03-01').seats).toMatchObject([{ mood: 'read' }]);
  });
});

describe('what became of contact', () => {
  test('a strand is new, met, shaken by a swap, let go, and ended', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Buyer', { role: 'nurture', holder: 'Mr Graag' });
    const koester = client.colleague('Mr Koester');
    client.pair(seat, koester, { cadence: 'monthly', from: '2020-03-01', to: '2024-01-01' });
    client.touch(client.holderOf(seat), koester, '2020-05-01');
    client.swap(seat, 'Ms Zacht', '2021-01-01');
    client.vacate(seat, '2022-01-01');
    const kind = (before: string, after: string) => compared(client, before, after).strands.map((each) => each.kind);
    expect(kind('2020-02-01', '2020-04-01')).toEqual(['new']);
    expect(kind('2020-04-01', '2020-06-01')).toEqual(['proven']);
    expect(kind('2020-06-01', '2021-06-01')).toEqual(['unproven']);
    expect(kind('2021-06-01', '2022-06-01')).toEqual(['broken']);
    expect(kind('2022-06-01', '2024-06-01')).toEqual(['ended']);
    expect(kind('2021-02-01', '2021-06-01')).toEqual(['same']);
  });

  test('a couple parted and joined again on other terms is the same couple with another rhythm', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Buyer', { role: 'nurture', holder: 'Mr Graag' });
    const koester = client.colleague('Mr Koester');
    client.pair(seat, koester, { cadence: 'monthly', to: '2021-01-01' });
    client.pair(seat, koester, { cadence: 'yearly', from: '2021-01-01' });
    expect(compared(client, '2020-06-01', '2021-06-01').strands).toMatchObject([{ kind: 'cadence' }]);
  });
});

const anyDate = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays(plainDate('1995-01-01'), days));

describe('for every sound record and two dates', () => {
  test('a date compared with itself shows no change', () => {
    fc.assert(
      fc.property(arbitraryRecord({ seats: 6 }), anyDate, (record, date) => {
        const { seats, colleagues, strands, ties, findings } = compareDates(record, date, date);
        expect(seats.every(({ kind, mood }) => kind === 'same' && (mood === null || mood === 'same'))).toBe(true);
        expect([...colleagues, ...strands, ...ties].every(({ kind }) => kind === 'same')).toBe(true);
        expect([findings.appeared, findings.gone]).toEqual([[], []]);
      }),
      { numRuns: 40 },
    );
  });

  test('the order in which the dates are given makes no difference', () => {
    fc.assert(
      fc.property(arbitraryRecord({ seats: 5 }), anyDate, anyDate, (record, one, other) => {
        expect(compareDates(record, one, other)).toEqual(compareDates(record, other, one));
      }),
      { numRuns: 30 },
    );
  });

  test('everybody of either date is told exactly once, and has a place of her own', () => {
    fc.assert(
      fc.property(arbitraryRecord({ seats: 6 }), anyDate, anyDate, (record, one, other) => {
        const comparison = compareDates(record, one, other);
        const { before, after } = comparison;
        const ids = new Set([...before.seats, ...after.seats].map(({ seat }) => seat.id));
        expect(comparison.seats.map(({ seatId }) => seatId).sort()).toEqual([...ids].sort());
        const both = bothStates(comparison);
        expect(both.seats.map(({ seat }) => seat.id).sort()).toEqual([...ids].sort());
        const layout = layoutBanks(record, {
          phase: after.phase ?? 'exploration',
          visibleAt: [before.date, after.date],
        });
        const places = [
          ...both.seats.map(({ seat }) => layout.seats[seat.id]),
          ...both.colleagues.map(({ colleague }) => layout.colleagues[colleague.id]),
        ];
        expect(places).not.toContain(undefined);
        expect(new Set(places.map((place) => `${place?.x} ${place?.y}`)).size).toBe(places.length);
      }),
      { numRuns: 60 },
    );
  });

  test('the later date is as stateAt has it, and nobody of it is told as gone', () => {
    fc.assert(
      fc.property(arbitraryRecord({ seats: 6 }), anyDate, anyDate, (record, one, other) => {
        const comparison = compareDates(record, one, other);
        const [, later = one] = [one, other].toSorted();
        expect(comparison.after).toEqual(stateAt(record, later));
        const gone = new Set(comparison.seats.filter(({ kind }) => kind === 'went').map(({ seatId }) => seatId));
        expect(comparison.after.seats.filter(({ seat }) => gone.has(seat.id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
