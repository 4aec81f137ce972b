import { useTranslation } from 'react-i18next';
import type { ColleagueCard } from '../../../shared/scene/sceneTypes.ts';
import { typedText } from '../typedMember.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardHandle } from './CardHandle.tsx';
import { CardText } from './CardText.tsx';
import type { ShownCard } from './cardsShown.ts';
import { leftNote, useCardLabel } from './useCardLabel.ts';

/** Somebody of ours: the seat card's mirror image, with initials instead of a face. */
export const ColleagueCardView = ({ shown, card }: { readonly shown: ShownCard; readonly card: ColleagueCard }) => {
  const { t } = useTranslation();
  const label = useCardLabel(shown, card);
  const title = card.hasLeft ? [t(leftNote(shown)), card.title].filter(Boolean).join(' · ') : card.title;
  return (
    <CardFrame
      shown={shown}
      look={card.hasLeft ? 'gone' : 'colleague'}
      typed={typedText(card.name, card.title)}
      label={label}
    >
      <span className="map-card-body" data-mirrored="true">
        <span className="map-initials" aria-hidden="true" data-initials={card.initials} />
        <CardText name={card.name} title={title} />
      </span>
      {!card.hasLeft && <CardHandle side="left" />}
    </CardFrame>
  );
};
