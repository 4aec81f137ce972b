import { unknownName } from '../../../shared/record/edits/names.ts';
import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';

/** What a seat's card is called: its holder, `??`, or the word for an empty chair. */
export const seatName = (card: SeatCard, vacant: string): string => {
  if (card.holder === 'vacant') return vacant;
  return card.name ?? unknownName;
};
