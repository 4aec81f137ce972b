import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { SeatCardView } from './SeatCardView.tsx';
import { useShownCard } from './useShownCard.ts';

export const SeatNode = memo(({ id }: NodeProps) => {
  const shown = useShownCard(id);
  const card = shown?.card;
  return shown && card?.kind === 'seat' ? <SeatCardView shown={shown} card={card} /> : null;
});
SeatNode.displayName = 'SeatNode';
