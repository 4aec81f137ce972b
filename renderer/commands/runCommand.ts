import type { Editor } from '../editor/editorStore.ts';
import { commands } from './commands.ts';

/** The one place that runs commands. An unknown or disabled one does nothing: a menu may lag behind the window. */
export const runCommand = (editor: Editor, id: string): void => {
  const command = commands.find((candidate) => candidate.id === id);
  if (command?.isEnabled(editor.store.getState())) command.run(editor);
};
