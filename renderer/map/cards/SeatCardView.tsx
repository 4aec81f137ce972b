import { IconFlag3Filled, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { oftenSaid } from '../../i18n/oftenSaid.ts';
import { typedText } from '../typedMember.ts';
import { CardFace } from './CardFace.tsx';
import { CardFrame } from './CardFrame.tsx';
import { CardHandle } from './CardHandle.tsx';
import { CardText } from './CardText.tsx';
import type { ShownCard } from './cardsShown.ts';
import { isStillFelt } from './isStillFelt.ts';
import { LeavingHolder } from './LeavingHolder.tsx';
import { PreviousHolder } from './PreviousHolder.tsx';
import { roleNames } from './roleNames.ts';
import { seatName } from './seatName.ts';
import { useCardLabel } from './useCardLabel.ts';
import { useSwapScene } from './useSwapScene.ts';

/** A seat of the client with whoever holds it: face, name, function, and what moves it. */
export const SeatCardView = ({ shown, card }: { readonly shown: ShownCard; readonly card: SeatCard }) => {
  const { t: translate, i18n } = useTranslation();
  const t = oftenSaid(translate, i18n.language);
  const label = useCardLabel(shown, card);
  const swap = useSwapScene(card, shown.swaps);
  const hasMadePlace = !shown.isSupposed || card.holder === 'vacant';
  const name = seatName(card, t('map.vacant'));
  const title = card.title || roleNames(card, t).join(', ');
  const besides = card.title === '' ? [] : card.companyRoles;
  return (
    <CardFrame
      shown={shown}
      look={card.holder === 'known' ? 'seat' : card.holder}
      typed={card.name === null ? '' : typedText(card.name, card.title)}
      label={label}
    >
      {isStillFelt(card) && hasMadePlace && card.leftName !== null && <PreviousHolder name={card.leftName} />}
      <span className="map-card-body" data-competitor={card.cameFromCompetitor}>
        <span key={swap.count} className="map-card-content" data-entering={swap.leaving !== null}>
          {card.holder === 'vacant' ? (
            <span className="map-vacant-face" aria-hidden="true" />
          ) : (
            <CardFace
              status={card.status}
              isStale={card.isStale}
              isGut={card.isGut}
              isHidden={shown.isHidden}
              isApart={shown.isApart}
            />
          )}
          <CardText name={name} title={title} besides={besides} isName={card.holder === 'known'} />
          {card.claimsAlone && (
            <span className="map-claim" title={t('map.note.claimsAlone')}>
              <IconQuote size={14} stroke={1.6} aria-hidden="true" />
            </span>
          )}
          {card.cameFromCompetitor && (
            <span className="map-competitor" title={t('map.note.competitor')}>
              <IconFlag3Filled size={15} aria-hidden="true" />
            </span>
          )}
        </span>
      </span>
      {swap.leaving && <LeavingHolder key={`leaving-${swap.count}`} card={swap.leaving} onGone={swap.onGone} />}
      <CardHandle side="left" />
      <CardHandle side="right" />
    </CardFrame>
  );
};
