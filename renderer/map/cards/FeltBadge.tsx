import { useTranslation } from 'react-i18next';
import { feltBadgeColours } from '../../../shared/scene/palette.ts';
import { shortShare } from '../shortShare.ts';

/** Less than this is not worth a badge. */
const leastShown = 0.1;

/** "√7 swap" on whoever was pulled, "felt .34" on whoever feels it. */
export const FeltBadge = ({
  felt,
  pulled,
}: {
  readonly felt: number;
  /** What to call the pull when this card is where it happened. */
  readonly pulled: 'swap' | 'left' | 'other' | null;
}) => {
  const { t, i18n } = useTranslation();
  if (pulled !== null) {
    return (
      <span className="map-badge" data-testid="map-pulled">
        {t(`map.badge.${pulled}`)}
      </span>
    );
  }
  if (felt < leastShown) return null;
  const background = felt >= feltBadgeColours.strongFrom ? feltBadgeColours.strong : feltBadgeColours.weak;
  return (
    <span className="map-badge" data-testid="map-felt" style={{ background }}>
      {t('map.badge.felt', { value: shortShare(felt, i18n.language) })}
    </span>
  );
};
