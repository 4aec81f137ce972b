import { useTranslation } from 'react-i18next';
import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { CardFace } from './CardFace.tsx';
import { CardText } from './CardText.tsx';
import { seatName } from './seatName.ts';

/** The card that makes place: slides out to the left and is gone. */
export const LeavingHolder = ({ card, onGone }: { readonly card: SeatCard; readonly onGone: () => void }) => {
  const { t } = useTranslation();
  return (
    <span className="map-leaving" aria-hidden="true" onAnimationEnd={onGone}>
      <CardFace status={card.status} isStale={card.isStale} isGut={card.isGut} />
      <CardText name={seatName(card, t('map.vacant'))} title={card.title} />
    </span>
  );
};
