import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createSettingsFile } from '../../electron/settingsFile.ts';

const schema = z.strictObject({ language: z.enum(['en', 'nl']) });
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'settings-'));
  file = path.join(folder, 'deep', 'preferences.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a settings file that is not there gives the defaults and writes nothing', () => {
  expect(createSettingsFile(file, schema, { language: 'en' }).get()).toEqual({ language: 'en' });
  expect(readdirSync(folder)).toEqual([]);
});

test('what was set is there at the next start', () => {
  createSettingsFile(file, schema, { language: 'en' }).set({ language: 'nl' });
  expect(createSettingsFile(file, schema, { language: 'en' }).get()).toEqual({ language: 'nl' });
  expect(readdirSync(path.dirname(file))).toEqual(['preferences.json']);
});

test.each(['{"language":', '{"language":"fr"}', ''])('a file that reads %j is kept aside, not overwritten', (text) => {
  createSettingsFile(file, schema, { language: 'en' }).set({ language: 'nl' });
  writeFileSync(file, text);
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const settings = createSettingsFile(file, schema, { language: 'en' });
  expect(settings.get()).toEqual({ language: 'en' });
  settings.set({ language: 'en' });
  const aside = readdirSync(path.dirname(file)).find((name) => name.includes('unreadable'));
  expect(aside).toBeDefined();
  expect(readFileSync(path.join(path.dirname(file), aside ?? ''), 'utf8')).toBe(text);
  expect(told).toHaveBeenCalledOnce();
  told.mockRestore();
});

test('what the disk refuses is told, and holds until the end of the run', () => {
  const settings = createSettingsFile(file, schema, { language: 'en' });
  writeFileSync(path.dirname(file), 'a file where the folder should be');
  expect(settings.set({ language: 'nl' })).toMatchObject({ ok: false, error: { params: { path: file } } });
  expect(settings.get()).toEqual({ language: 'nl' });
});
