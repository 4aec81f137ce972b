import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';

/** In hundredths, which is all that is shown of it. */
const leastFelt = 5;

/** The card was pulled, and the pull has not faded to nothing: badge, rings and the previous holder show. */
export const isStillFelt = (card: SeatCard | ColleagueCard): boolean =>
  card.isPulled && Math.round(card.felt * 100) >= leastFelt;
