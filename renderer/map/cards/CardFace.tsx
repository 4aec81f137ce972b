import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { Face } from '../../elements/Face.tsx';
import { useGround } from '../useGround.ts';

/**
 * The holder's emotion. A stale reading pales inside a broken ring; a hunch carries a small wave. Of
 * what nobody has read there is neither.
 */
export const CardFace = ({ status, isStale, isGut }: Pick<SeatCard, 'status' | 'isStale' | 'isGut'>) => {
  const ground = useGround();
  const isRead = status !== 'unknown';
  return (
    <span className="map-face" data-status={status} data-stale={isRead && isStale}>
      <Face status={status} size={36} ground={ground} />
      {isRead && isGut && (
        <svg className="map-face-gut" width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
          <circle r="6.5" />
          <path d="M-3.4 1Q-1.7 -1.8 0 0T3.4 -1" />
        </svg>
      )}
    </span>
  );
};
