import { strandLooks } from '../../../shared/scene/palette.ts';
import type { Point, Strand } from '../../../shared/scene/sceneTypes.ts';
import { looseEnds, stillStrand, strandPoints, swingOf } from '../../../shared/scene/strands.ts';
import type { Colours } from './colours.ts';

export type Weight = 'plain' | 'hovered' | 'selected';

/** Below this a wave is thinner than its line: the strand is drawn still. In scene units. */
const smallWave = 0.4;
/** Corners of a wave before they are rounded into curves: seven to each of its swings. */
const waveSegments = 26;
const looseEndRadius = 3.4;

/** `swing` multiplies the waves a disturbed strand keeps at rest. */
export const paintStrand = (
  context: CanvasRenderingContext2D,
  strand: Strand,
  colours: Colours,
  swing: number,
  weight: Weight,
): void => {
  const look = strandLooks[strand.proof];
  const amplitude = swingOf(strand.felt) * swing;
  const isWavy = Math.abs(amplitude) > smallWave;
  if (isWavy) traceRounded(context, strandPoints(strand, amplitude, 0, waveSegments));
  else traceStill(context, strand);
  if (weight !== 'plain') paintHalo(context, strand.width, colours, weight);
  context.lineCap = 'butt';
  context.setLineDash(buttDash(look.dash, strand.width));
  context.lineWidth = weight === 'plain' ? strand.width : strand.width + 0.8;
  context.strokeStyle = colours[look.colour];
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'round';
  for (const end of looseEnds(strand)) paintLooseEnd(context, end, colours);
};

/** Dashes with flat ends, as long as their round ends would make them: round ones take twice the time to stroke. */
const buttDash = (dash: readonly number[], width: number): number[] =>
  dash.map((length, index) => (index % 2 === 0 ? length + width : Math.max(1.5, length - width)));

/**
 * Curves through the middles of the sides: as smooth as three times the corners, for half the time. Without a GPU most
 * of a replay's frame goes into these strokes.
 */
const traceRounded = (context: CanvasRenderingContext2D, points: readonly Point[]): void => {
  const [first, ...others] = points;
  const last = others.at(-1);
  if (!first || !last) return;
  context.beginPath();
  context.moveTo(first.x, first.y);
  let corner = first;
  for (const point of others) {
    context.quadraticCurveTo(corner.x, corner.y, (corner.x + point.x) / 2, (corner.y + point.y) / 2);
    corner = point;
  }
  context.lineTo(last.x, last.y);
};

const traceStill = (context: CanvasRenderingContext2D, strand: Strand): void => {
  const { lead, cubic, tail } = stillStrand(strand);
  const [start, ...controls] = cubic;
  const [b, c, d] = controls;
  context.beginPath();
  if (lead) context.moveTo(lead.x, lead.y);
  context.lineTo(start.x, start.y);
  context.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
  if (tail) context.lineTo(tail.x, tail.y);
};

/** A pale band around the current path: the focus ring of a line. */
export const paintHalo = (
  context: CanvasRenderingContext2D,
  width: number,
  colours: Colours,
  weight: Exclude<Weight, 'plain'>,
  path?: Path2D,
): void => {
  const before = context.globalAlpha;
  context.setLineDash([]);
  context.globalAlpha = before * (weight === 'selected' ? 0.2 : 0.13);
  context.lineWidth = width + 9;
  context.strokeStyle = colours.halo;
  if (path) context.stroke(path);
  else context.stroke();
  context.globalAlpha = before;
};

const paintLooseEnd = (context: CanvasRenderingContext2D, at: Point, colours: Colours): void => {
  context.beginPath();
  context.arc(at.x, at.y, looseEndRadius, 0, 2 * Math.PI);
  context.fillStyle = colours.paper;
  context.fill();
  context.lineWidth = 1.6;
  context.strokeStyle = colours.warn;
  context.stroke();
};
