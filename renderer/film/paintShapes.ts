import type { TextShape } from '../paper/shapes.ts';
import type { FilmShape } from './filmShapes.ts';

type Context = OffscreenCanvasRenderingContext2D;

const family = '"Inter Variable"';

/** Paints shapes in their order. The context keeps its state. */
export const paintShapes = (context: Context, shapes: readonly FilmShape[]): void => {
  for (const shape of shapes) paintShape(context, shape);
};

const paintShape = (context: Context, shape: FilmShape): void => {
  switch (shape.kind) {
    case 'group': {
      const [x, y] = shape.pivot;
      context.save();
      if (shape.clip) {
        context.beginPath();
        context.roundRect(shape.clip.x, shape.clip.y, shape.clip.width, shape.clip.height, shape.clip.radius);
        context.clip();
      }
      context.globalAlpha *= shape.alpha;
      context.translate(shape.dx + x, shape.dy + y);
      context.rotate((shape.turn * Math.PI) / 180);
      context.scale(shape.scale, shape.scale);
      context.translate(-x, -y);
      paintShapes(context, shape.shapes);
      context.restore();
      return;
    }
    case 'text':
      paintText(context, shape);
      return;
    case 'rect':
      context.beginPath();
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
      fillAndStroke(context, shape);
      return;
    case 'circle':
      context.beginPath();
      context.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
      fillAndStroke(context, shape);
      return;
    case 'path': {
      const path = new Path2D(shape.d);
      const { place } = shape;
      if (!place) {
        fillAndStroke(context, shape, path);
        return;
      }
      context.save();
      context.translate(place[0], place[1]);
      context.scale(place[2], place[2]);
      fillAndStroke(context, shape, path);
      context.restore();
    }
  }
};

interface Inked {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'butt';
}

const fillAndStroke = (context: Context, { fill, stroke, strokeWidth = 1, dash, cap }: Inked, path?: Path2D): void => {
  if (fill !== undefined && fill !== 'none') {
    context.fillStyle = fill;
    if (path) context.fill(path);
    else context.fill();
  }
  if (stroke === undefined) return;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  // As SVG has it, so that a picture looks the same either way.
  context.lineCap = cap ?? 'butt';
  context.lineJoin = cap === 'round' ? 'round' : 'miter';
  context.setLineDash([...(dash ?? [])]);
  if (path) context.stroke(path);
  else context.stroke();
};

const anchors = { start: 'left', middle: 'center', end: 'right' } as const;

const paintText = (context: Context, shape: TextShape): void => {
  context.font = `${shape.weight} ${shape.size}px ${family}`;
  context.letterSpacing = `${shape.spacing ?? 0}px`;
  context.textAlign = anchors[shape.anchor];
  context.fillStyle = shape.fill;
  if (shape.rotate === undefined) {
    context.fillText(shape.text, shape.x, shape.y);
    return;
  }
  context.save();
  context.translate(shape.x, shape.y);
  context.rotate((shape.rotate * Math.PI) / 180);
  context.fillText(shape.text, 0, 0);
  context.restore();
};
