import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeOutputFile } from '../../../electron/output/outputFile.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'output-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('an output file replaces an older one as a whole and leaves nothing beside it', async () => {
  const file = path.join(folder, 'map.pdf');
  writeFileSync(file, 'older');
  expect(await writeOutputFile(file, 'newer')).toEqual({ ok: true, value: { path: file } });
  expect(readFileSync(file, 'utf8')).toBe('newer');
  expect(readdirSync(folder)).toEqual(['map.pdf']);
});

test('a folder of that name is refused and left alone', async () => {
  const file = path.join(folder, 'map.pdf');
  mkdirSync(file);
  const written = await writeOutputFile(file, 'x');
  expect(written).toMatchObject({ ok: false, error: { code: 'fileIsFolder', params: { path: file } } });
  expect(readdirSync(folder)).toEqual(['map.pdf']);
});

test('a folder that does not exist is named in the refusal', async () => {
  const file = path.join(folder, 'nowhere', 'map.pdf');
  const written = await writeOutputFile(file, 'x');
  expect(written).toMatchObject({ ok: false, error: { code: 'folderNotFound', params: { path: path.dirname(file) } } });
});

test('a place inside what is no folder is refused in a sentence, not by an error', async () => {
  writeFileSync(path.join(folder, 'file'), 'older');
  const file = path.join(folder, 'file', 'map.svg');
  expect(await writeOutputFile(file, 'x')).toMatchObject({ ok: false, error: { code: 'folderNotFound' } });
  expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('older');
});
