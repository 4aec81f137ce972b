import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';

const leastFelt = 0.05;

/** The card was pulled, and the pull has not faded to nothing: badge, rings and the previous holder show. */
export const isStillFelt = (card: SeatCard | ColleagueCard): boolean => card.isPulled && card.felt >= leastFelt;
