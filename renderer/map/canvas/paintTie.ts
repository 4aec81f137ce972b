import type { TieKind } from '../../../shared/model/vocabulary.ts';
import type { TieLine } from '../../../shared/scene/sceneTypes.ts';
import { tieApex, tieArrival, tiePath } from '../../../shared/scene/ties.ts';
import type { Colours } from './colours.ts';
import { paintHalo, type Weight } from './paintStrand.ts';

const dashes: Readonly<Record<TieKind, readonly number[]>> = {
  reportsTo: [],
  influences: [6, 4],
  network: [0.5, 4.5],
  conflict: [],
};
const lineWidth = 1.6;
const headLength = 9;
const headAngle = 0.42;
const crossSize = 4;

/** Reports: solid with head. Influences: dashed with head. Network: dotted. Conflict: red with a cross. */
export const paintTie = (context: CanvasRenderingContext2D, tie: TieLine, colours: Colours, weight: Weight): void => {
  const path = new Path2D(tiePath(tie));
  if (weight !== 'plain') paintHalo(context, lineWidth, colours, weight, path);
  context.setLineDash([...dashes[tie.kind]]);
  context.lineWidth = weight === 'plain' ? lineWidth : lineWidth + 0.6;
  context.strokeStyle = tie.kind === 'conflict' ? colours.warn : colours.tie;
  context.stroke(path);
  context.setLineDash([]);
  if (tie.kind === 'reportsTo' || tie.kind === 'influences') paintHead(context, tie);
  if (tie.kind === 'conflict') paintCross(context, tie);
};

const paintHead = (context: CanvasRenderingContext2D, tie: TieLine): void => {
  const angle = tieArrival(tie);
  const tip = { x: tie.to.x - 1, y: tie.to.y };
  context.beginPath();
  for (const side of [-1, 1]) {
    const back = angle + Math.PI + side * headAngle;
    context.moveTo(tip.x, tip.y);
    context.lineTo(tip.x + headLength * Math.cos(back), tip.y + headLength * Math.sin(back));
  }
  context.stroke();
};

const paintCross = (context: CanvasRenderingContext2D, tie: TieLine): void => {
  const { x, y } = tieApex(tie);
  context.beginPath();
  context.moveTo(x - crossSize, y - crossSize);
  context.lineTo(x + crossSize, y + crossSize);
  context.moveTo(x - crossSize, y + crossSize);
  context.lineTo(x + crossSize, y - crossSize);
  context.lineWidth = 2;
  context.stroke();
};
