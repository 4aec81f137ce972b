import type { Card } from '../../../shared/scene/sceneTypes.ts';
import { pickLayout, pickScene } from '../../editor/derived.ts';
import type { Editor } from '../../editor/editorStore.ts';
import { type LaneSlot, slotBeside } from '../geometry/laneSlot.ts';
import { moveCard } from './moveCard.ts';

/** What dragging does, by key: one place up or down, and on into the next lane. */
export const shiftCard = (editor: Editor, card: Card, direction: 'up' | 'down'): void => {
  if (card.kind === 'ghost') return;
  const state = editor.store.getState();
  const layout = pickLayout(state);
  const cards = pickScene(state)?.cards;
  const slot: LaneSlot | null = layout && cards ? slotBeside(layout, cards, card, direction) : null;
  if (slot) moveCard(editor, card, slot);
};
