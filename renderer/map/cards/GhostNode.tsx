import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { GhostCardView } from './GhostCardView.tsx';
import { useShownCard } from './useShownCard.ts';

export const GhostNode = memo(({ id }: NodeProps) => {
  const shown = useShownCard(id);
  const card = shown?.card;
  return shown && card?.kind === 'ghost' ? <GhostCardView shown={shown} card={card} /> : null;
});
GhostNode.displayName = 'GhostNode';
