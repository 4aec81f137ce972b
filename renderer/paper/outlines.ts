import { pathSegments, type Segment } from './pathSegments.ts';
import { n, type Shape } from './shapes.ts';

/** A shape's outline as SVG path data that begins where SVG lets it begin and goes the way SVG goes. */
export const outlineOf = (shape: Exclude<Shape, { readonly kind: 'text' }>): string => {
  switch (shape.kind) {
    case 'path':
      return shape.d;
    case 'circle': {
      const { x, y, r } = shape;
      return `M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}Z`;
    }
    case 'rect': {
      const { x, y, width, height } = shape;
      const r = Math.min(shape.radius ?? 0, width / 2, height / 2);
      const turn = (toX: number, toY: number): string => (r > 0 ? `A${r} ${r} 0 0 1 ${toX} ${toY}` : '');
      const [right, foot] = [x + width, y + height];
      return [
        `M${x + r} ${y}H${right - r}${turn(right, y + r)}V${foot - r}${turn(right - r, foot)}`,
        `H${x + r}${turn(x, foot - r)}V${y + r}${turn(x + r, y)}Z`,
      ].join('');
    }
  }
};

/** The same path without arcs, a curve for each quarter turn. */
export const withoutArcs = (d: string): string => (/a/i.test(d) ? pathSegments(d).map(written).join('') : d);

const written = (segment: Segment): string => {
  switch (segment.kind) {
    case 'move':
      return `M${at(segment.to)}`;
    case 'line':
      return `L${at(segment.to)}`;
    case 'curve':
      return `C${at(segment.by[0])} ${at(segment.by[1])} ${at(segment.to)}`;
    case 'close':
      return 'Z';
  }
};

const at = ({ x, y }: { readonly x: number; readonly y: number }): string => `${n(x)} ${n(y)}`;
