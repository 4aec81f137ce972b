import { join } from 'node:path';
import { createStorage, type Storage } from '../../electron/storage/client.ts';
import { forkHost } from '../../electron/storage/forkHost.ts';
import type { NewId } from '../../shared/model/ids.ts';
import { type Row, type TableName, tableNames } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { added, type Change } from '../../shared/record/diff.ts';

const hostPath = join(import.meta.dirname, '..', '..', 'electron', 'storage', 'host.ts');

/** A storage process of our own, from the sources, with a new workspace that holds the client. */
export async function storageWith(record: ClientRecord, path: string, newId: NewId): Promise<Storage> {
  const storage = createStorage({ spawn: () => forkHost(hostPath, process.execPath) });
  expectOk(await storage.call('open', { path, mode: 'createNew', backupFolder: null }));
  const label = { key: 'bench' };
  expectOk(
    await storage.call('addClients', [{ id: newId(), clientId: record.clientId, label, diff: everyRow(record) }]),
  );
  return storage;
}

function everyRow(record: ClientRecord): Change[] {
  return tableNames.flatMap(<T extends TableName>(table: T) =>
    Object.values<Row<T>>(record.tables[table]).map((row) => added(table, row)),
  );
}

/** @throws Error when storage refused, since a benchmark of a failure measures nothing */
export function expectOk(answer: { readonly ok: boolean; readonly error?: unknown }): void {
  if (!answer.ok) throw new Error(`storage refused: ${JSON.stringify(answer.error)}`);
}
