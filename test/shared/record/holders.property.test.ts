import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWorkspaceJson } from '../../../shared/exchange/workspaceJson.ts';
import { addDays, isWithin, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff } from '../../../shared/record/diff.ts';
import { violationsOf } from '../../../shared/record/invariants.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { perform, randomAct } from './edits/randomEdits.ts';
import { aStory } from './story.ts';

/** The most who hold one seat on one day, counted row by row on every day on which anybody sits down. */
const mostHolders = (record: ClientRecord): number => {
  const tenures = rowsOf(record, 'tenure');
  const heldTogether = tenures.map(
    ({ seatId, from }) => tenures.filter((other) => other.seatId === seatId && isWithin(from, other)).length,
  );
  return Math.max(0, ...heldTogether);
};

test('whatever a user does, no seat ever has two holders at a time', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(randomAct, { minLength: 1, maxLength: 120, size: 'max' }), (acts) => {
      const newId = countingIds(1000);
      let record = aStory('2020-01-01').record();
      for (const act of acts) {
        const result = perform(record, act, newId);
        if (result?.ok) record = applyDiff(record, result.value.diff);
      }
      seen += rowsOf(record, 'tenure').length;
      expect(mostHolders(record)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 100 },
  );
  expect(seen).toBeGreaterThan(100);
});

const first = plainDate('2020-01-01');
const dateOf = (day: number): PlainDate => addDays(first, day);
/** Days since the first; `to` null: she still sits there. */
const tenure = fc
  .record({ from: fc.nat({ max: 60 }), lasts: fc.option(fc.integer({ min: 1, max: 40 }), { freq: 3 }) })
  .map(({ from, lasts }) => ({ from: dateOf(from), to: lasts === null ? null : dateOf(from + lasts) }));

test('holders drawn at random are taken in by edit, file and check alike when, and only when, no two sit together', () => {
  const seen = { sound: 0, unsound: 0 };
  fc.assert(
    fc.property(fc.array(tenure, { maxLength: 4 }), (holders) => {
      const client = aClient('Klant', { since: '2020-01-01' });
      const seatId = client.seat('Buyer');
      for (const { from, to } of holders) client.sits(seatId, client.person('Ann'), { from, to });
      const isSound = mostHolders(client.record()) <= 1;
      seen[isSound ? 'sound' : 'unsound'] += 1;
      expect(violationsOf(client.record()).length === 0).toBe(isSound);
      const file = {
        format: 'counterpart',
        version: 1,
        clients: [
          {
            name: 'Klant',
            relationStart: '2020-01-01',
            people: [{ id: 'ann', name: 'Ann' }],
            seats: [{ id: 'buyer', from: '2020-01-01', holders: holders.map((held) => ({ person: 'ann', ...held })) }],
          },
        ],
      };
      expect(parseWorkspaceJson(JSON.stringify(file), 'file.json', countingIds()).ok).toBe(isSound);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.sound, seen.unsound)).toBeGreaterThan(30);
});

test('the state of a date shows the one tenure that holds on it, for every sound record', () => {
  const anyDate = fc.integer({ min: 0, max: 14_000 }).map((days) => addDays(plainDate('1994-01-01'), days));
  fc.assert(
    fc.property(arbitraryRecord(), anyDate, (record, date) => {
      for (const { seat, tenure: shown } of stateAt(record, date).seats) {
        const holding = rowsOf(record, 'tenure').filter((row) => row.seatId === seat.id && isWithin(date, row));
        expect(holding.map(({ id }) => id)).toEqual(shown ? [shown.id] : []);
      }
    }),
  );
});
