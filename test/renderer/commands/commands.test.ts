import { expect, test } from 'vitest';
import { commands } from '../../../renderer/commands/commands.ts';

test('no two commands answer to the same key', () => {
  const keys = commands.flatMap(({ shortcut }) => shortcut?.toLowerCase() ?? []);
  expect(keys.length).toBeGreaterThan(30);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('every command has an id of its own', () => {
  const ids = commands.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
