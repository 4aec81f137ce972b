import { ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { sharedTableNames, tableNames } from '../../model/records.ts';
import type { Phase } from '../../model/vocabulary.ts';
import { type ClientRecord, clientOf, emptyTables, rowsOf } from '../clientRecord.ts';
import { added, type Change, changed, type Diff, removed } from '../diff.ts';
import type { Step } from '../step.ts';
import { type Edit, type EditContext, editDate, finishEdit } from './editing.ts';
import { normaliseName, normaliseText } from './names.ts';

/** The record a client has before its first step: nothing but the workspace's shared rows. */
export const blankRecord = (
  clientId: Id,
  shared: Partial<Pick<ClientRecord['tables'], (typeof sharedTableNames)[number]>> = {},
): ClientRecord => ({ clientId, tables: { ...emptyTables(), ...shared } });

export interface CreateClientRequest {
  readonly name: string;
  readonly phase: Phase;
  /** First day of the relation, and of its first phase. The playhead when absent. */
  readonly relationStart?: PlainDate;
}

/** A new client; its step fits `blankRecord(step.clientId)`. */
export const createClient = (request: CreateClientRequest, context: EditContext): Result<Step> => {
  const name = normaliseName(request.name);
  if (!name.ok) return name;
  const from = editDate(request.relationStart, context);
  if (!from.ok) return from;
  const clientId = context.newId();
  const diff: Diff = [
    added('client', { id: clientId, name: name.value, relationStart: from.value, note: '' }),
    added('phase', { id: context.newId(), clientId, phase: request.phase, from: from.value, to: null }),
  ];
  return finishEdit(blankRecord(clientId), { key: 'step.createClient', params: { name: name.value } }, diff, context);
};

export interface RenameClientRequest {
  readonly name: string;
}

export const renameClient: Edit<RenameClientRequest> = (record, request, context) => {
  const name = normaliseName(request.name);
  if (!name.ok) return name;
  const client = clientOf(record);
  return finishEdit(
    record,
    { key: 'step.renameClient', params: { from: client.name, to: name.value } },
    [changed('client', client, { name: name.value })],
    context,
  );
};

/** What is absent stays as it is. */
export interface UpdateClientRequest {
  readonly name?: string;
  readonly relationStart?: PlainDate;
  readonly note?: string;
}

/** Corrects what is known of the client. A first phase that began with the relation goes on beginning with it. */
export const updateClient: Edit<UpdateClientRequest> = (record, request, context) => {
  const client = clientOf(record);
  const name = request.name === undefined ? ok(client.name) : normaliseName(request.name);
  if (!name.ok) return name;
  const note = request.note === undefined ? ok(client.note) : normaliseText(request.note);
  if (!note.ok) return note;
  const start =
    request.relationStart === undefined ? ok(client.relationStart) : editDate(request.relationStart, context);
  if (!start.ok) return start;
  const [first] = [...rowsOf(record, 'phase')].sort((a, b) => (a.from < b.from ? -1 : 1));
  const isFirstOfRelation = first?.from === client.relationStart;
  return finishEdit(
    record,
    { key: 'step.updateClient', params: { name: name.value } },
    [
      changed('client', client, { name: name.value, note: note.value, relationStart: start.value }),
      ...(first && isFirstOfRelation ? [changed('phase', first, { from: start.value })] : []),
    ],
    context,
  );
};

/** Removes the client with every row of its own; the workspace's shared rows stay. */
export const removeClient = (record: ClientRecord, context: EditContext): Result<Step> => {
  const diff = tableNames
    .filter((table) => !(sharedTableNames as readonly string[]).includes(table))
    .flatMap((table) => rowsOf(record, table).map((row): Change => removed(table, row)));
  // The record without its client is no valid record, so the invariants are not asked.
  return ok({
    id: context.newId(),
    clientId: record.clientId,
    label: { key: 'step.removeClient', params: { name: clientOf(record).name } },
    diff,
  });
};
