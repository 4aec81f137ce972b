import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart, temporaryFolder } from './driver/counterpart.ts';
import { storedClients } from './driver/storedRecord.ts';

test('a file that cannot be opened is named and explained, is not touched, and the open client stays', async () => {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  const sample = at('sample.counterpart');
  await runCounterpart(['--sample', sample], { userData: at('own') });
  writeFileSync(at('text.counterpart'), 'Dear diary');
  copyFileSync(sample, at('cut.counterpart'));
  truncateSync(at('cut.counterpart'), 20_000);
  copyFileSync(sample, at('newer.counterpart'));
  const newer = new Database(at('newer.counterpart'));
  newer.pragma('user_version = 999');
  newer.close();
  mkdirSync(at('folder.counterpart'));
  copyFileSync(sample, at('locked.counterpart'));
  const other = new Database(at('locked.counterpart'));
  onTestFinished(() => void other.close());
  other.exec('BEGIN EXCLUSIVE');

  const app = await startCounterpart();
  await app.newClient({ name: 'Blijft', since: '2025-01-01' });
  for (const [name, sentence] of [
    ['text.counterpart', /text\.counterpart is not a Counterpart workspace/],
    ['cut.counterpart', /The workspace .*cut\.counterpart is damaged/],
    ['newer.counterpart', /was written by a newer Counterpart \(format 999/],
    ['folder.counterpart', /folder\.counterpart is a folder, not a file/],
    ['gone.counterpart', /There is no file .*gone\.counterpart/],
    ['locked.counterpart', /locked\.counterpart is in use by another program/],
  ] as const) {
    const before = bytesOf(at(name));
    await app.native.willOpen(at(name));
    await app.press('Control+O');
    await app.says(sentence);
    await app.clientShown('Blijft');
    expect(bytesOf(at(name))).toEqual(before);
  }
  await app.quickLine.enter('Nog iemand #decider');
  expect(app.stored('Blijft').seats).toHaveLength(1);
  other.exec('ROLLBACK');
  await app.press('Escape');
  await app.press('Control+O');
  await app.says('Your clients');
  expect(await app.clients()).toEqual(['Ostmeer Keukens', 'Zekerheid Groep']);
});

test('a damaged own workspace at the start is left as it is, explained, and another one can be opened', async () => {
  const userData = temporaryFolder();
  const sample = join(userData, 'sample.counterpart');
  await runCounterpart(['--sample', sample], { userData: join(userData, 'elsewhere') });
  const own = join(userData, 'workspace.counterpart');
  writeFileSync(own, readFileSync(sample).subarray(0, 12_288));
  const before = bytesOf(own);

  const app = await startCounterpart({ userData });
  await app.says('This workspace cannot be opened');
  await app.says(/workspace\.counterpart is damaged/);
  await app.native.willOpen(sample);
  await app.page().getByRole('button', { name: 'Open another file…' }).click();
  await app.openClient('Zekerheid Groep');
  expect(bytesOf(own)).toEqual(before);
});

test('a full disk is told, the refused step is taken back, and everything before it is kept', async ({ skip }) => {
  const disk = mountSmallDisk();
  if (disk === null) return skip('no small disk can be mounted here');
  const app = await startCounterpart();
  const file = join(disk, 'full.counterpart');
  await app.native.willSaveAs(file);
  await app.paletteCommand('New workspace file…');
  await app.newClient({ name: 'Vol BV', since: '2025-01-01' });
  await app.quickLine.enter('Mr Eerste, boss #decider');
  fillUp(disk);
  for (let number = 1; number <= 40; number += 1) {
    await app.quickLine.enter(`Person ${number}, ${'x'.repeat(180)} #influencer`);
    if (
      await app
        .page()
        .getByText(/There is no room left on the disk/)
        .first()
        .isVisible()
    )
      break;
  }
  await app.says(/There is no room left on the disk/);
  await app.saved();
  const shown = (await app.map.names()).filter((name) => name.startsWith('Person'));
  const stored = app.stored('Vol BV', file).seats.flatMap(({ holders }) => holders.map((each) => each.split(' 20')[0]));
  expect(stored).toContain('Mr Eerste');
  expect([...stored].filter((name) => name?.startsWith('Person')).sort()).toEqual([...shown].sort());
  rmSync(join(disk, 'filler'));
  await app.quickLine.enter('Mr Laatste, chair #guarantor');
  expect(app.stored('Vol BV', file).seats.map(({ title }) => title)).toContain('chair');
  await app.quit();
  expect(storedClients(file)).toEqual(['Vol BV']);
});

/** The bytes of a file, "folder" or "nothing". */
const bytesOf = (path: string): string => {
  try {
    return readFileSync(path).toString('base64');
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
  }
};

/** A disk of 4 MB of its own; null where mounting is not allowed. */
const mountSmallDisk = (): string | null => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-e2e-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder]).status === 0;
  onTestFinished(() => {
    if (mounted) execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true, force: true });
  });
  return mounted ? folder : null;
};

/** Takes all the room that is left. */
const fillUp = (disk: string): void => {
  spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filler')}`, 'bs=4k']);
};
