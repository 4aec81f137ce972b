import { importRefused } from '../../shared/exchange/importClash.ts';
import type { ClientSummary, SavedReplay, SavedStep } from '../../shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { type Diff, isSameRow, reverseDiff } from '../../shared/record/diff.ts';
import { type Violation, violationsInTime } from '../../shared/record/invariants.ts';
import type { Step } from '../../shared/record/step.ts';
import { listClients, readRow, readTables, writeDiff } from './clientRepository.ts';
import { type Connection, inTransaction } from './connection.ts';
import { append, findStep, heads, redoHead, setState, undoHead } from './journal.ts';
import { rowStatementsOf } from './rowStatements.ts';
import { checkSoundness } from './soundness.ts';
import { checkStep } from './stepRules.ts';

/**
 * Writes a step and its journal entry together. A step that is already the last one done is answered as saved: its
 * answer got lost on the way when the storage process or the window fell over, and is asked for again.
 */
export const saveStep = (connection: Connection, step: Step, at: Date): Result<SavedStep> => {
  const checked = checkStep(step);
  if (!checked.ok) return checked;
  return inTransaction(connection, () => {
    const earlier = findStep(connection, step.id);
    if (earlier) {
      const isDone = earlier.state === 'done' || earlier.state === 'settled';
      const isRepeated = isDone && earlier.diff === JSON.stringify(step.diff);
      if (!isRepeated) return fail('conflict', { what: 'step', id: step.id });
      return ok({ history: heads(connection, step.clientId) });
    }
    const sound = checkSoundness(connection, step.clientId, step.diff);
    if (!sound.ok) return sound;
    const written = writeStep(connection, step, at);
    return written.ok ? ok({ history: heads(connection, step.clientId) }) : written;
  });
};

/**
 * Adds whole clients in one transaction. Colleagues and other rows of the workspace which stand there already, field
 * for field the same, are not added again. A file that is sound alone may contradict what the workspace says, so the
 * rules are asked of both together: `importRefused` names the client and why, and nothing is written.
 */
export const addClients = (
  connection: Connection,
  steps: readonly Step[],
  at: Date,
): Result<readonly ClientSummary[]> =>
  inTransaction(connection, () => {
    for (const step of steps) {
      const checked = checkStep(step);
      if (!checked.ok) return checked;
      const diff = withoutKnownRows(connection, step.diff);
      const sound = checkSoundness(connection, step.clientId, diff);
      if (!sound.ok) return refusedImport(step, sound.error);
      const written = writeStep(connection, { ...step, diff }, at);
      if (!written.ok) return written;
    }
    return ok(listClients(connection));
  });

/** Takes back the last step of a client. `conflict` when a row was changed since by a step of another client. */
export const undo = (connection: Connection, clientId: Id): Result<SavedReplay> =>
  inTransaction(connection, () => {
    const head = undoHead(connection, clientId);
    if (!head) return fail('nothingToUndo');
    const diff = reverseDiff(head.diff);
    const written = writeDiff(connection, diff);
    if (!written.ok) return written;
    setState(connection, head, 'undone');
    return ok({ diff, label: head.label, history: heads(connection, clientId) });
  });

/** Does the step again that was undone last. */
export const redo = (connection: Connection, clientId: Id): Result<SavedReplay> =>
  inTransaction(connection, () => {
    const head = redoHead(connection, clientId);
    if (!head) return fail('nothingToRedo');
    const written = writeDiff(connection, head.diff);
    if (!written.ok) return written;
    setState(connection, head, 'done');
    return ok({ diff: head.diff, label: head.label, history: heads(connection, clientId) });
  });

const writeStep = (connection: Connection, step: Step, at: Date): Result<null> => {
  const written = writeDiff(connection, step.diff);
  if (!written.ok) return written;
  const violation = firstViolation(connection, step);
  if (violation) return { ok: false, error: violation };
  append(connection, step, at);
  return written;
};

/**
 * Edits refuse what contradicts itself in time before it comes here. A window that has lost its way, or a second one,
 * must not get past the disk either: what stands there now is asked once more.
 */
const firstViolation = (connection: Connection, { clientId, diff }: Step): Violation | null => {
  const asked = ['seat', 'tenure', 'tie'] as const;
  if (!diff.some(({ table }) => asked.some((name) => name === table))) return null;
  return violationsInTime(readTables(connection, clientId, [...asked, 'person']), diff)[0] ?? null;
};

const refusedImport = ({ diff, clientId }: Step, { code, params }: Failure): Result<never> => {
  const client = diff.find(({ table, id }) => table === 'client' && id === clientId)?.to;
  const name = client && 'name' in client ? client.name : clientId;
  return importRefused(name, { code, params });
};

const withoutKnownRows = (connection: Connection, diff: Diff): Diff =>
  diff.filter(
    ({ table, id, from, to }) =>
      !(rowStatementsOf(table).isShared && from === null && isSameRow(readRow(connection, table, id), to)),
  );
