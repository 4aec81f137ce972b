import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rulesFor } from '../../../../shared/exchange/leaving/leavingRules.ts';
import { sanitise } from '../../../../shared/exchange/leaving/sanitise.ts';
import { recordsToJson } from '../../../../shared/exchange/workspaceJson.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../../shared/record/clientRecord.ts';
import { arbitraryRecord } from '../../../fixtures/arbitraryRecord.ts';
import { withOtherOpinions } from '../../../fixtures/otherOpinions.ts';

/** In the midst of what random records tell. */
const leavingOn = plainDate('2015-06-01');

const jsonFor = (record: ClientRecord, audience: 'client' | 'leadership'): string =>
  recordsToJson([sanitise(record, rulesFor[audience], leavingOn, (role) => role).record], { kind: 'client' });

test('whatever we think of a client, it gets the same file, letter for letter', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      expect(jsonFor(withOtherOpinions(record, leavingOn), 'client')).toBe(jsonFor(record, 'client'));
    }),
    { numRuns: 150 },
  );
});

test('our leadership does not: what differs is there to be seen', () => {
  const differing = fc
    .sample(arbitraryRecord(), { numRuns: 20, seed: 7 })
    .filter((record) => jsonFor(withOtherOpinions(record, leavingOn), 'leadership') !== jsonFor(record, 'leadership'));
  expect(differing.length).toBeGreaterThan(15);
});
