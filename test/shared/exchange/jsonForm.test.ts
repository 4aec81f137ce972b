import { describe, expect, test } from 'vitest';
import { documentLists } from '../../../shared/exchange/documentLists.ts';
import type { ListForm } from '../../../shared/exchange/jsonForm.ts';
import { rowSchemas, tableNames } from '../../../shared/model/records.ts';

const allLists = (lists: readonly ListForm[]): readonly ListForm[] =>
  lists.flatMap((list) => [list, ...allLists(list.lists)]);

describe('the JSON form', () => {
  test('gives every table exactly one place', () => {
    expect(
      allLists(documentLists)
        .map((list) => list.table)
        .sort(),
    ).toEqual([...tableNames].sort());
  });

  test.each(allLists(documentLists).map((list) => [list.table, list] as const))(
    'gives every field of %s exactly one place, so that nothing can be lost',
    (table, list) => {
      const implied = ['id', 'clientId'].filter((field) => field in rowSchemas[table].shape);
      const placed = [
        ...implied,
        ...list.fields.map((field) => field.row),
        ...(list.parentField ? [list.parentField] : []),
      ];
      expect(placed.sort()).toEqual(Object.keys(rowSchemas[table].shape).sort());
    },
  );

  test.each(allLists(documentLists).map((list) => [list.json, list] as const))(
    'uses no name twice within an element of %s',
    (_name, list) => {
      const names = ['id', ...list.fields.map((field) => field.json), ...list.lists.map((inner) => inner.json)];
      expect(new Set(names).size).toBe(names.length);
    },
  );
});
