import type { Card } from '../../../shared/scene/sceneTypes.ts';
import { select } from '../../editor/actions.ts';
import type { Editor } from '../../editor/editorStore.ts';
import type { MapStore } from '../mapStore.ts';
import { selectionOf } from './selectionOf.ts';

/**
 * What a click, Enter or F2 on a card does. A card without a name asks for one: a ghost at the first touch, an unknown
 * holder and an empty seat when they are opened.
 */
export const openCard = (editor: Editor, store: MapStore, card: Card, how: 'select' | 'open' | 'edit'): void => {
  select(editor, selectionOf(card));
  const isNameless = card.kind === 'seat' && card.holder !== 'known';
  if (card.kind === 'ghost' || how === 'edit' || (how === 'open' && isNameless)) {
    store.setState({ typingId: card.id });
  }
};
