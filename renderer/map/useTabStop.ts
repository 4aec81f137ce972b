import { useEffect } from 'react';
import { pickScene } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { inReadingOrder } from './geometry/neighbour.ts';
import { useMapTools } from './MapContext.tsx';

/** The map is one tab stop: exactly one card that is there at the date can be tabbed to. */
export const useTabStop = (): void => {
  const editor = useEditor();
  const { store } = useMapTools();
  useEffect(() => {
    const settle = (): void => {
      const cards = pickScene(editor.store.getState())?.cards ?? [];
      const { focusId } = store.getState();
      if (cards.some((card) => card.id === focusId)) return;
      const first = inReadingOrder(cards)[0]?.id ?? null;
      if (first !== focusId) store.setState({ focusId: first });
    };
    settle();
    return editor.store.subscribe(settle);
  }, [editor, store]);
};
