import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { ColleagueCardView } from './ColleagueCardView.tsx';
import { useCard } from './useCard.ts';

export const ColleagueNode = memo(({ id }: NodeProps) => {
  const card = useCard(id);
  return card?.kind === 'colleague' ? <ColleagueCardView card={card} /> : null;
});
ColleagueNode.displayName = 'ColleagueNode';
