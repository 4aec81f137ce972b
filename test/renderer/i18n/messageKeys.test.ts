import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { dutch } from '../../../renderer/i18n/dutch.ts';
import { english } from '../../../renderer/i18n/english.ts';
import { errorCodes } from '../../../shared/ipc/errorCodes.ts';

const sharedFolder = path.join(import.meta.dirname, '..', '..', '..', 'shared');

/** Every `key: 'step.…'` that shared/ writes into a message. */
const keysInShared = readdirSync(sharedFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('text'))
  .flatMap((file) =>
    [...readFileSync(path.join(sharedFolder, file), 'utf8').matchAll(/key: '([a-zA-Z]+(?:\.[a-zA-Z0-9]+)+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  );

const has = (texts: object, key: string): boolean => {
  let at: unknown = texts;
  for (const part of key.split('.')) {
    if (typeof at !== 'object' || at === null) return false;
    const level = at as Record<string, unknown>;
    at = level[part] ?? level[`${part}_one`];
  }
  return typeof at === 'string';
};

describe.each([
  ['English', english],
  ['Dutch', dutch],
])('the %s texts', (_, texts) => {
  test('have a sentence for every message that shared/ can send', () => {
    expect(keysInShared.length).toBeGreaterThan(30);
    expect(keysInShared.filter((key) => !has(texts, key))).toEqual([]);
  });

  test('have a sentence for every failure', () => {
    expect(errorCodes.filter((code) => !has(texts, `error.${code}`))).toEqual([]);
  });
});
