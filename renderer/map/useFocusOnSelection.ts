import { type RefObject, useEffect } from 'react';
import { pickScene } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { selectionOf } from './gestures/selectionOf.ts';
import { useMapTools } from './MapContext.tsx';

/**
 * The keys go where the selection goes, as long as they are on the map: never two cards that both seem to be meant. A
 * card that was only clicked gives the keys back to the map when nothing is selected any more; one that was gone to by
 * key keeps them.
 */
export const useFocusOnSelection = (root: RefObject<HTMLElement | null>): void => {
  const editor = useEditor();
  const { store } = useMapTools();
  useEffect(() => {
    const map = root.current;
    if (!map) return;
    let isByKey = false;
    const hear = ({ target }: FocusEvent): void => {
      isByKey = target instanceof Element && target.matches(':focus-visible');
    };
    /** What is moved here is as much by key as what it is moved from. */
    const move = (to: HTMLElement): void => {
      const was = isByKey;
      to.focus({ preventScroll: true });
      isByKey = was;
    };
    const isOnMap = (): boolean =>
      document.activeElement === map ||
      (map.contains(document.activeElement) && document.activeElement?.matches('[data-card-id]') === true);
    const follow = (cardId: string): void => {
      store.setState({ focusId: cardId });
      // After React has drawn it; by then a form may have taken the keys.
      requestAnimationFrame(() => {
        const card = map.querySelector(`[data-card-id="${CSS.escape(cardId)}"]`);
        if (card instanceof HTMLElement && card !== document.activeElement && isOnMap()) {
          move(card);
        }
      });
    };
    map.addEventListener('focusin', hear);
    const stop = editor.store.subscribe((state, before) => {
      const { selection } = state;
      if (selection === before.selection && state.supposed === before.supposed) return;
      if (selection === null) {
        if (!isByKey && isOnMap()) move(map);
        return;
      }
      const card = pickScene(state)?.cards.find((each) => {
        const { kind, id } = selectionOf(each);
        return kind === selection.kind && id === selection.id;
      });
      if (card) follow(card.id);
    });
    return () => {
      stop();
      map.removeEventListener('focusin', hear);
    };
  }, [editor, store, root]);
};
