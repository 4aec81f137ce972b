import type { Shape } from './shapes.ts';

/** Shapes drawn around their own origin, enlarged by a factor and moved so that the origin lies at (x, y). */
export const scaledShapes = (shapes: readonly Shape[], factor: number, x: number, y: number): readonly Shape[] =>
  shapes.map((shape) => scaledShape(shape, factor, x, y));

const scaledShape = (shape: Shape, factor: number, x: number, y: number): Shape => {
  switch (shape.kind) {
    case 'text':
      return {
        ...shape,
        x: x + shape.x * factor,
        y: y + shape.y * factor,
        size: shape.size * factor,
        ...(shape.spacing === undefined ? {} : { spacing: shape.spacing * factor }),
      };
    case 'rect':
      return {
        ...shape,
        ...lineOf(shape, factor),
        x: x + shape.x * factor,
        y: y + shape.y * factor,
        width: shape.width * factor,
        height: shape.height * factor,
        ...(shape.radius === undefined ? {} : { radius: shape.radius * factor }),
      };
    case 'circle':
      return {
        ...shape,
        ...lineOf(shape, factor),
        x: x + shape.x * factor,
        y: y + shape.y * factor,
        r: shape.r * factor,
      };
    case 'path': {
      // What places a path scales its line with it.
      const [px, py, scale] = shape.place ?? [0, 0, 1];
      return { ...shape, place: [x + px * factor, y + py * factor, scale * factor] };
    }
  }
};

const lineOf = (
  { strokeWidth, dash }: { readonly strokeWidth?: number; readonly dash?: readonly number[] },
  factor: number,
) => ({
  ...(strokeWidth === undefined ? {} : { strokeWidth: strokeWidth * factor }),
  ...(dash === undefined ? {} : { dash: dash.map((each) => each * factor) }),
});
