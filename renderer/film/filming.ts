import type { FilmJob } from '../../shared/ipc/contract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf } from '../../shared/record/clientRecord.ts';
import { closeDialog } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';
import { answerOf } from '../editor/saveQueue.ts';
import { showDone, showFailure } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';
import { shootFilm } from './shootFilm.ts';

interface FilmSource {
  readonly record: ClientRecord;
  readonly job: FilmJob;
  readonly today: PlainDate;
  readonly ownCompany: string;
}

/** The films that editors are making; what a window shows of one is in its state. */
const running = new WeakMap<Editor, { readonly cancel: () => void }>();

/**
 * Makes a film beside all other work. It tells the record as it is now, whatever is changed meanwhile; once its file is
 * chosen the dialog makes room. One at a time: while one is made this does nothing.
 */
export const startFilming = async (editor: Editor, source: FilmSource): Promise<void> => {
  if (running.has(editor)) return;
  const { store } = editor;
  const client = clientOf(source.record).name;
  const { dialog } = store.getState();
  const startedAt = performance.now();
  const shooting = shootFilm(editor.bridge, source, (share) => {
    // A last word may come after the end.
    if (!running.has(editor)) return;
    if (store.getState().filming === null) closeDialog(editor, dialog);
    store.setState({ filming: { client, share, startedAt } });
  });
  let isCancelled = false;
  running.set(editor, {
    cancel: () => {
      isCancelled = true;
      shooting.cancel();
    },
  });
  try {
    const made = await answerOf(shooting.done, 'filmFailed');
    if (!made.ok) showFailure(made.error);
    else if (made.value) showDone(translate('app.written', { path: made.value.path }));
    else if (isCancelled) showDone(translate('film.dialog.cancelled'));
  } finally {
    running.delete(editor);
    store.setState({ filming: null });
  }
};

/** Nothing half is left on disk. */
export const cancelFilming = (editor: Editor): void => running.get(editor)?.cancel();
