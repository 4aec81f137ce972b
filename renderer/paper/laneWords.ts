import type { Lane } from '../../shared/model/vocabulary.ts';
import type { PaperWords } from './paperWords.ts';

/**
 * What stands over a lane; null: nothing. That nobody knows a role, or may not be told one, is not held up to whoever is
 * not told what is missing.
 */
export const laneTitle = (lane: Lane, isFrank: boolean, words: PaperWords): string | null =>
  lane === 'unplaced' && !isFrank ? null : words.t(`word.lane.${lane}`);

/** In place of a function without a title. */
export const titleInLane = (lane: Lane, isFrank: boolean, words: PaperWords): string =>
  laneTitle(lane, isFrank, words) ?? words.t('paper.member');
