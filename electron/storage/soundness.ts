import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { tableNames } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { conflictsOf, type Diff } from '../../shared/record/diff.ts';
import { violationsAfter } from '../../shared/record/invariants.ts';
import { tablesToCheck } from '../../shared/record/tablesToCheck.ts';
import { readOfClient, readRow } from './clientRepository.ts';
import type { Connection } from './connection.ts';

/**
 * Asks the rules of the record once more before a step is written. An edit asked them already; what comes here by any
 * other road shall not put two people on one seat either. A step that does not fit what stands on disk is left to
 * `writeDiff`, which calls it a conflict, and the end of a client leaves nothing that could be unsound.
 */
export const checkSoundness = (connection: Connection, clientId: Id, diff: Diff): Result<null> => {
  if (diff.some((change) => change.table === 'client' && change.to === null)) return ok(null);
  const record = partOfRecord(connection, clientId, diff);
  if (conflictsOf(record, diff).length > 0) return ok(null);
  const [violation] = violationsAfter(record, diff);
  return violation ? { ok: false, error: violation } : ok(null);
};

const partOfRecord = (connection: Connection, clientId: Id, diff: Diff): ClientRecord => {
  const whole = tablesToCheck(diff);
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      whole.has(table)
        ? readOfClient(connection, table, clientId)
        : Object.fromEntries(
            diff.flatMap((change) => {
              const row = change.table === table ? readRow(connection, table, change.id) : null;
              return row ? [[row.id, row] as const] : [];
            }),
          ),
    ]),
  );
  return { clientId, tables: tables as unknown as ClientRecord['tables'] };
};
