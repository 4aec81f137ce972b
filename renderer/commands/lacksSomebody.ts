import type { EditorState } from '../editor/editorStore.ts';
import type { Command } from './command.ts';

/** The key of this command would do nothing because nobody is selected: without a word that looks broken. */
export const lacksSomebody = (command: Command, state: EditorState): boolean =>
  command.needsSomebody === true &&
  !command.isEnabled(state) &&
  state.record !== null &&
  state.presenting === null &&
  state.selection === null &&
  (state.view === 'map' || state.view === 'table');
