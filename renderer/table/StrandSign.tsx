import type { Cadence } from '../../shared/model/vocabulary.ts';
import { strandLooks, strandWidthOf } from '../../shared/scene/palette.ts';
import type { Proof } from '../../shared/time/clientState.ts';

/** A sign is smaller than the map it is taken from. */
const scale = 0.8;

const colours = { strand: 'var(--strand)', warn: 'var(--warn)', strandLoose: 'var(--tie)' } as const;

/** A piece of the map's strand: thick for often, solid for proven, dashed for not yet, dotted for a loose end. */
export const StrandSign = ({
  cadence,
  proof,
  width = 30,
}: {
  readonly cadence: Cadence | null;
  readonly proof: Proof;
  /** In CSS pixels. */
  readonly width?: number;
}) => {
  const { dash, colour } = strandLooks[proof];
  return (
    <svg className="table-strand" width={width} height={10} aria-hidden="true">
      <path
        d={`M3 5H${width - 3}`}
        stroke={colours[colour]}
        strokeWidth={strandWidthOf(cadence) * scale}
        strokeLinecap={proof === 'unproven' ? 'butt' : 'round'}
        strokeDasharray={dash.map((length) => length * scale).join(' ') || undefined}
        fill="none"
      />
    </svg>
  );
};
