import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { printJson } from '../../../../shared/exchange/printJson.ts';
import { reportSchema } from '../../../../shared/exchange/report/reportSchema.ts';

const document = readFileSync(new URL('../../../../docs/report.md', import.meta.url), 'utf8');
const [, example = '', explained = ''] = /```json\n([\s\S]*?)```([\s\S]*)/.exec(document) ?? [];

test('docs/report.md shows a report as the program writes it', () => {
  const report = reportSchema.parse(JSON.parse(example));
  expect(report.clients).toHaveLength(1);
  expect(printJson(report)).toBe(example);
});

test('docs/report.md explains every field', () => {
  const names = new Set<string>();
  const collect = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('properties' in node && typeof node.properties === 'object' && node.properties !== null) {
      for (const name of Object.keys(node.properties)) names.add(name);
    }
    Object.values(node).forEach(collect);
  };
  collect(z.toJSONSchema(reportSchema, { unrepresentable: 'any' }));
  expect(names.size).toBeGreaterThan(60);
  expect([...names].filter((name) => !explained.includes(`\`${name}\``))).toEqual([]);
});
