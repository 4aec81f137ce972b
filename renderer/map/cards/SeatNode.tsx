import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { SeatCardView } from './SeatCardView.tsx';
import { useCard } from './useCard.ts';

export const SeatNode = memo(({ id }: NodeProps) => {
  const card = useCard(id);
  return card?.kind === 'seat' ? <SeatCardView card={card} /> : null;
});
SeatNode.displayName = 'SeatNode';
