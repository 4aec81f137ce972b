import { dashesOf } from './dashes.ts';
import { outlineOf, withoutArcs } from './outlines.ts';
import type { PathShape, Shape } from './shapes.ts';

/**
 * A shape as Chromium writes it shortest into a PDF: it draws a circle and a round corner with dozens of curves where
 * four do, and of a dash it draws the whole outline where a line does. On a full sheet that was most of the file.
 */
export const inBrief = (shape: Shape): readonly Shape[] => {
  if (shape.kind === 'text') return [shape];
  const { dash, stroke, ...filled } = shape;
  if (!dash || dash.length === 0 || !stroke) return [inCurves(shape)];
  const { strokeWidth, ...area } = filled;
  const dashes: PathShape = {
    ...(area.kind === 'path' ? area : {}),
    kind: 'path',
    d: dashesOf(outlineOf(shape), dash),
    fill: 'none',
    stroke,
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
    ...(area.part ? { part: area.part } : {}),
  };
  return area.fill && area.fill !== 'none' ? [inCurves(area), dashes] : [dashes];
};

const inCurves = (shape: Exclude<Shape, { readonly kind: 'text' }>): Shape => {
  if (shape.kind === 'path') return { ...shape, d: withoutArcs(shape.d) };
  if (shape.kind === 'rect' && !shape.radius) return shape;
  const { part, fill, stroke, strokeWidth } = shape;
  return {
    kind: 'path',
    d: withoutArcs(outlineOf(shape)),
    fill,
    ...(stroke === undefined ? {} : { stroke }),
    ...(strokeWidth === undefined ? {} : { strokeWidth }),
    ...(part === undefined ? {} : { part }),
  };
};
