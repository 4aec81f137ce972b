import { memo } from 'react';
import { geometry } from './geometry.ts';
import { KnotMark } from './KnotMark.tsx';
import type { PlacedLane } from './layOutRow.ts';

interface LaneRowProps {
  readonly placed: PlacedLane;
  readonly y: number;
  readonly height: number;
  readonly isFolded: boolean;
}

/** A lane through time: the worst that any of its seats felt, and the swaps. Open, it recedes: its rows tell more. */
export const LaneRow = memo(({ placed, y, height, isFolded }: LaneRowProps) => {
  const middle = height / 2;
  const thickness = isFolded ? geometry.laneBarHeight : 3;
  return (
    <g className="timeline-lane-row" data-folded={isFolded} transform={`translate(0,${y})`}>
      {placed.stretches.map(({ x, width, look }) =>
        look === 'none' ? (
          <path key={x} className="timeline-vacant" d={`M${x} ${middle}H${x + width}`} />
        ) : (
          <rect
            key={x}
            className="timeline-stretch"
            data-look={look}
            x={x}
            y={middle - thickness / 2}
            width={width}
            height={thickness}
          />
        ),
      )}
      {isFolded && placed.knots.map((knot) => <KnotMark key={knot.x} knot={knot} middle={middle} size={0.72} />)}
    </g>
  );
});
LaneRow.displayName = 'LaneRow';
