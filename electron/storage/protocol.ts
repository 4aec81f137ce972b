import type {
  ClientSummary,
  HistoryHeads,
  LoadedClient,
  SavedReplay,
  SavedStep,
  WorkspaceInfo,
} from '../../shared/ipc/contract.ts';
import type { DossierStatus } from '../../shared/ipc/dossierContract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { Step } from '../../shared/record/step.ts';
import type { NamedSecretRow, SecretRow, VaultRow } from './dossierRows.ts';

/** What main asks of the storage process. One workspace is open at a time. Every answer is a `Result`. */
export interface StorageCalls {
  /** `create`: make the file when it is not there; `refuseExisting`: fail with `fileExists` when it is. */
  readonly open: (options: {
    readonly path: string;
    readonly mode: 'create' | 'existing' | 'createNew';
    readonly backupFolder: string | null;
  }) => Result<Pick<WorkspaceInfo, 'path' | 'isReadOnly' | 'clients'>>;
  readonly close: () => Result<null>;
  readonly listClients: () => Result<readonly ClientSummary[]>;
  readonly loadClient: (clientId: Id) => Result<LoadedClient>;
  /** On disk (fsynced) before the answer; `conflict` when a `from` does not match: nothing is written then. */
  readonly saveStep: (step: Step) => Result<SavedStep>;
  readonly undo: (clientId: Id) => Result<SavedReplay>;
  readonly redo: (clientId: Id) => Result<SavedReplay>;
  readonly history: (clientId: Id) => Result<HistoryHeads>;
  /** Whole clients, in one transaction: all or none. Each is one step in the journal. */
  readonly addClients: (steps: readonly Step[]) => Result<readonly ClientSummary[]>;
  /** The secret dossier is ciphertext here: the key and the words never leave the main process. */
  readonly loadVault: () => Result<VaultRow | null>;
  readonly createVault: (vault: VaultRow) => Result<null>;
  readonly rewrapVault: (change: { readonly from: VaultRow; readonly to: VaultRow }) => Result<null>;
  readonly discardVault: (vaultId: Id) => Result<null>;
  readonly countSecrets: () => Result<DossierStatus['counts']>;
  readonly loadSecrets: (clientId: Id | null) => Result<readonly NamedSecretRow[]>;
  readonly writeSecret: (change: {
    readonly vaultId: Id;
    readonly from: Pick<SecretRow, 'id' | 'revision'> | null;
    readonly to: SecretRow | null;
  }) => Result<null>;
  readonly loadAll: () => Result<readonly ClientRecord[]>;
  /** The newest backup of a workspace that still reads well; the workspace need not be open. Null: there is none. */
  readonly newestBackup: (options: {
    readonly path: string;
    readonly backupFolder: string;
  }) => Result<VerifiedBackup | null>;
  /** Puts a backup in a workspace's place and sets aside what stood there; closes it first. `open` it afterwards. */
  readonly restoreBackup: (options: {
    readonly path: string;
    readonly backupPath: string;
  }) => Result<{ readonly setAsidePath: string | null }>;
}

/** A backup that was just read from end to end and found good. */
export interface VerifiedBackup {
  readonly path: string;
  /** ISO timestamp in UTC. */
  readonly takenAt: string;
}

export type StorageCall = keyof StorageCalls;
export type StorageAnswer<C extends StorageCall> = ReturnType<StorageCalls[C]>;

export interface StorageRequest {
  readonly nr: number;
  readonly call: StorageCall;
  readonly args: readonly unknown[];
}

export interface StorageResponse {
  readonly nr: number;
  readonly answer: Result<unknown>;
}
