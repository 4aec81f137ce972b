import fc from 'fast-check';
import { addDays, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { type Role, roles } from '../../../shared/model/vocabulary.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const start = plainDate('2016-01-01');
const day = (days: number): PlainDate => addDays(start, days);
const life = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.option(fc.integer({ min: 1, max: 2500 }), { freq: 2 }))
  .map(([from, days]) => ({ from: day(from), to: days === null ? null : day(from + days) }));

const seat = fc.record({
  role: fc.constantFrom<Role | null>(...roles, null),
  /** A second role from the middle of its life, which may move it to another lane. */
  laterRole: fc.option(fc.constantFrom<Role>(...roles), { freq: 6 }),
  position: fc.integer({ min: 0, max: 3 }),
  life,
});
const colleague = fc.record({
  lane: fc.constantFrom<Role | null>(...roles, null),
  position: fc.integer({ min: 0, max: 3 }),
  life,
});

/** A random client of 3..60 people on both sides together, its seats and pairings spread over ten years. */
export const randomClient: fc.Arbitrary<ClientRecord> = fc
  .record({
    seats: fc.array(seat, { minLength: 2, maxLength: 40 }),
    colleagues: fc.array(colleague, { minLength: 1, maxLength: 20 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), life), { maxLength: 80 }),
    ties: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 15 }),
  })
  .map(({ seats, colleagues, pairs, ties }) => {
    const client = aClient('Client', { since: start });
    const seatIds = seats.map(({ role, laterRole, position, life }, index) => {
      const id = client.seat(`Seat ${index}`, { ...life, position, holder: `Holder ${index}` });
      const later = addDays(life.from, 300);
      const moves = laterRole !== null && (life.to === null || later < life.to);
      if (role) client.role(id, role, { from: life.from, to: moves ? later : life.to });
      if (moves) client.role(id, laterRole, { from: later, to: life.to });
      return id;
    });
    const colleagueIds = colleagues.map(({ lane, position, life }, index) => {
      const id = client.colleague(`Colleague ${index}`);
      client.assign(id, { lane, position, ...life });
      return id;
    });
    for (const [seatAt, colleagueAt, life] of pairs) {
      const seatId = seatIds[seatAt % seatIds.length];
      const colleagueId = colleagueIds[colleagueAt % colleagueIds.length];
      if (seatId && colleagueId) client.pair(seatId, colleagueId, life);
    }
    for (const [fromAt, toAt] of ties) {
      const [from, to] = [seatIds[fromAt % seatIds.length], seatIds[toAt % seatIds.length]];
      if (from && to && from !== to) client.tie('influences', from, to);
    }
    return client.record();
  });

/** A day within the random clients' time. */
export const randomDay: fc.Arbitrary<PlainDate> = fc.integer({ min: 0, max: 4000 }).map(day);
