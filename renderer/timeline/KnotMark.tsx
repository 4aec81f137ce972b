import { Knot, KnotCount } from './Knot.tsx';
import type { PlacedKnot } from './layOutRow.ts';

interface KnotMarkProps {
  readonly knot: PlacedKnot;
  readonly middle: number;
  readonly size: number;
}

/** One swap as a knot, several in one spot as their number. */
export const KnotMark = ({ knot: { x, swaps }, middle, size }: KnotMarkProps) => (
  <g transform={`translate(${x},${middle})`}>
    {swaps.length > 1 ? (
      <KnotCount count={swaps.length} size={size} />
    ) : (
      <Knot isLoose={swaps[0]?.isLoose ?? false} size={size} />
    )}
  </g>
);
