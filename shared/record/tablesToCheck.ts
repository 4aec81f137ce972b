import { sharedTableNames, type TableName, tableNames } from '../model/records.ts';
import { dealsTouched, dealTables } from './dealLife.ts';
import type { Diff } from './diff.ts';
import { exclusiveRules } from './exclusiveRules.ts';
import { couplesTouched } from './levelsOutside.ts';
import { inboundReferences, references } from './references.ts';
import { factsToCheck, factTables } from './relationStart.ts';

/**
 * The tables of a record that `violationsAfter` looks into to judge a diff, beside the rows the diff itself changes.
 * For whoever has the record on disk and would rather not read thousands of contacts to judge one.
 */
export const tablesToCheck = (diff: Diff): ReadonlySet<TableName> => {
  const needed = new Set<TableName>([
    'client',
    'phase',
    'seat',
    'tenure',
    'delegation',
    'exitStep',
    ...sharedTableNames,
  ]);
  for (const { table, to } of diff) {
    if (exclusiveRules(table).length > 0) needed.add(table);
    for (const [, target] of references(table)) needed.add(target);
    if (to === null) for (const inbound of inboundReferences(table)) needed.add(inbound.table);
  }
  if (factsToCheck(diff) === null) for (const table of [...factTables, 'person'] as const) needed.add(table);
  if (dealsTouched(diff).size > 0) for (const table of dealTables) needed.add(table);
  if (couplesTouched(diff).size > 0) for (const table of ['pairing', 'relationLevel'] as const) needed.add(table);
  return new Set(tableNames.filter((table) => needed.has(table)));
};
