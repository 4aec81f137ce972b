import type { DossierStatus } from '../../shared/ipc/dossierContract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { type Connection, inTransaction } from './connection.ts';
import { query } from './database.ts';
import { type NamedSecretRow, type SecretRow, type VaultRow, vaultRowSchema } from './dossierRows.ts';

/** The vault of this workspace; null before a passphrase was set. `dossierDamaged` for a row nothing could open. */
export const loadVault = (connection: Connection): Result<VaultRow | null> => {
  const found = connection.first(query.selectFrom('vault').selectAll());
  if (!found) return ok(null);
  const vault = vaultRowSchema.safeParse({
    vaultId: found.vault_id,
    cost: found.cost,
    blockSize: found.block_size,
    parallelization: found.parallelization,
    salt: found.salt,
    nonce: found.nonce,
    sealed: found.sealed,
  });
  return vault.success ? ok(vault.data) : fail('dossierDamaged');
};

export const countSecrets = (connection: Connection): DossierStatus['counts'] =>
  connection.all(
    query
      .selectFrom('secret')
      .select(({ fn }) => ['client_id as clientId', 'person_id as personId', fn.countAll<number>().as('count')])
      .groupBy(['client_id', 'person_id']),
  );

/** `clientId` null: of every client. In the order in which they were begun. */
export const loadSecrets = (connection: Connection, clientId: Id | null): readonly NamedSecretRow[] => {
  const all = query
    .selectFrom('secret')
    .leftJoin('client', 'client.id', 'secret.client_id')
    .leftJoin('person', 'person.id', 'secret.person_id')
    .select([
      'secret.id',
      'secret.client_id as clientId',
      'secret.person_id as personId',
      'revision',
      'nonce',
      'sealed',
      'client.name as clientName',
      'person.name as personName',
    ])
    .orderBy('secret.id');
  return connection
    .all(clientId === null ? all : all.where('secret.client_id', '=', clientId))
    .map(({ clientName, personName, ...row }) => ({ row, clientName, personName }));
};

/** The first vault of a workspace. */
export const createVault = (connection: Connection, vault: VaultRow): Result<null> =>
  forGood(connection, () => {
    if (connection.first(query.selectFrom('vault').select('id'))) return fail('dossierExists');
    connection.run(query.insertInto('vault').values({ id: 1, ...vaultColumns(vault) }));
    return ok(null);
  });

/** Puts the key under another passphrase. `conflict` when it is not the same vault, or was wrapped anew since. */
export const rewrapVault = (connection: Connection, from: VaultRow, to: VaultRow): Result<null> =>
  forGood(connection, () => {
    const changed = connection.run(
      query
        .updateTable('vault')
        .set(vaultColumns(to))
        .where('vault_id', '=', from.vaultId)
        .where('vault_id', '=', to.vaultId)
        .where('nonce', '=', from.nonce),
    );
    return changed === 1 ? ok(null) : fail('conflict', { what: 'dossier' });
  });

/** Removes that vault and every note. */
export const discardVault = (connection: Connection, vaultId: Id): Result<null> =>
  forGood(connection, () => {
    const removed = connection.run(query.deleteFrom('vault').where('vault_id', '=', vaultId));
    if (removed !== 1) return fail('conflict', { what: 'dossier' });
    connection.run(query.deleteFrom('secret'));
    return ok(null);
  });

/**
 * Adds (`from` null), replaces or removes (`to` null) a note of that vault. `conflict` when the note does not stand as
 * `from` says, or the workspace has another vault: it was replaced while the note was on its way.
 */
export const writeSecret = (
  connection: Connection,
  vaultId: Id,
  from: Pick<SecretRow, 'id' | 'revision'> | null,
  to: SecretRow | null,
): Result<null> =>
  forGood(connection, () => {
    const ownVault = connection.first(query.selectFrom('vault').select('id').where('vault_id', '=', vaultId));
    return ownVault && changeSecret(connection, from, to) ? ok(null) : fail('conflict', { what: 'dossier' });
  });

const changeSecret = (
  connection: Connection,
  from: Pick<SecretRow, 'id' | 'revision'> | null,
  to: SecretRow | null,
): boolean => {
  if (from) {
    const removed = connection.run(
      query.deleteFrom('secret').where('id', '=', from.id).where('revision', '=', from.revision),
    );
    if (removed !== 1) return false;
  }
  if (!to) return true;
  const added = connection.run(
    query
      .insertInto('secret')
      .values(secretColumns(to))
      .onConflict((conflict) => conflict.column('id').doNothing()),
  );
  return added === 1;
};

/**
 * A transaction that leaves nothing of what it replaced in the file: freed bytes are overwritten, and the log, which
 * still holds the pages of before, is brought into the file and emptied. Otherwise a passphrase that was changed would
 * go on opening what somebody digs out of the free pages. A reader that keeps the log busy delays that to the next time.
 */
const forGood = <T>(connection: Connection, work: () => Result<T>): Result<T> => {
  const { database } = connection;
  const asBefore = database.pragma('secure_delete', { simple: true });
  database.pragma('secure_delete = ON');
  try {
    const done = inTransaction(connection, work);
    if (done.ok) database.pragma('wal_checkpoint(TRUNCATE)');
    return done;
  } finally {
    database.pragma(`secure_delete = ${asBefore}`);
  }
};

const vaultColumns = ({ vaultId, cost, blockSize, parallelization, salt, nonce, sealed }: VaultRow) => ({
  vault_id: vaultId,
  cost,
  block_size: blockSize,
  parallelization,
  salt,
  nonce,
  sealed,
});

const secretColumns = ({ id, clientId, personId, revision, nonce, sealed }: SecretRow) => ({
  id,
  client_id: clientId,
  person_id: personId,
  revision,
  nonce,
  sealed,
});
