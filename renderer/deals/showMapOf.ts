import type { PlainDate } from '../../shared/model/plainDate.ts';
import { setDate, showView } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';

/** What the map looked like on that day. */
export const showMapOf = (editor: Editor, date: PlainDate): void => {
  setDate(editor, date);
  showView(editor, 'map');
};
