import type { Point } from '../../shared/scene/sceneTypes.ts';

/** A stretch of a freeform. Points are absolute. */
export type Segment =
  | { readonly kind: 'move'; readonly to: Point }
  | { readonly kind: 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly by: readonly [Point, Point]; readonly to: Point }
  | { readonly kind: 'close' };

const figuresPer: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

/**
 * SVG path data as lines and cubic curves, which is all that DrawingML and SVG have in common: quadratics are raised
 * by a degree and circular arcs replaced by curves that differ from them by less than a thousandth of their radius.
 * @throws Error for a command that our painters do not draw with.
 */
export const pathSegments = (d: string, place: readonly [number, number, number] = [0, 0, 1]): readonly Segment[] => {
  const [dx, dy, scale] = place;
  const put = ({ x, y }: Point): Point => ({ x: dx + x * scale, y: dy + y * scale });
  return readPath(d).map((segment): Segment => {
    switch (segment.kind) {
      case 'close':
        return segment;
      case 'curve':
        return { kind: 'curve', by: [put(segment.by[0]), put(segment.by[1])], to: put(segment.to) };
      default:
        return { kind: segment.kind, to: put(segment.to) };
    }
  });
};

const readPath = (d: string): readonly Segment[] => {
  const segments: Segment[] = [];
  let now: Point = { x: 0, y: 0 };
  let start: Point = now;
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const command = letter.toUpperCase();
    const count = figuresPer[command];
    if (count === undefined) throw new Error(`a path with "${letter}" cannot be drawn`);
    if (command === 'Z') {
      segments.push({ kind: 'close' });
      now = start;
      continue;
    }
    const figures = (rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    for (let index = 0; index + count <= figures.length; index += count) {
      const values = figures.slice(index, index + count);
      const origin = letter === command ? { x: 0, y: 0 } : now;
      // What follows the first pair of a move is a line.
      const drawn = stretch(command === 'M' && index > 0 ? 'L' : command, values, now, origin);
      segments.push(...drawn);
      const last = drawn.at(-1);
      if (last && last.kind !== 'close') now = last.to;
      if (last?.kind === 'move') start = now;
    }
  }
  return segments;
};

const stretch = (command: string, values: readonly number[], now: Point, origin: Point): readonly Segment[] => {
  const at = (index: number): Point => ({
    x: origin.x + (values[index] ?? 0),
    y: origin.y + (values[index + 1] ?? 0),
  });
  switch (command) {
    case 'M':
      return [{ kind: 'move', to: at(0) }];
    case 'H':
      return [{ kind: 'line', to: { x: origin.x + (values[0] ?? 0), y: now.y } }];
    case 'V':
      return [{ kind: 'line', to: { x: now.x, y: origin.y + (values[0] ?? 0) } }];
    case 'C':
      return [{ kind: 'curve', by: [at(0), at(2)], to: at(4) }];
    case 'Q':
      return [raised(now, at(0), at(2))];
    case 'A':
      return arc(now, at(5), values[0] ?? 0, values[3] === 1, values[4] === 1);
    default:
      return [{ kind: 'line', to: at(0) }];
  }
};

const raised = (from: Point, by: Point, to: Point): Segment => {
  const toward = (point: Point): Point => ({
    x: point.x + (2 / 3) * (by.x - point.x),
    y: point.y + (2 / 3) * (by.y - point.y),
  });
  return { kind: 'curve', by: [toward(from), toward(to)], to };
};

/** A circular arc as curves of a quarter turn at most. */
const arc = (from: Point, to: Point, radius: number, isLarge: boolean, isClockwise: boolean): readonly Segment[] => {
  const chord = Math.hypot(to.x - from.x, to.y - from.y);
  if (chord === 0 || radius === 0) return [{ kind: 'line', to }];
  const r = Math.max(radius, chord / 2);
  const rise = Math.sqrt(Math.max(0, r * r - (chord * chord) / 4)) * (isLarge === isClockwise ? -1 : 1);
  const centre = {
    x: (from.x + to.x) / 2 - (rise * (to.y - from.y)) / chord,
    y: (from.y + to.y) / 2 + (rise * (to.x - from.x)) / chord,
  };
  const first = Math.atan2(from.y - centre.y, from.x - centre.x);
  let turn = Math.atan2(to.y - centre.y, to.x - centre.x) - first;
  if (isClockwise && turn < 0) turn += 2 * Math.PI;
  if (!isClockwise && turn > 0) turn -= 2 * Math.PI;
  const count = Math.max(1, Math.ceil(Math.abs(turn) / (Math.PI / 2) - 1e-9));
  const step = turn / count;
  const reach = (4 / 3) * Math.tan(step / 4) * r;
  const on = (angle: number): Point => ({ x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) });
  return Array.from({ length: count }, (_, index): Segment => {
    const [a, b] = [first + index * step, first + (index + 1) * step];
    const [start, end] = [on(a), index === count - 1 ? to : on(b)];
    return {
      kind: 'curve',
      by: [
        { x: start.x - reach * Math.sin(a), y: start.y + reach * Math.cos(a) },
        { x: end.x + reach * Math.sin(b), y: end.y - reach * Math.cos(b) },
      ],
      to: end,
    };
  });
};
