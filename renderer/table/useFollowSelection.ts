import { useEffect, useRef } from 'react';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { cellSelector, goTo, settleAt, waitIn } from './goTo.ts';
import { type Place, placeOfSelection, selectionAt } from './places.ts';
import type { TableLine } from './tableLine.ts';

/**
 * Keeps the table's own cell beside what happens elsewhere: shows what was selected there, and takes the focus back
 * when the cell that had it is gone.
 */
export const useFollowSelection = (lines: readonly TableLine[], at: Place | null) => {
  const editor = useEditor();
  const selection = useEditorState((state) => state.selection);
  const hasFocus = useRef(false);

  useEffect(() => {
    if (!selection) return;
    const here = at && selectionAt(lines, at);
    if (here?.kind === selection.kind && here.id === selection.id) return;
    const place = placeOfSelection(lines, selection);
    if (!place) return;
    settleAt(editor, place);
    document.querySelector(cellSelector(place))?.scrollIntoView({ block: 'nearest' });
  }, [editor, lines, at, selection]);

  useEffect(() => {
    // An element that is removed takes the focus with it, unheard.
    if (hasFocus.current && at && document.activeElement === document.body) goTo(editor, at);
  });

  // Once, when the table appears: whoever came by key goes on by key, who clicked the switch stays there. The first cell
  // takes the keys of somebody who has selected nothing, and selects nobody for her.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (!at || editor.store.getState().isOnStage || document.activeElement?.closest('nav, fieldset')) return;
    if (selection) goTo(editor, at);
    else waitIn(editor, at);
  }, []);

  return {
    onFocusCapture: (): void => {
      hasFocus.current = true;
    },
    onBlurCapture: (): void => {
      hasFocus.current = false;
    },
  };
};
