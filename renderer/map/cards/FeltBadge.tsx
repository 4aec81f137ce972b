import { useTranslation } from 'react-i18next';
import type { ColleagueCard, SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { badgeOf } from './badgeOf.ts';

/** How much of a pull arrives at this card. */
export const FeltBadge = ({ card }: { readonly card: SeatCard | ColleagueCard }) => {
  const { t, i18n } = useTranslation();
  const badge = badgeOf(card, t, i18n.language);
  return (
    badge && (
      <span className="map-badge" data-testid={`map-${badge.kind}`} style={{ background: badge.colour }}>
        {` ${badge.text}`}
      </span>
    )
  );
};
