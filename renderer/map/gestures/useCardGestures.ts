import { type PointerEvent as ReactPointerEvent, useRef } from 'react';
import type { Card, Point } from '../../../shared/scene/sceneTypes.ts';
import { pickLayout, pickScene } from '../../editor/derived.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { pull } from '../../whatIf/whatIfActions.ts';
import { cardAt } from '../geometry/cardAt.ts';
import { isOwnSlot, laneSlotAt } from '../geometry/laneSlot.ts';
import { useMapTools } from '../MapContext.tsx';
import { connect } from './connect.ts';
import { connectionOf } from './connection.ts';
import { moveCard } from './moveCard.ts';
import { trackPointer } from './trackPointer.ts';

export interface CardGestures {
  readonly onPointerDown: (event: ReactPointerEvent<HTMLElement>) => void;
  /** True right after a drag, so that letting go is not taken for a click. */
  readonly wasDragged: () => boolean;
}

/** Dragging from a handle draws a line, dragging the card carries it. Nothing is written before the hand lets go. */
export const useCardGestures = (card: Card): CardGestures => {
  const editor = useEditor();
  const { store, viewport } = useMapTools();
  const dragged = useRef(false);

  const scene = () => pickScene(editor.store.getState());
  const abandon = (): void => store.setState({ gesture: null });

  const startConnecting = (event: ReactPointerEvent): void =>
    trackPointer(event, {
      onMove: (client) => {
        dragged.current = true;
        const at = viewport.toScene(client);
        const target = cardAt(scene()?.cards ?? [], at, card.id);
        const targetId = target && connectionOf(card, target) ? target.id : null;
        store.setState({ gesture: { kind: 'connect', fromId: card.id, at, targetId } });
      },
      onDrop: () => {
        const { gesture } = store.getState();
        abandon();
        if (gesture?.kind !== 'connect') return;
        const target = scene()?.cards.find((other) => other.id === gesture.targetId);
        const connection = target && connectionOf(card, target);
        if (connection) connect(editor, connection);
      },
      onAbandon: abandon,
    });

  const startCarrying = (event: ReactPointerEvent): void => {
    if (card.kind === 'ghost') return;
    const start = viewport.toScene({ x: event.clientX, y: event.clientY });
    trackPointer(event, {
      onMove: (client) => {
        dragged.current = true;
        const layout = pickLayout(editor.store.getState());
        const cards = scene()?.cards;
        if (!layout || !cards) return;
        const by = difference(viewport.toScene(client), start);
        const centre = { x: card.x + card.width / 2 + by.x, y: card.y + card.height / 2 + by.y };
        const slot = laneSlotAt(layout, cards, card, centre);
        const lands = slot && !isOwnSlot(cards, card, slot) ? slot : null;
        store.setState({ gesture: { kind: 'move', cardId: card.id, by, slot: lands } });
      },
      onDrop: () => {
        const { gesture } = store.getState();
        abandon();
        if (gesture?.kind === 'move' && gesture.slot) moveCard(editor, card, gesture.slot);
      },
      onAbandon: abandon,
    });
  };

  /** With Alt held a card that is dragged aside is pulled, and whatever it was part of shows what would move. */
  const startPulling = (event: ReactPointerEvent): void => {
    if (card.kind === 'ghost') return;
    const { kind, id } = card;
    const start = viewport.toScene({ x: event.clientX, y: event.clientY });
    const stage = event.currentTarget.closest('.map-stage')?.getBoundingClientRect();
    trackPointer(event, {
      onMove: (client) => {
        dragged.current = true;
        const wanted = difference(viewport.toScene(client), start);
        const by = stage ? within(wanted, card, sceneRect(stage)) : wanted;
        store.setState({ gesture: { kind: 'move', cardId: id, by, slot: null, isPull: true } });
      },
      onDrop: () => {
        abandon();
        pull(editor, { kind, id });
      },
      onAbandon: abandon,
    });
  };

  const sceneRect = ({ left, top, right, bottom }: DOMRect): { readonly from: Point; readonly to: Point } => ({
    from: viewport.toScene({ x: left, y: top }),
    to: viewport.toScene({ x: right, y: bottom }),
  });

  return {
    onPointerDown: (event) => {
      dragged.current = false;
      if (event.button !== 0 || !event.isPrimary) return;
      store.setState({ hoveredLine: null, hoverAt: null });
      const isHandle = event.target instanceof Element && event.target.closest('[data-handle]') !== null;
      if (event.altKey && card.kind !== 'ghost') startPulling(event);
      else if (isHandle) startConnecting(event);
      else startCarrying(event);
    },
    wasDragged: () => dragged.current,
  };
};

const difference = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

/** As far as a card can be carried without leaving what is in sight: under a panel nobody sees what is held. */
const within = (by: Point, card: Card, { from, to }: { readonly from: Point; readonly to: Point }): Point => ({
  x: Math.max(Math.min(0, from.x - card.x), Math.min(by.x, Math.max(0, to.x - card.width - card.x))),
  y: Math.max(Math.min(0, from.y - card.y), Math.min(by.y, Math.max(0, to.y - card.height - card.y))),
});
