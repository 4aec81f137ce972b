import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GrowingFile, openGrowingFile } from '../../../electron/output/growingFile.ts';
import { makeReadOnly, mountSmallDisk } from '../storage/mounts.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'growing-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const opened = async (file: string): Promise<GrowingFile> => {
  const result = await openGrowingFile(file);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('pieces come in any order of places, and take the name of the file only when all are there', async () => {
  const file = path.join(folder, 'replay.webm');
  writeFileSync(file, 'older');
  const growing = await opened(file);
  await Promise.all([growing.write(4, bytes('5678')), growing.write(0, bytes('1234')), growing.write(2, bytes('cd'))]);
  expect(readFileSync(file, 'utf8')).toBe('older');
  expect(await growing.finish()).toEqual({ ok: true, value: { path: file } });
  expect(readFileSync(file, 'utf8')).toBe('12cd5678');
  expect(readdirSync(folder)).toEqual(['replay.webm']);
});

test('what is given up leaves nothing behind, and the older file as it was', async () => {
  const file = path.join(folder, 'replay.webm');
  writeFileSync(file, 'older');
  const growing = await opened(file);
  const written = growing.write(0, bytes('1234'));
  await growing.discard();
  expect((await written).ok).toBe(true);
  expect(readdirSync(folder)).toEqual(['replay.webm']);
  expect(readFileSync(file, 'utf8')).toBe('older');
});

test('what is given up without waiting is gone at once, and a piece that comes after it is refused', async () => {
  const file = path.join(folder, 'replay.webm');
  const growing = await opened(file);
  await growing.write(0, bytes('1234'));
  growing.discardAtOnce();
  expect(readdirSync(folder)).toEqual([]);
  expect(await growing.write(4, bytes('5678'))).toMatchObject({ ok: false, error: { code: 'cannotWrite' } });
});

test('a place that cannot be written is told before the first piece', async () => {
  const nowhere = await openGrowingFile(path.join(folder, 'nowhere', 'replay.webm'));
  expect(nowhere).toMatchObject({ ok: false, error: { code: 'folderNotFound' } });
  const taken = path.join(folder, 'taken.webm');
  mkdirSync(`${taken}.part`);
  expect(await openGrowingFile(taken)).toMatchObject({ ok: false, error: { code: 'fileIsFolder' } });
});

test('a name that a folder has already is refused at the end, and the pieces are gone', async () => {
  const file = path.join(folder, 'replay.webm');
  mkdirSync(file);
  const growing = await opened(file);
  await growing.write(0, bytes('1234'));
  expect(await growing.finish()).toMatchObject({ ok: false, error: { code: 'fileIsFolder' } });
  expect(readdirSync(folder)).toEqual(['replay.webm']);
});

test('a disk that fills up while filming answers diskFull, and has its room back afterwards', async ({ skip }) => {
  const disk = mountSmallDisk('1m');
  if (disk === null) return skip('no disk can be mounted here');
  const file = path.join(disk, 'replay.webm');
  const growing = await opened(file);
  const piece = new Uint8Array(400_000).fill(7);
  expect((await growing.write(0, piece)).ok).toBe(true);
  expect((await growing.write(400_000, piece)).ok).toBe(true);
  const full = await growing.write(800_000, piece);
  expect(full).toMatchObject({ ok: false, error: { code: 'diskFull', params: { path: file } } });
  await growing.discard();
  expect(existsSync(`${file}.part`)).toBe(false);
  writeFileSync(path.join(disk, 'other'), piece);
});

test('a disk that may only be read answers noPermission', async ({ skip }) => {
  const disk = mountSmallDisk('1m');
  if (disk === null) return skip('no disk can be mounted here');
  makeReadOnly(disk);
  const refused = await openGrowingFile(path.join(disk, 'replay.webm'));
  expect(refused).toMatchObject({ ok: false, error: { code: 'noPermission' } });
});
