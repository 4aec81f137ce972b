import type { ErrorCode } from '../../shared/ipc/errorCodes.ts';
import type { Result } from '../../shared/ipc/result.ts';
import { closeDialog } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';
import { allSaved, answerOf } from '../editor/saveQueue.ts';
import { showDone, showFailure } from '../feedback/notices.tsx';

interface Sending<T> {
  readonly send: () => Promise<Result<T>>;
  /** What it is called when it fails by throwing. */
  readonly failsAs: ErrorCode;
  /** Puts an answer in words; null: the user changed her mind. */
  readonly told: (answer: T) => string | null;
}

/**
 * Sends something out of the program for the dialog that is open, once all that was done is on disk. When it has left,
 * that dialog goes and no other: by then the user may be in the middle of the next. Never rejects; what went wrong is
 * told. True: it has left.
 */
export const sendOut = async <T>(editor: Editor, { send, failsAs, told }: Sending<T>): Promise<boolean> => {
  const { dialog } = editor.store.getState();
  await allSaved(editor);
  const sent = await answerOf(send(), failsAs);
  if (!sent.ok) {
    showFailure(sent.error);
    return false;
  }
  const words = told(sent.value);
  if (words === null) return false;
  closeDialog(editor, dialog);
  showDone(words);
  return true;
};
