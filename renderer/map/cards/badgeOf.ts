import type { TFunction } from 'i18next';
import { feltBadgeColours } from '../../../shared/scene/palette.ts';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { percent } from '../../i18n/say.ts';
import { isStillFelt } from './isStillFelt.ts';

export interface Badge {
  readonly kind: 'pulled' | 'felt';
  readonly text: string;
  readonly colour: string;
}

/** In hundredths: less is not worth a badge. */
export const leastBadge = 10;

/**
 * "√7 swap" on whoever was pulled, "felt 34 %" on whoever feels it; null where nothing is felt. `isSupposed`: in a
 * what-if, where nobody has left and nobody feels anything yet.
 */
export const badgeOf = (
  card: SeatCard | ColleagueCard,
  t: TFunction,
  language: string,
  isSupposed = false,
): Badge | null => {
  if (isStillFelt(card)) {
    const pull = pullOf(card);
    const text = isSupposed ? t(`map.supposed.${pull === 'left' ? 'left' : 'pulled'}`) : t(`map.badge.${pull}`);
    return { kind: 'pulled', text, colour: feltBadgeColours.strong };
  }
  const hundredths = Math.round(card.felt * 100);
  if (hundredths < leastBadge) return null;
  return {
    kind: 'felt',
    text: feltText(hundredths, t, language, isSupposed),
    colour: hundredths / 100 >= feltBadgeColours.strongFrom ? feltBadgeColours.strong : feltBadgeColours.weak,
  };
};

const knownTexts = new Map<string, string>();

/** A replay asks a hundred cards on every day: each of the hundred texts is made once. */
const feltText = (hundredths: number, t: TFunction, language: string, isSupposed: boolean): string => {
  const key = `${language} ${isSupposed} ${hundredths}`;
  const known = knownTexts.get(key);
  if (known !== undefined) return known;
  const value = percent(hundredths / 100);
  const text = isSupposed ? t('map.supposed.felt', { value }) : t('map.badge.felt', { value });
  knownTexts.set(key, text);
  return text;
};

const pullOf = (card: SeatCard | ColleagueCard): 'swap' | 'left' | 'other' => {
  if (card.kind === 'colleague') return card.hasLeft ? 'left' : 'other';
  if (card.holder === 'vacant') return 'left';
  return card.leftName === null ? 'other' : 'swap';
};
