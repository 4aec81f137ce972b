import { loadClient } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';

/** A workspace with one client opens on its map: there is nothing to choose. */
export const openOnlyClient = async (editor: Editor): Promise<void> => {
  const { workspace, record } = editor.store.getState();
  const [only, ...others] = workspace?.clients ?? [];
  if (!record && only && others.length === 0) await loadClient(editor, only.id);
};
