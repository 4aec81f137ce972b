import { useCallback, useSyncExternalStore } from 'react';
import { useMapTools } from '../MapContext.tsx';
import type { ShownCard } from './cardsShown.ts';

/** The card as it looks at the date; null when it is not there. Renders only when something on it changed. */
export const useShownCard = (id: string): ShownCard | null => {
  const { cards } = useMapTools();
  const subscribe = useCallback((listener: () => void) => cards.onChange(id, listener), [cards, id]);
  return useSyncExternalStore(subscribe, () => cards.cardOf(id));
};
