import type { Editor } from '../editor/editorStore.ts';
import { commands } from './commands.ts';

/**
 * The one place that runs commands. An unknown or disabled one does nothing: a menu may lag behind the window. While one
 * presents, none does.
 */
export const runCommand = (editor: Editor, id: string): void => {
  const state = editor.store.getState();
  const command = commands.find((candidate) => candidate.id === id);
  if (!state.presenting && command?.isEnabled(state)) command.run(editor);
};
