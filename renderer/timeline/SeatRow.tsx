import { memo } from 'react';
import { barHeightFor, geometry } from './geometry.ts';
import { KnotMark } from './KnotMark.tsx';
import type { PlacedRow, PlacedStretch, TouchRun } from './layOutRow.ts';

interface SeatRowProps {
  readonly placed: PlacedRow;
  readonly y: number;
  readonly rowHeight: number;
  readonly width: number;
  readonly isSelected: boolean;
}

/** One seat through time: what its holder felt, who was met when, and where one holder made place for another. */
export const SeatRow = memo(({ placed, y, rowHeight, width, isSelected }: SeatRowProps) => {
  const middle = rowHeight / 2;
  const barHeight = barHeightFor(rowHeight);
  const size = barHeight / geometry.barHeight;
  return (
    <g className="timeline-row" data-selected={isSelected} transform={`translate(0,${y})`}>
      {isSelected && (
        <rect
          className="timeline-row-mark"
          x={geometry.labelsLeft - 4}
          width={Math.max(0, width - geometry.labelsLeft - 4)}
          height={rowHeight}
          rx={6}
        />
      )}
      {placed.stretches.map((stretch) => (
        <Stretch key={stretch.stretch.from} placed={stretch} middle={middle} barHeight={barHeight} />
      ))}
      {placed.runs.map((run) => (
        <Run key={`${run.state} ${run.from}`} run={run} middle={middle} size={size} />
      ))}
      {placed.knots.map((knot) => (
        <KnotMark key={knot.x} knot={knot} middle={middle} size={knotSize(size)} />
      ))}
    </g>
  );
});
SeatRow.displayName = 'SeatRow';

/** On a thinner bar a face is a smudge. */
const leastFaced = 12;

/** A hair of paper between two stretches, so that a change shows where the colours are near. */
const gap = 0.6;

/** A number stays readable on the thinnest bar. */
const knotSize = (size: number): number => 0.3 + 0.7 * size;

interface StretchProps {
  readonly placed: PlacedStretch;
  readonly middle: number;
  readonly barHeight: number;
}

const Stretch = ({ placed, middle, barHeight }: StretchProps) => {
  const { x, width, stretch } = placed;
  if (stretch.look === 'none') return <path className="timeline-vacant" d={`M${x} ${middle}H${x + width}`} />;
  const outlined = stretch.look === 'ghost' || stretch.look === 'unknown' ? 0.5 : 0;
  return (
    <>
      <rect
        className="timeline-stretch"
        data-look={stretch.look}
        x={x + gap + outlined}
        y={middle - barHeight / 2 + outlined}
        width={Math.max(0.5, width - 2 * (gap + outlined))}
        height={barHeight - 2 * outlined}
        rx={3.5}
      />
      {placed.faceX !== null && barHeight >= leastFaced && <Face look={stretch.look} x={placed.faceX} y={middle} />}
    </>
  );
};

/** Mouths of the same faces the cards wear, so that the bar speaks without its colour. */
const mouths: Readonly<Record<string, string>> = {
  inspired: 'M-2.6 .8Q0 4.2 2.6 .8',
  favourable: 'M-2.3 1.2Q0 3 2.3 1.2',
  neutral: 'M-2.3 1.7H2.3',
  suspicious: 'M-2.3 2.4Q0 .6 2.3 2.4',
  hostile: 'M-2.6 3Q0 -.4 2.6 3',
};

const Face = ({ look, x, y }: { readonly look: string; readonly x: number; readonly y: number }) => {
  const mouth = mouths[look];
  if (!mouth) return null;
  return (
    <g className="timeline-face" data-look={look} transform={`translate(${x},${y})`}>
      <circle cx="-1.9" cy="-1.9" r=".95" />
      <circle cx="1.9" cy="-1.9" r=".95" />
      <path d={mouth} />
    </g>
  );
};

interface RunProps {
  readonly run: TouchRun;
  readonly middle: number;
  readonly size: number;
}

const Run = ({ run, middle, size }: RunProps) => {
  const { x1, x2, state } = run;
  if (state === 'missed') {
    const at = (x1 + x2) / 2;
    const cross = `M${at - 2.4} ${middle - 2.4}l4.8 4.8m0 -4.8l-4.8 4.8`;
    return (
      <g className="timeline-missed">
        <path className="timeline-missed-halo" d={cross} />
        <path d={cross} />
      </g>
    );
  }
  const radius = (state === 'done' ? 2.3 : 2.6) * size;
  return (
    <rect
      className="timeline-touch"
      data-state={state}
      x={x1 - radius}
      y={middle - radius}
      width={x2 - x1 + 2 * radius}
      height={2 * radius}
      rx={radius}
    />
  );
};
