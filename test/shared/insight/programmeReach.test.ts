import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disturbanceOf, pullsOf } from '../../../shared/insight/disturbance.ts';
import { reachOf, reachShare } from '../../../shared/insight/programmePlan.ts';
import { shiftDays } from '../../../shared/time/calendarEdge.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { ordinaryClient } from '../../fixtures/ordinaryClient.ts';

/** The same, read off whole states and the whole disturbance: slow and plain. */
const slowReach = (...[record, pull]: Parameters<typeof reachOf>): ReturnType<typeof reachOf> => {
  const there = new Set(stateAt(record, pull.date).seats.map(({ seat }) => seat.id));
  const before = stateAt(record, shiftDays(pull.date, -1));
  const faced = before.pairings.filter(({ colleagueId }) => colleagueId === pull.colleagueId);
  const pulled = pull.seatId === null ? faced.map(({ seatId }) => seatId) : [pull.seatId];
  const felt = Object.entries(disturbanceOf(record, pull).nodes)
    .filter(([id, share]) => share >= reachShare && there.has(id) && !pulled.includes(id))
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return { pulled: [...new Set(pulled)].filter((id) => there.has(id)), felt: felt.map(([id]) => id) };
};

test('whom a pull reaches is what the whole disturbance and the states of both days say', () => {
  let reached = 0;
  const agree = (record: Parameters<typeof reachOf>[0]): void => {
    for (const pull of pullsOf(record)) {
      const reach = reachOf(record, pull);
      expect(reach).toEqual(slowReach(record, pull));
      reached += reach.felt.length;
    }
  };
  fc.assert(fc.property(arbitraryRecord(), agree), { numRuns: 60 });
  for (let nr = 0; nr < 20; nr += 1) agree(ordinaryClient(nr));
  expect(reached).toBeGreaterThan(100);
});
