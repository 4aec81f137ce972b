import type { KeyboardEvent as ReactKeyboardEvent } from 'react';
import type { Card } from '../../shared/scene/sceneTypes.ts';
import { select } from '../editor/actions.ts';
import { pickScene } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { focusCard } from './focusCard.ts';
import { inReadingOrder, neighbourOf } from './geometry/neighbour.ts';
import { viewShowing, zoomedView } from './geometry/view.ts';
import { openCard } from './gestures/openCard.ts';
import { removeSelected } from './gestures/removeSelected.ts';
import { selectionOf } from './gestures/selectionOf.ts';
import { shiftCard } from './gestures/shiftCard.ts';
import { useMapTools } from './MapContext.tsx';
import { type MapKey, mapKeyOf } from './mapKey.ts';
import { showWholeMap } from './showWholeMap.ts';

const zoomStep = 1.2;
const panStep = 60;

/** Everything the map does by key. Heard on the map as a whole, so that it works from any card in it. */
export const useMapKeys = (): ((event: ReactKeyboardEvent<HTMLElement>) => void) => {
  const editor = useEditor();
  const tools = useMapTools();
  const { store, viewport } = tools;

  const goTo = (card: Card | null | undefined): void => {
    if (!card) return;
    focusCard(store, card.id);
    const view = viewport.view();
    const shown = viewShowing(view, card, viewport.size());
    if (shown !== view) viewport.show(shown, 'glide');
  };

  const actOnCard = (key: MapKey, card: Card, cards: readonly Card[]): boolean => {
    if (key.kind === 'go') {
      const next = neighbourOf(cards, card.id, key.direction);
      goTo(cards.find((each) => each.id === next));
    } else if (key.kind === 'carry') {
      shiftCard(editor, card, key.direction);
      focusCard(store, card.id);
    } else if (key.kind === 'open' || key.kind === 'edit') openCard(editor, store, card, key.kind);
    else if (key.kind === 'select') select(editor, selectionOf(card));
    else if (key.kind === 'remove') removeSelected(editor, card);
    else return false;
    return true;
  };

  const actOnMap = (key: MapKey, cards: readonly Card[]): boolean => {
    const size = viewport.size();
    const view = viewport.view();
    if (key.kind === 'go') goTo(cards.find((card) => card.id === store.getState().focusId));
    else if (key.kind === 'goToEnd') goTo(inReadingOrder(cards).at(key.end === 'first' ? 0 : -1));
    else if (key.kind === 'remove') removeSelected(editor, null);
    else if (key.kind === 'pan') {
      store.setState({ isFitted: false });
      viewport.show({ ...view, x: view.x - key.dx * panStep, y: view.y - key.dy * panStep }, 'jump');
    } else if (key.kind === 'zoom') {
      const centre = { x: size.width / 2, y: size.height / 2 };
      store.setState({ isFitted: false });
      viewport.show(zoomedView(view, key.isIn ? zoomStep : 1 / zoomStep, centre), 'glide');
    } else if (key.kind === 'fit') showWholeMap(editor, tools);
    else return false;
    return true;
  };

  return (event) => {
    const key = mapKeyOf(event);
    const place = placeOf(event);
    if (!key || !place) return;
    const cards = pickScene(editor.store.getState())?.cards ?? [];
    const card = cards.find((each) => each.id === place.cardId);
    if (!(card && actOnCard(key, card, cards)) && !actOnMap(key, cards)) return;
    event.preventDefault();
    event.stopPropagation();
  };
};

/** Where the key was pressed: on a card or on the map itself. Null on buttons and lists, which have keys of their own. */
const placeOf = (event: ReactKeyboardEvent<HTMLElement>): { readonly cardId: string | null } | null => {
  if (event.target === event.currentTarget) return { cardId: null };
  const card = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-card-id]') : null;
  return card ? { cardId: card.dataset.cardId ?? null } : null;
};
