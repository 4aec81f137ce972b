import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDossier } from '../../../electron/dossier/dossier.ts';
import { createCalls } from '../../../electron/storage/calls.ts';
import type { Storage } from '../../../electron/storage/client.ts';
import type { StorageCall } from '../../../electron/storage/protocol.ts';
import { argumentSchemas } from '../../../electron/storage/requestSchemas.ts';
import type { DossierStatus } from '../../../shared/ipc/dossierContract.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { codeOf, temporaryFolder, testNow, unwrap } from '../storage/workspaceFolder.ts';

const passphrase = 'the heron sleeps under blue tarpaulin';
const other = 'zeven natte egels dansen op de kade';
const content = { date: plainDate('2026-03-04'), text: 'He will step back next summer.' };

/** Fast where the work factor is not what is tested. */
const derivation = () => ({ cost: 2 ** 10, blockSize: 8, parallelization: 1, salt: randomBytes(32) });

/** A dossier over real storage in this process; `open` changes the workspace under it. */
const aDossier = async () => {
  const newId = countingIds();
  const { handlers } = createCalls({ now: () => testNow, warn: () => undefined });
  const told: DossierStatus[] = [];
  const call = async (name: StorageCall, ...args: readonly unknown[]) => {
    const parsed = argumentSchemas[name].parse(args) as readonly unknown[];
    const handler = handlers[name] as (...values: readonly unknown[]) => unknown;
    return await handler(...parsed);
  };
  const dossier = createDossier({
    storage: { call: call as Storage['call'] },
    newId,
    onChange: (status) => told.push(status),
    derivation,
  });
  const folder = temporaryFolder();
  const open = async (name: string): Promise<string> => {
    const path = `${folder}/${name}.counterpart`;
    unwrap(await handlers.open({ path, mode: 'create', backupFolder: null }));
    return path;
  };
  const path = await open('first');
  const subject = { clientId: newId(), personId: newId() };
  const save = async (text = content.text, id = newId(), revision = 0) => {
    const saved = unwrap(await dossier.saveSecret({ id, ...subject, revision, content: { ...content, text } }));
    return { id, revision: saved.revision };
  };
  const texts = async (): Promise<readonly (string | null)[]> =>
    unwrap(await dossier.readSecrets({ clientId: null })).map((note) => note.content?.text ?? null);
  return { dossier, told, path, open, newId, subject, save, texts, handlers };
};

const create = (dossier: Awaited<ReturnType<typeof aDossier>>['dossier']) =>
  dossier.create({ passphrase, understood: true });

describe('a dossier', () => {
  test('is absent, then unlocked by its first passphrase, then locked, then unlocked by it again', async () => {
    const { dossier, save, texts } = await aDossier();
    expect(unwrap(await dossier.status()).lock).toBe('absent');
    expect(codeOf(await dossier.unlock({ passphrase }))).toBe('dossierAbsent');
    expect(unwrap(await create(dossier)).lock).toBe('unlocked');
    await save();
    dossier.lock();
    expect(unwrap(await dossier.status()).lock).toBe('locked');
    expect(unwrap(await dossier.unlock({ passphrase })).lock).toBe('unlocked');
    expect(await texts()).toEqual([content.text]);
  });

  test('gives, takes and removes nothing while it is locked', async () => {
    const { dossier, save, subject, newId } = await aDossier();
    await create(dossier);
    const note = await save();
    dossier.lock();
    expect(codeOf(await dossier.readSecrets({ clientId: null }))).toBe('dossierLocked');
    expect(codeOf(await dossier.saveSecret({ id: newId(), ...subject, revision: 0, content }))).toBe('dossierLocked');
    expect(codeOf(await dossier.removeSecret(note))).toBe('dossierLocked');
    expect(codeOf(await dossier.restoreSecret(note))).toBe('dossierLocked');
  });

  test('stays locked for another passphrase, and has only one first passphrase', async () => {
    const { dossier } = await aDossier();
    await create(dossier);
    expect(codeOf(await create(dossier))).toBe('dossierExists');
    dossier.lock();
    for (const wrong of [other, `${passphrase} `, passphrase.toUpperCase(), '']) {
      expect(codeOf(await dossier.unlock({ passphrase: wrong }))).toBe('passphraseWrong');
      expect(dossier.isUnlocked()).toBe(false);
    }
  });

  test('keeps every note when its passphrase changes, and forgets the old one', async () => {
    const { dossier, save, texts } = await aDossier();
    await create(dossier);
    await save('first');
    expect(codeOf(await dossier.changePassphrase({ current: other, next: other }))).toBe('passphraseWrong');
    expect(codeOf(await dossier.changePassphrase({ current: passphrase, next: 'too short' }))).toBe(
      'passphraseTooShort',
    );
    expect(codeOf(await dossier.changePassphrase({ current: passphrase, next: other }))).toBe('ok');
    await save('second');
    dossier.lock();
    expect(codeOf(await dossier.unlock({ passphrase }))).toBe('passphraseWrong');
    expect(codeOf(await dossier.unlock({ passphrase: other }))).toBe('ok');
    expect(await texts()).toEqual(['first', 'second']);
  });

  test('leaves nothing of the old wrapped key in the file or its log', async () => {
    const { dossier, handlers, path } = await aDossier();
    await create(dossier);
    const vault = unwrap(handlers.loadVault());
    if (!vault) throw new Error('no vault');
    const filesHold = (bytes: Uint8Array): boolean =>
      [path, `${path}-wal`].some((file) => readFileSync(file).includes(Buffer.from(bytes)));
    expect(filesHold(vault.sealed)).toBe(true);
    await dossier.changePassphrase({ current: passphrase, next: other });
    expect(filesHold(vault.sealed)).toBe(false);
    expect(filesHold(vault.salt)).toBe(false);
  });

  test('writes over the note it was given, and over no newer one', async () => {
    const { dossier, save, subject, texts } = await aDossier();
    await create(dossier);
    const note = await save('first');
    expect(await save('second', note.id, note.revision)).toEqual({ id: note.id, revision: 2 });
    expect(codeOf(await dossier.saveSecret({ ...note, ...subject, content }))).toBe('conflict');
    expect(codeOf(await dossier.removeSecret(note))).toBe('conflict');
    expect(await texts()).toEqual(['second']);
  });

  test('takes a removal back until it is locked', async () => {
    const { dossier, save, texts } = await aDossier();
    await create(dossier);
    const note = await save();
    unwrap(await dossier.removeSecret(note));
    expect(await texts()).toEqual([]);
    unwrap(await dossier.restoreSecret(note));
    expect(await texts()).toEqual([content.text]);
    unwrap(await dossier.removeSecret(note));
    dossier.lock();
    await dossier.unlock({ passphrase });
    expect(codeOf(await dossier.restoreSecret(note))).toBe('nothingToUndo');
  });

  test('says about whom there are notes to anybody, and what they say to nobody', async () => {
    const { dossier, save, subject, told } = await aDossier();
    await create(dossier);
    await save();
    await save();
    dossier.lock();
    expect(told.at(-1)).toEqual({ lock: 'locked', counts: [{ ...subject, count: 2 }] });
    expect(JSON.stringify(told)).not.toContain('summer');
  });

  test('shows a note that was tampered with as unreadable, and the others as they are', async () => {
    const { dossier, save, texts, handlers } = await aDossier();
    const { vaultId } = unwrap(await create(dossier).then(() => handlers.loadVault())) ?? { vaultId: '' };
    const note = await save('first');
    await save('second');
    const row = unwrap(handlers.loadSecrets(null)).find((found) => found.row.id === note.id)?.row;
    if (!row) throw new Error('no row');
    const sealed = Uint8Array.from(row.sealed);
    sealed[0] = (sealed[0] ?? 0) ^ 1;
    unwrap(handlers.writeSecret({ vaultId, from: note, to: { ...row, sealed } }));
    expect([...(await texts())].sort()).toEqual([null, 'second'].sort());
  });

  test('stays locked when it was locked while the passphrase was being tried', async () => {
    const { dossier } = await aDossier();
    await create(dossier);
    dossier.lock();
    const trying = dossier.unlock({ passphrase });
    dossier.lock();
    expect(codeOf(await trying)).toBe('dossierLocked');
    expect(dossier.isUnlocked()).toBe(false);
  });

  test('writes no note into a workspace that took the place of its own', async () => {
    const { dossier, open, newId, subject, handlers } = await aDossier();
    await create(dossier);
    await open('second');
    expect(codeOf(await dossier.saveSecret({ id: newId(), ...subject, revision: 0, content }))).toBe('conflict');
    expect(unwrap(handlers.loadSecrets(null))).toEqual([]);
  });

  test('can be begun again by who forgot the passphrase, without its notes', async () => {
    const { dossier, save, texts } = await aDossier();
    await create(dossier);
    await save();
    dossier.lock();
    expect(unwrap(await dossier.discard())).toEqual({ lock: 'absent', counts: [] });
    unwrap(await dossier.create({ passphrase: other, understood: true }));
    expect(await texts()).toEqual([]);
  });
});
