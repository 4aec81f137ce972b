import { useState } from 'react';
import type { Id } from '../../../shared/model/ids.ts';
import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';

export interface SwapScene {
  /** The card of whoever is leaving, while the scene runs. */
  readonly leaving: SeatCard | null;
  /** Rises with every swap: a key that starts the animation anew. */
  readonly count: number;
  readonly onGone: () => void;
}

interface Memory {
  readonly tenureId: Id | null;
  readonly card: SeatCard;
  readonly leaving: SeatCard | null;
  readonly count: number;
}

/** Notices that the holder changed between two views of the seat, and keeps the old card until it has slid out. */
export const useSwapScene = (card: SeatCard, tenureId: Id | null): SwapScene => {
  const [memory, setMemory] = useState<Memory>({ tenureId, card, leaving: null, count: 0 });
  const onGone = (): void => setMemory((last) => ({ ...last, leaving: null }));
  if (memory.card === card && memory.tenureId === tenureId) return { ...memory, onGone };
  const isSwap = memory.tenureId !== tenureId;
  const next: Memory = {
    tenureId,
    card,
    leaving: isSwap ? leavingCard(memory.card) : memory.leaving,
    count: memory.count + (isSwap ? 1 : 0),
  };
  setMemory(next);
  return { ...next, onGone };
};

/** Without motion there is no scene: the new card simply stands there. */
const leavingCard = (card: SeatCard): SeatCard | null =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? null : card;
