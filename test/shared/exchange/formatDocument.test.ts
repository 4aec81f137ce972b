import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentLists } from '../../../shared/exchange/documentLists.ts';
import { fieldSchemaOf, type ListForm } from '../../../shared/exchange/jsonForm.ts';
import { parseWorkspaceJson, recordsToJson } from '../../../shared/exchange/workspaceJson.ts';
import { tableNames } from '../../../shared/model/records.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';

const document = readFileSync(new URL('../../../docs/format.md', import.meta.url), 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(document)?.[1] ?? '';

const read = (text: string, start: number) => {
  const result = parseWorkspaceJson(text, 'format.md', countingIds(start));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const allLists = (lists: readonly ListForm[]): readonly ListForm[] =>
  lists.flatMap((list) => [list, ...allLists(list.lists)]);

/** The table that follows the first mention of a list as a heading of its own. */
const tableOf = (list: ListForm): string => {
  const heading = new RegExp(`^(?:##.*)?\`${list.json}\`:?\\n\\n[\\s\\S]*?(\\| field[\\s\\S]*?)\\n\\n`, 'm');
  return heading.exec(`${document}\n\n`)?.[1] ?? '';
};

describe('docs/format.md', () => {
  test('shows an example that is read, uses every kind of row, and survives a round trip', () => {
    const records = read(example, 1);
    const text = recordsToJson(records, { kind: 'client' });
    expect(read(text, 1_000_000)).toEqual(records);
    const [record] = records;
    expect(tableNames.filter((table) => Object.keys(record?.tables[table] ?? {}).length === 0)).toEqual([]);
  });

  test.each(allLists(documentLists).map((list) => [list.json, list] as const))(
    'has a table for %s with every field and every word it may hold',
    (_name, list) => {
      const table = tableOf(list);
      for (const field of list.fields) {
        expect(table).toContain(`\`${field.json}\``);
        const words = fieldSchemaOf(list.table, field.row).toJSONSchema({ unrepresentable: 'any' }).enum ?? [];
        for (const word of words) if (field.row !== 'lane') expect(table).toContain(`\`${String(word)}\``);
        if (field.whenAbsent.kind === 'constant' && field.whenAbsent.value) {
          expect(table).toMatch(new RegExp(`\\| \`${field.json}\` *\\| \`${field.whenAbsent.value}\` *\\|`));
        }
      }
      // the lists of a client have headings of their own instead of rows in its table
      for (const inner of list.table === 'client' ? [] : list.lists) expect(table).toContain(`\`${inner.json}\``);
    },
  );
});
