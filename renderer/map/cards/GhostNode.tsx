import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { GhostCardView } from './GhostCardView.tsx';
import { useCard } from './useCard.ts';

export const GhostNode = memo(({ id }: NodeProps) => {
  const card = useCard(id);
  return card?.kind === 'ghost' ? <GhostCardView card={card} /> : null;
});
GhostNode.displayName = 'GhostNode';
