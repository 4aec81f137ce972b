import { DummyDriver, type Generated, Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Row, TableName } from '../../shared/model/records.ts';

type SnakeCase<S extends string> = S extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `_${Lowercase<Head>}`}${SnakeCase<Tail>}`
  : S;

type Stored<V> = V extends boolean ? 0 | 1 : V;

type StoredRow<T extends TableName> = {
  readonly [F in keyof Row<T> & string as SnakeCase<F>]: Stored<Row<T>[F]>;
};

/** `settled`: the step that made the client; undo stops there, since a key pressed once too often must not lose it. */
export type JournalState = 'done' | 'undone' | 'discarded' | 'settled';

export interface JournalTable {
  readonly seq: Generated<number>;
  readonly step_id: string;
  readonly client_id: string;
  /** JSON of a `Message`. */
  readonly label: string;
  /** JSON of a `Diff`. */
  readonly diff: string;
  /** ISO timestamp in UTC. */
  readonly at: string;
  readonly state: JournalState;
}

/** One row at most. */
export interface VaultTable {
  readonly id: 1;
  readonly vault_id: string;
  readonly cost: number;
  readonly block_size: number;
  readonly parallelization: number;
  readonly salt: Uint8Array;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

export interface SecretTable {
  readonly id: string;
  readonly client_id: string;
  readonly person_id: string | null;
  readonly revision: number;
  readonly nonce: Uint8Array;
  readonly sealed: Uint8Array;
}

/** The tables of a workspace: those of the row schemas under their SQL names, the journal and the secret dossier. */
export type Tables = { readonly [T in TableName as SnakeCase<T>]: StoredRow<T> } & {
  readonly journal: JournalTable;
  readonly vault: VaultTable;
  readonly secret: SecretTable;
};

/**
 * Builds queries and checks their types; it never runs one. They run through a `Connection`, synchronously, so that a
 * transaction is one stretch of code that nothing can come between.
 */
export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  },
});
