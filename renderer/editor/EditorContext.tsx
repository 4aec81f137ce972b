import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { type CalmStore, calmStore, type Later } from './calmStore.ts';
import type { Editor, EditorState } from './editorStore.ts';

export const EditorContext = createContext<Editor | null>(null);

const CalmContext = createContext<CalmStore | null>(null);

/** @throws Error outside an `EditorContext`. */
export const useEditor = (): Editor => {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('useEditor is called outside an EditorContext');
  return editor;
};

/** Subscribes to one piece of what the window shows. Pick narrowly: the component renders when the piece changes. */
export const useEditorState = <T,>(pick: (state: EditorState) => T): T => {
  const editor = useEditor();
  return useStore(useContext(CalmContext) ?? editor.store, pick);
};

/** What is inside hears of a moving playhead a few times a second only. For lists and words, never for the picture. */
export const CalmWhileMoving = ({ children }: { readonly children: ReactNode }) => {
  const { store } = useEditor();
  const [calm, setCalm] = useState<CalmStore | null>(null);
  useEffect(() => {
    const made = calmStore(store, windowLater);
    setCalm(made);
    return made.stop;
  }, [store]);
  return <CalmContext value={calm}>{children}</CalmContext>;
};

const windowLater: Later = {
  now: () => performance.now(),
  after: (milliseconds, run) => window.setTimeout(run, milliseconds),
  cancel: (handle) => window.clearTimeout(handle),
};
