import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isWithin, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { Role } from '../../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { timelineEvents } from '../../../shared/time/timeline.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';

const anyDate = fc.integer({ min: 0, max: 14_000 }).map((days) => addDays(plainDate('1994-01-01'), days));

describe('for every sound record and date', () => {
  test('the state is what a replay of all events up to the date leads to', () => {
    const seen = { seats: 0, pairings: 0, ties: 0, feelings: 0, delegations: 0, stances: 0 };
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        const state = stateAt(record, date);
        const replayed = replay(record, date);
        seen.seats += state.seats.length;
        seen.pairings += state.pairings.length;
        seen.ties += state.ties.length;
        expect(new Map(state.seats.map(({ seat, person, holder }) => [seat.id, person?.id ?? holder]))).toEqual(
          new Map([...replayed.holders].sort()),
        );
        const areThere = (...seatIds: readonly string[]) => seatIds.every((id) => replayed.holders.has(id));
        const pairings = [...replayed.pairings].filter((id) => areThere(record.tables.pairing[id]?.seatId ?? ''));
        const ties = [...replayed.ties].filter((id) => {
          const tie = record.tables.tie[id];
          return tie && areThere(tie.fromSeatId, tie.toSeatId);
        });
        expect(state.pairings.map(({ pairing }) => pairing.id)).toEqual(pairings.sort());
        expect(state.ties.map(({ id }) => id)).toEqual(ties.sort());
        for (const { person, emotion } of state.seats) {
          if (emotion.reading) seen.feelings += 1;
          expect(emotion.reading?.id).toBe(person ? replayed.feelings.get(person.id) : undefined);
        }
        for (const { deal, stances, delegations } of state.deals) {
          seen.stances += stances.length;
          seen.delegations += delegations.length;
          const ofDeal = (table: 'stance' | 'delegation', ids: Iterable<string>) =>
            [...ids].filter((id) => record.tables[table][id]?.dealId === deal.id).sort();
          expect(stances.map(({ id }) => id).sort()).toEqual(ofDeal('stance', replayed.stances.values()));
          expect(delegations.map(({ id }) => id).sort()).toEqual(ofDeal('delegation', replayed.delegations));
        }
      }),
      { numRuns: 300 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(10);
  });

  test('it agrees with a slow reading of the bare rows', () => {
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        const state = stateAt(record, date);
        expect(state.seats.map(({ seat }) => seat.id).sort()).toEqual(
          rowsOf(record, 'seat')
            .filter((seat) => isWithin(date, seat))
            .map(({ id }) => id),
        );
        for (const { seat, roles, tenure, person, emotion } of state.seats) {
          const slowTenure = rowsOf(record, 'tenure').find((row) => row.seatId === seat.id && isWithin(date, row));
          expect(tenure?.id).toBe(slowTenure?.id);
          expect(person?.id ?? null).toBe(slowTenure?.personId ?? null);
          expect(new Set(roles)).toEqual(
            new Set(
              rowsOf(record, 'seatRole').flatMap((row): Role[] =>
                row.seatId === seat.id && isWithin(date, row) ? [row.role] : [],
              ),
            ),
          );
          const latest = rowsOf(record, 'reading')
            .filter((row) => person && row.personId === person.id && row.date <= date)
            .reduce<{ date: PlainDate; status: string } | null>(
              (best, row) => (best && best.date > row.date ? best : row),
              null,
            );
          expect(emotion.status).toBe(latest?.status ?? 'unknown');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('no proven pairing without a holder, a colleague and a done touch', () => {
    fc.assert(
      fc.property(arbitraryRecord(), anyDate, (record, date) => {
        const state = stateAt(record, date);
        for (const { proof, lastTouch, seatId, colleagueId, unprovenSince } of state.pairings) {
          expect(proof === 'proven').toBe(unprovenSince === null);
          expect(state.colleagues.some(({ colleague }) => colleague.id === colleagueId)).toBe(true);
          const seat = state.seats.find((each) => each.seat.id === seatId);
          if (proof === 'proven') expect([seat?.holder, lastTouch?.state]).toEqual(['known', 'done']);
          if (proof === 'unproven') expect(seat?.holder).not.toBe('vacant');
        }
      }),
      { numRuns: 150 },
    );
  });
});

const replay = (record: ClientRecord, date: PlainDate) => {
  const holders = new Map<string, string>();
  const pairings = new Set<string>();
  const ties = new Set<string>();
  const feelings = new Map<string, string>();
  const stances = new Map<string, string>();
  const delegations = new Set<string>();
  for (const event of timelineEvents(record).filter((each) => each.date <= date)) {
    const seatId = event.seatId ?? '';
    if (event.kind === 'seatOpened' || event.kind === 'departure') holders.set(seatId, 'vacant');
    if (event.kind === 'arrival' || event.kind === 'swap') holders.set(seatId, event.personId ?? 'unknown');
    if (event.kind === 'seatClosed') holders.delete(seatId);
    if (event.kind === 'pairingStarted') pairings.add(event.rowId);
    if (event.kind === 'pairingEnded') pairings.delete(event.rowId);
    if (event.kind === 'tieStarted') ties.add(event.rowId);
    if (event.kind === 'tieEnded') ties.delete(event.rowId);
    if (event.kind === 'reading') feelings.set(event.personId ?? '', event.rowId);
    if (event.kind === 'delegationStarted') delegations.add(event.rowId);
    if (event.kind === 'delegationEnded') delegations.delete(event.rowId);
    if (event.kind === 'stance') {
      stances.set(`${record.tables.stance[event.rowId]?.dealId} ${event.personId}`, event.rowId);
    }
  }
  return { holders, pairings, ties, feelings, stances, delegations };
};
