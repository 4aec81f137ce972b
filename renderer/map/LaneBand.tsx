import { useTranslation } from 'react-i18next';
import type { LaneBand as Band } from '../../shared/scene/sceneTypes.ts';
import { useMapState } from './MapContext.tsx';

/** One lane; lights up while a card is carried over it. */
export const LaneBand = ({ band, width }: { readonly band: Band; readonly width: number }) => {
  const { t } = useTranslation();
  const isTarget = useMapState(({ gesture }) => gesture?.kind === 'move' && gesture.slot?.lane === band.lane);
  return (
    <div
      className="map-lane"
      data-tinted={band.isTinted}
      data-target={isTarget}
      style={{ top: band.y, height: band.height }}
    >
      <span className="map-lane-name" style={{ left: `calc(var(--lane-bleed) + ${width / 2}px)` }}>
        {t(`word.lane.${band.lane}`)}
      </span>
    </div>
  );
};
