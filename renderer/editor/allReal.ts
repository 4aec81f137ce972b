import type { EditorState } from './editorStore.ts';

type Reality = Pick<EditorState, 'supposed' | 'isRanking' | 'selection' | 'selectedBefore'>;

/**
 * Nobody is supposed to leave any more: what the window shows is what is. What was selected before is again, unless
 * something else was chosen meanwhile.
 */
export const allReal = ({ selection, selectedBefore }: EditorState): Reality => ({
  supposed: null,
  isRanking: false,
  selection: selection ?? selectedBefore,
  selectedBefore: null,
});
