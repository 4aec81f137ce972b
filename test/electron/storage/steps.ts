import type { Id } from '../../../shared/model/ids.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { type Client, type Row, type TableName, tableNames } from '../../../shared/model/records.ts';
import { type ClientRecord, emptyTables, rowsOf } from '../../../shared/record/clientRecord.ts';
import { added, changed, type Diff } from '../../../shared/record/diff.ts';
import type { Step } from '../../../shared/record/step.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';

const newStepId = countingIds(0xf000_0000);

export const stepOf = (clientId: Id, diff: Diff, label = 'step'): Step => ({
  id: newStepId(),
  clientId,
  label: { key: label },
  diff,
});

/** The step that brings a whole record in. */
export const addingStep = (record: ClientRecord): Step =>
  stepOf(
    record.clientId,
    tableNames.flatMap((table) => rowsOf(record, table).map((row) => added(table, row as Row<TableName>))),
    'add',
  );

/** A client that has nothing but a name. */
export const bareClient = (id: Id, name = 'Zekerheid'): ClientRecord => {
  const client: Client = { id, name, relationStart: plainDate('2020-01-01'), note: '' };
  return { clientId: id, tables: { ...emptyTables(), client: { [id]: client } } };
};

/** A step that gives a client another note. */
export const noteStep = (client: Client, note: string): Step =>
  stepOf(client.id, [changed('client', client, { note })], note.slice(0, 20));
