import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { useEditorState } from '../../editor/EditorContext.tsx';
import { pickCounterparts } from './pickCounterparts.ts';
import { nameOf } from './SeatCardView.tsx';
import { isStillFelt } from './isStillFelt.ts';

/** Everything a glance tells, as one sentence: name, function, role, emotion, counterparts, what moves her. */
export const useCardLabel = (card: SeatCard | ColleagueCard): string => {
  const { t } = useTranslation();
  const counterparts = useEditorState(useMemo(() => pickCounterparts(card.id), [card.id]));
  const facing = counterparts === '' ? t('map.card.unpaired') : t('map.card.facing', { names: counterparts });
  if (card.kind === 'colleague') {
    return join([card.name, card.title, card.hasLeft && t('map.note.hasLeft'), facing]);
  }
  return join([
    nameOf(card, t('map.vacant')),
    card.title,
    card.roles.map((role) => t(`word.role.${role}`)).join(' / '),
    card.holder !== 'vacant' && t('map.card.emotion', { status: t(`word.status.${card.status}`) }),
    card.isGut && t('word.confidence.gut'),
    card.isStale && t('map.note.stale'),
    card.cameFromCompetitor && t('map.note.competitor'),
    facing,
    isStillFelt(card) && t('map.card.pulled'),
  ]);
};

const join = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');
