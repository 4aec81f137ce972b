import { useTranslation } from 'react-i18next';
import { useMapState } from './MapContext.tsx';

/** While something is drawn aside: what letting go does, and how nothing happens. */
export const PullHint = () => {
  const { t } = useTranslation();
  const isPulling = useMapState(
    ({ gesture }) => gesture?.kind === 'pluck' || (gesture?.kind === 'move' && gesture.isPull === true),
  );
  if (!isPulling) return null;
  return (
    <p className="map-pull-hint" role="status" data-testid="map-pull-hint">
      {t('map.pullHint')}
    </p>
  );
};
