import { createStore } from 'zustand/vanilla';
import type { Editor, EditorState } from '../editor/editorStore.ts';

/**
 * An editor of its own for the room to see, with what the window knows now: it can be led through years and people while
 * the window behind it stays as it was left. Nothing is edited in it.
 */
export const createStage = ({ store, bridge, newId }: Editor): Editor => {
  const state: EditorState = {
    ...store.getState(),
    isOnStage: true,
    presenting: null,
    dialog: null,
    round: null,
    supposed: null,
    isRanking: false,
    isPlaying: false,
    isScrubbing: false,
    loop: null,
    follow: null,
    selection: null,
    selectedBefore: null,
    spotlight: null,
    askedPart: 'whole',
  };
  return { bridge, newId, store: createStore<EditorState>()(() => state) };
};
