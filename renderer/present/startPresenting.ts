import type { Id } from '../../shared/model/ids.ts';
import type { Editor } from '../editor/editorStore.ts';
import { showFailure } from '../feedback/notices.tsx';

/** Shows the kept views to a room, from this one on or (null) from the first. What a reading round hides is no one's. */
export const startPresenting = (editor: Editor, viewId: Id | null): void => {
  if (editor.store.getState().round) showFailure({ code: 'readingsHidden', params: {} });
  else editor.store.setState({ presenting: { viewId }, dialog: null, isPlaying: false });
};
