import { strandLooks } from '../../../shared/scene/palette.ts';
import type { Point, Strand } from '../../../shared/scene/sceneTypes.ts';
import { looseEnds, strandPoints, swingOf } from '../../../shared/scene/strands.ts';
import type { Colours } from './colours.ts';

export type Weight = 'plain' | 'hovered' | 'selected';

/** Below this a wave is thinner than its line: fewer segments do. In scene units. */
const smallWave = 0.4;
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
  const points = strandPoints(strand, isWavy ? amplitude : 0, 0, isWavy ? 56 : 24);
  trace(context, points);
  if (weight !== 'plain') paintHalo(context, strand.width, colours, weight);
  context.setLineDash([...look.dash]);
  context.lineWidth = weight === 'plain' ? strand.width : strand.width + 0.8;
  context.strokeStyle = colours[look.colour];
  context.stroke();
  context.setLineDash([]);
  for (const end of looseEnds(strand)) paintLooseEnd(context, end, colours);
};

export const trace = (context: CanvasRenderingContext2D, points: readonly Point[]): void => {
  context.beginPath();
  for (const point of points) context.lineTo(point.x, point.y);
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
