import { resolve } from 'node:path';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { listClients, loadAll, loadClient } from './clientRepository.ts';
import type { Connection } from './connection.ts';
import {
  countSecrets,
  createVault,
  discardVault,
  loadSecrets,
  loadVault,
  rewrapVault,
  writeSecret,
} from './dossierRepository.ts';
import { heads } from './journal.ts';
import { openWorkspace, type Workspace } from './openWorkspace.ts';
import type { StorageAnswer, StorageCall, StorageCalls } from './protocol.ts';
import { newestVerifiedBackup, restoreBackup } from './recovery.ts';
import { addClients, redo, saveStep, undo } from './steps.ts';

/** What each call does; opening takes a while and is the only one that waits. */
export type CallHandlers = {
  readonly [C in StorageCall]: (
    ...args: Parameters<StorageCalls[C]>
  ) => StorageAnswer<C> | (C extends 'open' ? Promise<StorageAnswer<C>> : never);
};

export interface CallOptions {
  readonly now: () => Date;
  /** For what nobody asked and somebody should know: the daily backup failed. */
  readonly warn: (text: string) => void;
}

/** The calls on the one workspace that is open, and its path for the sentence about an error. */
export const createCalls = ({
  now,
  warn,
}: CallOptions): { readonly handlers: CallHandlers; readonly openPath: () => string } => {
  let workspace: Workspace | null = null;

  const close = (): void => {
    workspace?.close();
    workspace = null;
  };

  const reading = <T>(work: (connection: Connection) => Result<T>): Result<T> =>
    workspace ? work(workspace.connection) : notOpen();

  const writing = <T>(work: (connection: Connection) => Result<T>): Result<T> => {
    if (!workspace) return notOpen();
    return workspace.isReadOnly ? fail('workspaceReadOnly', { path: workspace.path }) : work(workspace.connection);
  };

  const handlers: CallHandlers = {
    // The workspace that is open stays so until the next one is: a failure leaves the user where she was.
    open: async (options) => {
      if (workspace?.path === resolve(options.path)) {
        if (options.mode === 'createNew') return fail('fileExists', { path: workspace.path });
        close();
      }
      const opened = await openWorkspace({
        ...options,
        now: now(),
        onBackupFailure: (failure) => warn(`no backup today: ${inWords(failure)}`),
      });
      if (!opened.ok) return opened;
      close();
      workspace = opened.value;
      const { path, isReadOnly, connection } = workspace;
      return ok({ path, isReadOnly, clients: listClients(connection) });
    },
    close: () => {
      close();
      return ok(null);
    },
    listClients: () => reading((connection) => ok(listClients(connection))),
    loadClient: (clientId) =>
      reading((connection) => {
        const record = loadClient(connection, clientId);
        return record.ok ? ok({ record: record.value, history: heads(connection, clientId) }) : record;
      }),
    history: (clientId) => reading((connection) => ok(heads(connection, clientId))),
    loadAll: () => reading((connection) => ok(loadAll(connection))),
    loadVault: () => reading(loadVault),
    countSecrets: () => reading((connection) => ok(countSecrets(connection))),
    loadSecrets: (clientId) => reading((connection) => ok(loadSecrets(connection, clientId))),
    createVault: (vault) => writing((connection) => createVault(connection, vault)),
    rewrapVault: ({ from, to }) => writing((connection) => rewrapVault(connection, from, to)),
    discardVault: (vaultId) => writing((connection) => discardVault(connection, vaultId)),
    writeSecret: ({ vaultId, from, to }) => writing((connection) => writeSecret(connection, vaultId, from, to)),
    saveStep: (step) => writing((connection) => saveStep(connection, step, now())),
    addClients: (steps) => writing((connection) => addClients(connection, steps, now())),
    undo: (clientId) => writing((connection) => undo(connection, clientId)),
    redo: (clientId) => writing((connection) => redo(connection, clientId)),
    newestBackup: ({ path, backupFolder }) => newestVerifiedBackup(backupFolder, path),
    restoreBackup: ({ path, backupPath }) => {
      if (workspace?.path === resolve(path)) close();
      return restoreBackup(backupPath, path, now());
    },
  };
  return { handlers, openPath: () => workspace?.path ?? '' };
};

const notOpen = (): Result<never> => fail('storageUnavailable', { detail: 'no workspace is open' });

const inWords = ({ code, params }: Failure): string => `${code} ${JSON.stringify(params)}`;
