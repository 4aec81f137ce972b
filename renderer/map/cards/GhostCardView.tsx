import { useTranslation } from 'react-i18next';
import type { GhostCard } from '../../../shared/scene/sceneTypes.ts';
import { CardFrame } from './CardFrame.tsx';
import type { ShownCard } from './cardsShown.ts';

/** A row of the template that nobody fills: what is missing is drawn. */
export const GhostCardView = ({ shown, card }: { readonly shown: ShownCard; readonly card: GhostCard }) => {
  const { t } = useTranslation();
  const question = t('map.ghost.question', { lane: t(`word.lane.${card.role}`) });
  return (
    <CardFrame shown={shown} look="ghost" typed="" label={`${question} ${t('map.ghost.hint')}`}>
      <span className="map-card-body">
        <svg className="map-ghost-outline" aria-hidden="true">
          <rect x="0.8" y="0.8" width={card.width - 1.6} height={card.height - 1.6} rx="10.5" />
        </svg>
        <span className="map-ghost-question">{question}</span>{' '}
        <span className="map-ghost-hint">{t('map.ghost.hint')}</span>
      </span>
    </CardFrame>
  );
};
