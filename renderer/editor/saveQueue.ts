import type { ErrorCode } from '../../shared/ipc/errorCodes.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { applyDiff, conflictsOf } from '../../shared/record/diff.ts';
import type { Step } from '../../shared/record/step.ts';
import type { Editor } from './editorStore.ts';

/** Tasks leave for the disk one at a time and in order, so that a step never overtakes the one it builds on. */
const queues = new WeakMap<Editor, Promise<boolean>>();

/** Steps the window shows and the disk has not answered for, oldest first. */
const unanswered = new WeakMap<Editor, readonly Step[]>();

/** Resolves when nothing waits for the disk any more; false when it refused something since the queue was last empty. */
export const allSaved = (editor: Editor): Promise<boolean> => queues.get(editor) ?? Promise.resolve(true);

/** Answers what the task answers: false when something the user did was not kept. */
export const enqueue = (editor: Editor, task: () => Promise<boolean>): Promise<boolean> => {
  editor.store.setState((state) => ({ saving: state.saving + 1 }));
  const before = allSaved(editor);
  const done = before.then(task).finally(() => editor.store.setState((state) => ({ saving: state.saving - 1 })));
  const all: Promise<boolean> = Promise.all([before, done.catch(() => false)]).then((kept) => {
    if (queues.get(editor) === all) queues.delete(editor);
    return kept.every(Boolean);
  });
  queues.set(editor, all);
  return done;
};

/** Sends a step behind those before it. */
export const enqueueStep = (editor: Editor, step: Step, save: () => Promise<boolean>): Promise<boolean> => {
  unanswered.set(editor, [...stepsWithoutAnswer(editor), step]);
  return enqueue(editor, save);
};

/** The disk has kept or refused the step. */
export const markAnswered = (editor: Editor, step: Step): void => {
  const others = stepsWithoutAnswer(editor).filter((other) => other !== step);
  unanswered.set(editor, others);
};

/**
 * What the window shows of a record just read: with the steps still on their way on top. One that does not fit will be
 * refused as well. Null when one of them removes the client.
 */
export const withStepsOnTheirWay = (editor: Editor, record: ClientRecord): ClientRecord | null => {
  const shown = stepsWithoutAnswer(editor)
    .filter((step) => step.clientId === record.clientId)
    .reduce((so, { diff }) => (conflictsOf(so, diff).length === 0 ? applyDiff(so, diff) : so), record);
  return rowById(shown, 'client', shown.clientId) ? shown : null;
};

/**
 * A request that main refused by throwing, or that got lost: what was asked for is not done, whatever the cause.
 * `failsAs`: what that is called; its sentence takes a detail.
 */
export const answerOf = async <T>(
  request: Promise<Result<T>>,
  failsAs: ErrorCode = 'storageUnavailable',
): Promise<Result<T>> => {
  try {
    return await request;
  } catch (error) {
    console.error(error);
    return fail(failsAs, { detail: error instanceof Error ? error.message : String(error) });
  }
};

const stepsWithoutAnswer = (editor: Editor): readonly Step[] => unanswered.get(editor) ?? [];
