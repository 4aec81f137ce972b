import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart, temporaryFolder } from './driver/counterpart.ts';
import { kill, storagePids } from './driver/session.ts';

const passphrase = 'the heron sleeps under blue tarpaulin';
const next = 'seven wet hedgehogs dance on the quay';
/** Words that stand nowhere else, with letters outside ASCII. */
const secrets = ['Zwijgzaam-7319 trèdt terug', 'Zwijgzaam-4402 de bank vraagt', 'hedgehogs dance', 'heron sleeps'];
/** Written openly, so that the search proves that it finds what is there. */
const open = 'Opènlijk-5177 gezegd';

/** Every file below a folder, whatever its name. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Where a text stands, as UTF-8 or UTF-16, or as base64 or hex of UTF-8. */
const filesWith = (text: string, folders: readonly string[]): readonly string[] => {
  const utf8 = Buffer.from(text, 'utf8');
  const bigEndian = Buffer.from(text, 'utf16le').swap16();
  // Base64 looks different at each of three offsets; the middle of each is always the same.
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(offset), utf8])
        .toString('base64')
        .slice(4, -4),
    ),
  );
  const forms = [utf8, Buffer.from(text, 'utf16le'), bigEndian, Buffer.from(utf8.toString('hex')), ...base64];
  return folders.flatMap(filesIn).filter((file) => {
    const bytes = readFileSync(file);
    return forms.some((form) => bytes.includes(form));
  });
};

test('no file of the program holds a secret or the passphrase, while it runs, after it was killed, backed up and exported', async () => {
  const app = await startCounterpart();
  const folder = temporaryFolder();
  const folders = [app.userData, folder];
  await app.newClient({ name: 'Stil BV', since: '2020-01-01' });
  await app.quickLine.enter('Komtgoed, chair #guarantor');
  await app.map.renameOnCard('Komtgoed', `Komtgoed, ${open}`);
  await app.dossier.show();
  await app.dossier.setUp(passphrase);
  await app.dossier.unlocked();
  await app.dossier.choose('Komtgoed');
  await app.dossier.write(secrets[0] ?? '');
  await app.dossier.write('first thought');
  await app.dossier.rewrite('first thought', secrets[1] ?? '');
  await app.dossier.search('trèdt');
  await app.dossier.search('');
  await app.dossier.changePassphrase(passphrase, next);
  await app.says('The new passphrase counts from now on.');

  const expectSilence = (when: string): void => {
    for (const secret of secrets) expect([when, secret, filesWith(secret, folders)]).toEqual([when, secret, []]);
    expect([when, filesWith(open, folders).length > 0]).toEqual([when, true]);
  };
  expectSilence('unlocked, with the log of the database open');

  for (const pid of storagePids(app.session)) process.kill(pid, 'SIGKILL');
  await app.dossier.write('Zwijgzaam-7319 trèdt terug, na de val');
  expectSilence('after the storage process was killed');

  await app.dossier.lock();
  expectSilence('locked');
  await app.native.willSaveAs(join(folder, 'all.json'));
  await app.command('Export workspace as JSON…');
  await app.page().getByRole('button', { name: 'Save…' }).click();
  await app.says(/Written:/);

  await app.dossier.tryToUnlock(next);
  await app.dossier.unlocked();
  await kill(app.session);
  expectSilence('killed while it was unlocked');

  // A backup is made when the workspace opens on another day.
  await app.restart({ today: '2026-11-22' });
  await app.quit();
  expect(filesIn(join(app.userData, 'backups')).length).toBeGreaterThan(0);
  for (const file of ['map.pdf', 'client.json']) {
    const args = ['--export', join(folder, file), '--workspace', app.workspaceFile, '--client', 'Stil BV'];
    const ended = await runCounterpart(args, { userData: app.userData });
    expect(ended.code).toBe(0);
    for (const secret of secrets) expect(ended.said).not.toContain(secret);
  }
  expectSilence('after quitting, a backup and three exports');
  for (const line of app.session.log) for (const secret of secrets) expect(line).not.toContain(secret);
});
