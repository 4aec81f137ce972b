import { useState } from 'react';
import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';

export interface SwapScene {
  /** The card of whoever is leaving, while the scene runs. */
  readonly leaving: SeatCard | null;
  /** Rises with every swap: a key that starts the animation anew. */
  readonly count: number;
  readonly onGone: () => void;
}

interface Memory {
  readonly card: SeatCard;
  readonly leaving: SeatCard | null;
  readonly count: number;
}

/** Keeps the card of whoever makes place until it has slid out. `swaps` rises with every swap that is to be seen. */
export const useSwapScene = (card: SeatCard, swaps: number): SwapScene => {
  const [memory, setMemory] = useState<Memory>({ card, leaving: null, count: swaps });
  const onGone = (): void => setMemory((last) => ({ ...last, leaving: null }));
  if (memory.card === card && memory.count === swaps) return { ...memory, onGone };
  const isSwap = memory.count < swaps;
  const next: Memory = { card, leaving: isSwap ? leavingCard(memory.card) : memory.leaving, count: swaps };
  setMemory(next);
  return { ...next, onGone };
};

/** Without motion there is no scene: the new card simply stands there. From an empty seat nobody goes. */
const leavingCard = (card: SeatCard): SeatCard | null =>
  card.holder === 'vacant' || matchMedia('(prefers-reduced-motion: reduce)').matches ? null : card;
