import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepSchema } from '../../../../shared/ipc/contract.ts';
import { tableNames } from '../../../../shared/model/records.ts';
import { type ClientRecord, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, type Change, reverseDiff, squashDiffs } from '../../../../shared/record/diff.ts';
import { blankRecord, removeClient } from '../../../../shared/record/edits/client.ts';
import { violationsAfter, violationsOf } from '../../../../shared/record/invariants.ts';
import type { Step } from '../../../../shared/record/step.ts';
import { countingIds } from '../../../fixtures/recordBuilder.ts';
import { aStory, day, unwrap } from '../story.ts';
import { perform, type RandomAct, randomAct } from './randomEdits.ts';

const acts = fc.array(randomAct, { minLength: 1, maxLength: 120, size: 'max' });

const play = (list: readonly RandomAct[]) => {
  const story = aStory('2020-01-01');
  const newId = countingIds(1000);
  const start = story.record();
  const states: ClientRecord[] = [start];
  const steps: Step[] = [];
  let refusals = 0;
  for (const act of list) {
    const record = states.at(-1) ?? start;
    const result = perform(record, act, newId);
    if (result && !result.ok) refusals += 1;
    if (!result?.ok) continue;
    steps.push(result.value);
    states.push(applyDiff(record, result.value.diff));
  }
  return { start, end: states.at(-1) ?? start, states, steps, refusals };
};

describe('whatever a user does, in whatever order', () => {
  test('the record stays free of violations, and none is refused for contradicting itself', () => {
    fc.assert(
      fc.property(acts, (list) => {
        for (const record of play(list).states) expect(violationsOf(record)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('a refusal is one the user can understand, never an internal contradiction', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const newId = countingIds(1000);
        let record = aStory('2020-01-01').record();
        for (const act of list) {
          const result = perform(record, act, newId);
          if (result && !result.ok) expect(result.error.code).not.toBe('recordInvalid');
          if (result?.ok) record = applyDiff(record, result.value.diff);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('each step, reversed, gives back the record before it, and all of them the start', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { start, end, states, steps } = play(list);
        let record = end;
        for (const [index, step] of [...steps.entries()].reverse()) {
          record = applyDiff(record, reverseDiff(step.diff));
          expect(record).toEqual(states[index]);
        }
        expect(record).toEqual(start);
      }),
      { numRuns: 100 },
    );
  });

  test('all steps squashed into one lead to the same end', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { start, end, steps } = play(list);
        const squashed = squashDiffs(steps.map((step) => step.diff));
        expect(applyDiff(start, squashed)).toEqual(end);
        expect(applyDiff(end, reverseDiff(squashed))).toEqual(start);
      }),
      { numRuns: 100 },
    );
  });

  test('every step that changes something passes the door to the disk', () => {
    fc.assert(
      fc.property(acts, (list) => {
        for (const step of play(list).steps) {
          if (step.diff.length > 0) expect(stepSchema.safeParse(step).success).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('removing the client takes away everything but the shared rows', () => {
    fc.assert(
      fc.property(acts, (list) => {
        const { end } = play(list);
        const step = unwrap(removeClient(end, { newId: countingIds(90_000), date: day('2024-01-01') }));
        const { colleague, companyRole, coverageRule, ownTurnover } = end.tables;
        const shared = { colleague, companyRole, coverageRule, ownTurnover };
        expect(applyDiff(end, step.diff)).toEqual(blankRecord(end.clientId, shared));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the quick check and the complete one', () => {
  /** A sound record and one change to it that no edit would make. */
  const meddled = fc.tuple(acts, fc.nat(), fc.nat(), fc.nat()).map(([list, pickTable, pickRow, pickHarm]) => {
    const { end } = play(list);
    const filled = tableNames.filter((table) => rowsOf(end, table).length > 0);
    const table = filled[pickTable % filled.length] ?? 'client';
    const rows = rowsOf(end, table);
    const row = rows[pickRow % rows.length];
    if (!row) throw new Error('no row');
    const dated = { ...row, ...('from' in row ? { from: day('2020-06-01') } : {}) };
    const open = { ...row, ...('to' in row ? { to: null } : {}) };
    const copy = { ...open, id: '01900000-0000-7000-8000-0000000fffff' };
    const harm = [
      { id: row.id, from: row, to: null },
      { id: row.id, from: row, to: dated },
      { id: row.id, from: row, to: open },
      { id: copy.id, from: null, to: copy },
    ][pickHarm % 4];
    return { record: end, change: { table, ...harm } as Change };
  });

  test('agree on whether a change breaks the record', () => {
    let broken = 0;
    fc.assert(
      fc.property(meddled, ({ record, change }) => {
        const quick = violationsAfter(record, [change]);
        const complete = violationsOf(applyDiff(record, [change]));
        if (complete.length > 0) broken += 1;
        expect(new Set(quick.map((violation) => JSON.stringify(violation)))).toEqual(
          new Set(complete.map((violation) => JSON.stringify(violation))),
        );
      }),
      { numRuns: 300 },
    );
    // Otherwise the agreement would be about nothing.
    expect(broken).toBeGreaterThan(20);
  });
});

test('random acts reach most edits, with successes and refusals', () => {
  const sample = fc.sample(acts, { seed: 7, numRuns: 60 }).map(play);
  const keys = new Set(
    sample.flatMap(({ steps }) =>
      steps.filter((step) => step.diff.length > 0).map((step) => step.label.key.split('.')[1]),
    ),
  );
  expect(keys.size).toBeGreaterThan(28);
  expect(sample.reduce((sum, { refusals }) => sum + refusals, 0)).toBeGreaterThan(50);
});
