import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Point } from '../../shared/scene/sceneTypes.ts';
import type { LaneSlot } from './geometry/laneSlot.ts';
import type { Line } from './geometry/line.ts';

/** What the hand is doing with a card or a strand. One gesture ends in one step, or in none when it is abandoned. */
export type Gesture =
  | {
      readonly kind: 'connect';
      readonly fromId: string;
      readonly at: Point;
      /** The card under the pointer that would take the other end. */
      readonly targetId: string | null;
    }
  | {
      readonly kind: 'move';
      readonly cardId: string;
      /** How far the card is carried, in scene units. */
      readonly by: Point;
      /** Where it would land; null where it cannot. */
      readonly slot: LaneSlot | null;
      /** Drawn aside to see what would move; it lands nowhere. */
      readonly isPull?: true;
    }
  | {
      readonly kind: 'pluck';
      readonly strandId: string;
      /** Where the hand has drawn the strand to, in scene units. */
      readonly at: Point;
    };

/** What only the map knows and nobody saves: pointer, focus, gesture, open text field. */
export interface MapState {
  /** The card that holds the map's one tab stop. */
  readonly focusId: string | null;
  /** The card whose name is being typed. */
  readonly typingId: string | null;
  readonly hoveredLine: Line | null;
  /** Where the label of the hovered line is shown, in scene units. */
  readonly hoverAt: Point | null;
  readonly gesture: Gesture | null;
  /** False from the first pan or zoom of the user: from then on the view is hers. */
  readonly isFitted: boolean;
}

export type MapStore = StoreApi<MapState>;

export const createMapStore = (): MapStore =>
  createStore<MapState>()(() => ({
    focusId: null,
    typingId: null,
    hoveredLine: null,
    hoverAt: null,
    gesture: null,
    isFitted: true,
  }));
