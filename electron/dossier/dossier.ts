import { checkPassphrase, normalisePassphrase } from '../../shared/dossier/passphrase.ts';
import type { RequestOf } from '../../shared/ipc/contract.ts';
import type { DossierResponses, DossierStatus } from '../../shared/ipc/dossierContract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Id, NewId } from '../../shared/model/ids.ts';
import type { Storage } from '../storage/client.ts';
import type { SecretRow, VaultRow } from '../storage/dossierRows.ts';
import { newDerivation } from './keyDerivation.ts';
import { openNote, sealNote } from './noteCipher.ts';
import { makeVault, openVault, rewrapVault } from './vault.ts';

export interface DossierOptions {
  readonly storage: Pick<Storage, 'call'>;
  readonly newId: NewId;
  /** Told after every lock, unlock and write. */
  readonly onChange: (status: DossierStatus) => void;
  readonly derivation?: typeof newDerivation;
}

/** What the main process holds between unlock and lock. */
interface Unlocked {
  readonly vaultId: Id;
  /** Zeroed on lock. */
  readonly key: Buffer;
  /** Notes removed since, as they stood in the file, so that a removal can be taken back. */
  readonly removed: Map<Id, SecretRow>;
}

type Answer<N extends keyof DossierResponses> = Promise<DossierResponses[N]>;

/**
 * The secret dossier of the open workspace, and the only place that has its key. In the main process, because lock, idle,
 * quit and the system's screen lock come in here, and here they take effect at once: storage may be busy with a backup,
 * and never sees more than ciphertext. The window asks for notes and gets them while this is unlocked.
 */
export const createDossier = ({ storage, newId, onChange, derivation = newDerivation }: DossierOptions) => {
  let unlocked: Unlocked | null = null;
  let counts: DossierStatus['counts'] = [];
  /** How often it was locked: an unlock that was on its way when the screen was locked must not come through. */
  let timesLocked = 0;
  /** One derivation at a time: each takes 128 MiB. */
  let lastDerivation: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = lastDerivation.then(work, work);
    lastDerivation = done.catch(() => undefined);
    return done;
  };

  const status = async (): Answer<'dossierStatus'> => {
    const vault = await storage.call('loadVault');
    if (!vault.ok) return vault;
    const counted = await storage.call('countSecrets');
    if (!counted.ok) return counted;
    counts = counted.value;
    return ok({ lock: vault.value === null ? 'absent' : unlocked ? 'unlocked' : 'locked', counts });
  };

  /** Tells the window, and answers the same. */
  const announce = async (): Answer<'dossierStatus'> => {
    const current = await status();
    if (current.ok) onChange(current.value);
    return current;
  };

  const lock = (): void => {
    timesLocked += 1;
    if (!unlocked) return;
    unlocked.key.fill(0);
    unlocked.removed.clear();
    unlocked = null;
    onChange({ lock: 'locked', counts });
  };

  const unlockWith = async (vaultId: Id, key: Buffer, asOf: number): Answer<'unlockDossier'> => {
    if (asOf !== timesLocked) {
      key.fill(0);
      return fail('dossierLocked');
    }
    unlocked?.key.fill(0);
    unlocked = { vaultId, key, removed: new Map() };
    return announce();
  };

  const vaultToOpen = async (): Promise<Result<VaultRow>> => {
    const vault = await storage.call('loadVault');
    if (!vault.ok) return vault;
    return vault.value ? ok(vault.value) : fail('dossierAbsent');
  };

  const create = ({ passphrase }: RequestOf<'createDossier'>): Answer<'createDossier'> => {
    const asOf = timesLocked;
    return inTurn(async () => {
      const checked = checkPassphrase(passphrase);
      if (!checked.ok) return checked;
      const { vault, key } = await makeVault(newId(), checked.value, derivation());
      const created = await storage.call('createVault', vault);
      if (created.ok) return unlockWith(vault.vaultId, key, asOf);
      key.fill(0);
      return created;
    });
  };

  const unlock = ({ passphrase }: RequestOf<'unlockDossier'>): Answer<'unlockDossier'> => {
    const asOf = timesLocked;
    return inTurn(async () => {
      const vault = await vaultToOpen();
      if (!vault.ok) return vault;
      const key = await openVault(vault.value, normalisePassphrase(passphrase));
      return key ? unlockWith(vault.value.vaultId, key, asOf) : fail('passphraseWrong');
    });
  };

  const changePassphrase = ({ current, next }: RequestOf<'changePassphrase'>): Answer<'changePassphrase'> =>
    inTurn(async () => {
      const checked = checkPassphrase(next);
      if (!checked.ok) return checked;
      const vault = await vaultToOpen();
      if (!vault.ok) return vault;
      const key = await openVault(vault.value, normalisePassphrase(current));
      if (!key) return fail('passphraseWrong');
      try {
        const to = await rewrapVault(vault.value, key, checked.value, derivation());
        return await storage.call('rewrapVault', { from: vault.value, to });
      } finally {
        key.fill(0);
      }
    });

  const discard = async (): Answer<'discardDossier'> => {
    lock();
    const vault = await vaultToOpen();
    if (!vault.ok) return vault;
    const discarded = await storage.call('discardVault', vault.value.vaultId);
    return discarded.ok ? announce() : discarded;
  };

  const readSecrets = async ({ clientId }: RequestOf<'readSecrets'>): Answer<'readSecrets'> => {
    const loaded = await storage.call('loadSecrets', clientId);
    if (!loaded.ok) return loaded;
    const open = unlocked;
    if (!open) return fail('dossierLocked');
    return ok(
      loaded.value.map(({ row, clientName, personName }) => {
        const { id, personId, revision } = row;
        const content = openNote(open.key, open.vaultId, row);
        return { id, clientId: row.clientId, personId, revision, clientName, personName, content };
      }),
    );
  };

  const saveSecret = async ({ revision, content, ...subject }: RequestOf<'saveSecret'>): Answer<'saveSecret'> => {
    if (!unlocked) return fail('dossierLocked');
    const { vaultId, key } = unlocked;
    const to = sealNote(key, { ...subject, vaultId, revision: revision + 1 }, content);
    const from = revision === 0 ? null : { id: subject.id, revision };
    const written = await storage.call('writeSecret', { vaultId, from, to });
    if (!written.ok) return written;
    await announce();
    return ok({ revision: to.revision });
  };

  const removeSecret = async ({ id, revision }: RequestOf<'removeSecret'>): Answer<'removeSecret'> => {
    const open = unlocked;
    if (!open) return fail('dossierLocked');
    const loaded = await storage.call('loadSecrets', null);
    if (!loaded.ok) return loaded;
    const row = loaded.value.find((found) => found.row.id === id)?.row;
    if (row?.revision !== revision) return fail('conflict', { what: 'dossier' });
    const written = await storage.call('writeSecret', { vaultId: open.vaultId, from: { id, revision }, to: null });
    if (!written.ok) return written;
    open.removed.set(id, row);
    await announce();
    return ok(null);
  };

  /** The very bytes that stood there: nothing is sealed anew, so no nonce is used twice. */
  const restoreSecret = async ({ id }: RequestOf<'restoreSecret'>): Answer<'restoreSecret'> => {
    const open = unlocked;
    if (!open) return fail('dossierLocked');
    const row = open.removed.get(id);
    if (!row) return fail('nothingToUndo');
    const written = await storage.call('writeSecret', { vaultId: open.vaultId, from: null, to: row });
    if (!written.ok) return written;
    open.removed.delete(id);
    await announce();
    return ok(null);
  };

  return {
    isUnlocked: (): boolean => unlocked !== null,
    status,
    announce,
    create,
    unlock,
    lock,
    changePassphrase,
    discard,
    readSecrets,
    saveSecret,
    removeSecret,
    restoreSecret,
  };
};

export type Dossier = ReturnType<typeof createDossier>;
