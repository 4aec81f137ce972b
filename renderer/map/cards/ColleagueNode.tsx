import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { ColleagueCardView } from './ColleagueCardView.tsx';
import { useShownCard } from './useShownCard.ts';

export const ColleagueNode = memo(({ id }: NodeProps) => {
  const shown = useShownCard(id);
  const card = shown?.card;
  return shown && card?.kind === 'colleague' ? <ColleagueCardView shown={shown} card={card} /> : null;
});
ColleagueNode.displayName = 'ColleagueNode';
