import { useTranslation } from 'react-i18next';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { oftenSaid } from '../../i18n/oftenSaid.ts';
import { badgeOf } from './badgeOf.ts';
import type { ShownCard } from './cardsShown.ts';
import { roleNames } from './roleNames.ts';
import { seatName } from './seatName.ts';

/** Everything a glance tells, as one sentence: name, function, badge, then role, emotion, counterparts, warnings. */
export const useCardLabel = (shown: ShownCard, card: SeatCard | ColleagueCard): string => {
  const { t: translate, i18n } = useTranslation();
  const t = oftenSaid(translate, i18n.language);
  const { counterparts, isHidden, isApart } = shown;
  const facing = counterparts === '' ? t('map.card.unpaired') : t('map.card.facing', { names: counterparts });
  const badge = badgeOf(card, t, i18n.language, shown.isSupposed)?.text ?? '';
  if (card.kind === 'colleague') {
    return join([card.name, card.hasLeft && t(leftNote(shown)), card.title, badge, facing]);
  }
  const isRead = !isHidden && card.status !== 'unknown';
  const status = t(isHidden ? 'round.hidden' : `word.status.${card.status}`);
  const roles = roleNames(card, t).join(', ');
  return join([
    seatName(card, t('map.vacant')),
    card.title || roles,
    badge,
    card.title !== '' && roles,
    card.holder !== 'vacant' && t('map.card.emotion', { status }),
    isRead && card.isGut && t('word.confidence.gut'),
    isRead && card.isStale && t('map.note.stale'),
    isApart && t('map.note.apart'),
    card.claimsAlone && t('map.note.claimsAlone'),
    card.cameFromCompetitor && t('map.note.competitor'),
    facing,
  ]);
};

const join = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

/** Of somebody of ours who is gone, or is only supposed to be. */
export const leftNote = ({ card, isSupposed }: ShownCard): 'map.note.hasLeft' | 'map.note.supposedGone' =>
  isSupposed && card.kind === 'colleague' && card.isPulled ? 'map.note.supposedGone' : 'map.note.hasLeft';
