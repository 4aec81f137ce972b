import { strandLooks } from '../../../shared/scene/palette.ts';
import type { Point, Strand } from '../../../shared/scene/sceneTypes.ts';
import type { Colours } from './colours.ts';

const pointRadius = 4.5;

/** A strand that the hand draws aside, taut from its ends to the pointer. */
export const paintPlucked = (context: CanvasRenderingContext2D, strand: Strand, at: Point, colours: Colours): void => {
  const { from, to } = strand;
  context.setLineDash([...strandLooks[strand.proof].dash]);
  context.lineWidth = strand.width + 0.8;
  context.strokeStyle = colours.warn;
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo((from.x + at.x) / 2, from.y, at.x, at.y);
  context.quadraticCurveTo((to.x + at.x) / 2, to.y, to.x, to.y);
  context.stroke();
  context.setLineDash([]);
  context.beginPath();
  context.arc(at.x, at.y, pointRadius, 0, 2 * Math.PI);
  context.fillStyle = colours.warn;
  context.fill();
};
