import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Editor, EditorState } from './editorStore.ts';

export const EditorContext = createContext<Editor | null>(null);

/** @throws Error outside an `EditorContext`. */
export const useEditor = (): Editor => {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor is called outside an EditorContext');
  return editor;
};

/** Subscribes to one piece of what the window shows. Pick narrowly: the component renders when the piece changes. */
export const useEditorState = <T,>(pick: (state: EditorState) => T): T => useStore(useEditor().store, pick);
