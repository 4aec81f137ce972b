import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openGrowingFile } from '../../../electron/output/growingFile.ts';
import { writeOutputFile } from '../../../electron/output/outputFile.ts';
import { allWritten, markUnfinished, removeUnfinished } from '../../../electron/output/unfinished.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'unfinished-'));
});
afterEach(async () => {
  await allWritten();
  rmSync(folder, { recursive: true });
});

/** Large enough to be on its way for a while. */
const much = new Uint8Array(64 * 1024 * 1024);

test('a program that ends while a file is written leaves the older one and nothing beside it', async () => {
  const file = path.join(folder, 'map.pdf');
  writeFileSync(file, 'older');
  const written = writeOutputFile(file, much);
  while (!existsSync(`${file}.part`)) await setImmediate();
  removeUnfinished();
  expect(readdirSync(folder)).toEqual(['map.pdf']);
  expect(await written).toMatchObject({ ok: false });
  expect(readFileSync(file, 'utf8')).toBe('older');
});

test('a program that waits for what is being written has it whole', async () => {
  const file = path.join(folder, 'map.pdf');
  void writeOutputFile(file, much);
  await allWritten();
  expect(readdirSync(folder)).toEqual(['map.pdf']);
  removeUnfinished();
  expect(readFileSync(file).length).toBe(much.length);
});

test('a film in the making goes with the program; one that has its name, or was given up, is none of its business', async () => {
  const file = path.join(folder, 'replay.webm');
  const begun = await openGrowingFile(file);
  if (!begun.ok) throw new Error(begun.error.code);
  await begun.value.write(0, new Uint8Array(8));
  removeUnfinished();
  expect(readdirSync(folder)).toEqual([]);
  await begun.value.discard();

  const whole = await openGrowingFile(file);
  if (!whole.ok) throw new Error(whole.error.code);
  void whole.value.finish();
  await allWritten();
  expect(readdirSync(folder)).toEqual(['replay.webm']);

  const givenUp = await openGrowingFile(file);
  if (!givenUp.ok) throw new Error(givenUp.error.code);
  givenUp.value.discardAtOnce();
  writeFileSync(`${file}.part`, 'of somebody else');
  removeUnfinished();
  expect(readdirSync(folder).sort()).toEqual(['replay.webm', 'replay.webm.part']);
});

test('what cannot be removed is told, and keeps nothing else from going', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const file = path.join(folder, 'half');
  writeFileSync(file, 'half');
  markUnfinished(folder, file);
  removeUnfinished();
  expect(existsSync(file)).toBe(false);
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`${folder} stays: `));
  told.mockRestore();
});
