import type { Point } from '../../shared/scene/sceneTypes.ts';
import { pathSegments, type Segment } from '../paper/pathSegments.ts';
import type { PathShape, Shape, TextShape } from '../paper/shapes.ts';
import type { Rect } from '../paper/sheetSize.ts';
import type { SlideUnits } from './slideUnits.ts';
import { element } from './xml.ts';

type Drawn = Exclude<Shape, TextShape>;

/** The box of a shape in the sheet's units; of a curve, that of its control points. */
export const boxOf = (shape: Drawn): Rect => {
  switch (shape.kind) {
    case 'rect':
      return { x: shape.x, y: shape.y, width: shape.width, height: shape.height };
    case 'circle':
      return { x: shape.x - shape.r, y: shape.y - shape.r, width: 2 * shape.r, height: 2 * shape.r };
    case 'path':
      return boundsOf(pointsOf(pathSegments(shape.d, shape.place)));
  }
};

export const unionOf = (boxes: readonly Rect[]): Rect =>
  boundsOf(
    boxes.flatMap((box) => [
      { x: box.x, y: box.y },
      { x: box.x + box.width, y: box.y + box.height },
    ]),
  );

const boundsOf = (points: readonly Point[]): Rect => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

const pointsOf = (segments: readonly Segment[]): readonly Point[] =>
  segments.flatMap((segment) =>
    segment.kind === 'close' ? [] : segment.kind === 'curve' ? [...segment.by, segment.to] : [segment.to],
  );

interface Turn {
  readonly rot?: number;
  readonly flipH?: number;
  readonly flipV?: number;
}

/** Where a shape is. */
export const transform = (box: Rect, { emu }: SlideUnits, turn: Turn = {}): string =>
  element('a:xfrm', { ...turn }, [
    element('a:off', { x: emu(box.x), y: emu(box.y) }),
    element('a:ext', { cx: Math.max(0, emu(box.width)), cy: Math.max(0, emu(box.height)) }),
  ]);

/** A single straight stroke; null for anything else. */
export const straightLine = (shape: PathShape): { readonly from: Point; readonly to: Point } | null => {
  if (shape.fill !== undefined && shape.fill !== 'none') return null;
  const [first, second, ...others] = pathSegments(shape.d, shape.place);
  return first?.kind === 'move' && second?.kind === 'line' && others.length === 0
    ? { from: first.to, to: second.to }
    : null;
};

/** What a shape looks like, without place and colours. */
export const geometry = (shape: Drawn, units: SlideUnits): string => {
  switch (shape.kind) {
    case 'circle':
      return preset('ellipse');
    case 'rect': {
      const share = (shape.radius ?? 0) / Math.min(shape.width, shape.height);
      return share > 0 ? preset('roundRect', Math.round(Math.min(0.5, share) * 100_000)) : preset('rect');
    }
    case 'path':
      return straightLine(shape) ? preset('line') : freeform(shape, units);
  }
};

const preset = (name: string, adjustment?: number): string =>
  element('a:prstGeom', { prst: name }, [
    element('a:avLst', {}, adjustment === undefined ? '' : element('a:gd', { name: 'adj', fmla: `val ${adjustment}` })),
  ]);

const freeform = (shape: PathShape, { emu }: SlideUnits): string => {
  const box = boxOf(shape);
  const point = ({ x, y }: Point): string => element('a:pt', { x: emu(x) - emu(box.x), y: emu(y) - emu(box.y) });
  const steps = pathSegments(shape.d, shape.place).map((segment) => {
    switch (segment.kind) {
      case 'move':
        return element('a:moveTo', {}, point(segment.to));
      case 'line':
        return element('a:lnTo', {}, point(segment.to));
      case 'curve':
        return element('a:cubicBezTo', {}, [...segment.by, segment.to].map(point));
      default:
        return element('a:close');
    }
  });
  const isFilled = shape.fill !== undefined && shape.fill !== 'none';
  const path = element(
    'a:path',
    { w: emu(box.width), h: emu(box.height), ...(isFilled ? {} : { fill: 'none' }) },
    steps,
  );
  return element('a:custGeom', {}, [
    element('a:avLst'),
    element('a:gdLst'),
    element('a:ahLst'),
    element('a:cxnLst'),
    element('a:rect', { l: 'l', t: 't', r: 'r', b: 'b' }),
    element('a:pathLst', {}, path),
  ]);
};
