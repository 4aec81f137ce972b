import type { SeatCard } from '../../../shared/scene/sceneTypes.ts';
import { Face } from '../../elements/Face.tsx';
import { useGround } from '../useGround.ts';

/**
 * The holder's emotion. A stale reading is hollow; a hunch carries a small wave, a
 * disagreement in the team an unequal sign. Of what nobody has read there is none of them.
 */
export const CardFace = ({
  status,
  isStale,
  isGut,
  isHidden = false,
  isApart = false,
}: Pick<SeatCard, 'status' | 'isStale' | 'isGut'> & {
  /** A round holds back what was read. */
  readonly isHidden?: boolean;
  /** The team disagrees. */
  readonly isApart?: boolean;
}) => {
  const ground = useGround();
  const isRead = !isHidden && status !== 'unknown';
  return (
    <span className="map-face" data-status={status} data-stale={isRead && isStale}>
      <Face status={status} size={36} ground={ground} isStale={isStale} isHidden={isHidden} />
      {isRead && isGut && (
        <svg className="map-face-gut" width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
          <circle r="6.5" />
          <path d="M-3.4 1Q-1.7 -1.8 0 0T3.4 -1" />
        </svg>
      )}
      {isApart && (
        <svg className="map-face-apart" width="15" height="15" viewBox="-7.5 -7.5 15 15" aria-hidden="true">
          <circle r="6.5" />
          <path d="M-3.2 -1.4H3.2M-3.2 1.6H3.2M1.7 -3.8L-1.7 3.8" />
        </svg>
      )}
    </span>
  );
};
