import type { HistoryHeads } from '../../shared/ipc/contract.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { Diff } from '../../shared/record/diff.ts';
import type { Message, Step } from '../../shared/record/step.ts';
import type { Connection } from './connection.ts';
import { type JournalState, query } from './database.ts';
import { withLaterColumns } from './laterColumns.ts';

/** A step as the journal keeps it. */
export interface JournalEntry {
  readonly seq: number;
  readonly label: Message;
  readonly diff: Diff;
}

/** Appends a step that was just written. What had been undone for this client can no longer be redone. */
export const append = (connection: Connection, step: Step, at: Date): void => {
  connection.run(
    query
      .updateTable('journal')
      .set({ state: 'discarded' })
      .where('client_id', '=', step.clientId)
      .where('state', '=', 'undone'),
  );
  connection.run(
    query.insertInto('journal').values({
      step_id: step.id,
      client_id: step.clientId,
      label: JSON.stringify(step.label),
      diff: JSON.stringify(step.diff),
      at: at.toISOString(),
      state: makesItsClient(step) ? 'settled' : 'done',
    }),
  );
};

/** The step that undo would take back: the last one done. */
export const undoHead = (connection: Connection, clientId: Id): JournalEntry | null =>
  entry(connection, clientId, 'done', 'desc');

/** The step that redo would do again: the first one undone. */
export const redoHead = (connection: Connection, clientId: Id): JournalEntry | null =>
  entry(connection, clientId, 'undone', 'asc');

export const setState = (connection: Connection, { seq }: JournalEntry, state: JournalState): void => {
  connection.run(query.updateTable('journal').set({ state }).where('seq', '=', seq));
};

export const heads = (connection: Connection, clientId: Id): HistoryHeads => ({
  undo: label(connection, clientId, 'done', 'desc'),
  redo: label(connection, clientId, 'undone', 'asc'),
});

/** Where a step of this id stands in the journal; null when it was never written. */
export const findStep = (
  connection: Connection,
  stepId: Id,
): { readonly diff: string; readonly state: JournalState } | null =>
  connection.first(query.selectFrom('journal').select(['diff', 'state']).where('step_id', '=', stepId)) ?? null;

/** Prepares what every load needs. @throws SqliteError when the file lacks the table or a column. */
export const prepareJournal = (connection: Connection): void => {
  connection.prepare(headOf('', 'done', 'desc').selectAll().compile().sql);
};

const makesItsClient = ({ clientId, diff }: Step): boolean =>
  diff.some(({ table, id, from }) => table === 'client' && id === clientId && from === null);

type Direction = 'asc' | 'desc';

const headOf = (clientId: Id, state: JournalState, direction: Direction) =>
  query
    .selectFrom('journal')
    .where('client_id', '=', clientId)
    .where('state', '=', state)
    .orderBy('seq', direction)
    .limit(1);

const entry = (
  connection: Connection,
  clientId: Id,
  state: JournalState,
  direction: Direction,
): JournalEntry | null => {
  const row = connection.first(headOf(clientId, state, direction).select(['seq', 'label', 'diff']));
  return row
    ? { seq: row.seq, label: JSON.parse(row.label) as Message, diff: withLaterColumns(JSON.parse(row.diff) as Diff) }
    : null;
};

const label = (connection: Connection, clientId: Id, state: JournalState, direction: Direction): Message | null => {
  const row = connection.first(headOf(clientId, state, direction).select('label'));
  return row ? (JSON.parse(row.label) as Message) : null;
};
