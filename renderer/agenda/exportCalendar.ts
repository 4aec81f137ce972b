import type { Id } from '../../shared/model/ids.ts';
import type { Editor } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';
import { showDone, showFailure } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';

/** What is planned as a file for a calendar program, of one colleague of ours or everybody. */
export const exportCalendar = async (editor: Editor, colleagueId: Id | null): Promise<void> => {
  await allSaved(editor);
  const { language } = editor.store.getState().preferences;
  const written = await editor.bridge.exportCalendar({ colleagueId, language });
  if (!written.ok) showFailure(written.error);
  else if (written.value) showDone(translate('app.written', { path: written.value.path }));
};
