import { expect, test } from 'vitest';
import { withLaterColumns } from '../../../electron/storage/laterColumns.ts';
import type { Diff } from '../../../shared/record/diff.ts';

test('a step written before a column came is read as if the column had stood empty in it', () => {
  const before = { id: 's', clientId: 'c', title: 'Buyer', position: 0, from: '2020-01-01', to: null };
  const after = { ...before, title: 'Head of purchasing' };
  const old = [{ table: 'seat', id: 's', from: before, to: after }] as unknown as Diff;
  const work = { level: null, field: null };
  expect(withLaterColumns(old)).toEqual([
    { table: 'seat', id: 's', from: { ...before, ...work }, to: { ...after, ...work } },
  ]);
});

test('what a step says, and what it adds or removes, stays as it is', () => {
  const row = { id: 'k', name: 'Ms Tel', title: '', from: null, to: null, level: 'board', field: null };
  const diff = [
    { table: 'colleague', id: 'k', from: null, to: row },
    { table: 'colleague', id: 'k', from: row, to: null },
  ] as unknown as Diff;
  expect(withLaterColumns(diff)).toEqual(diff);
});
