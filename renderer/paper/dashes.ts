import type { Point } from '../../shared/scene/sceneTypes.ts';
import { pathSegments, type Segment } from './pathSegments.ts';
import { n } from './shapes.ts';

/** A path's dashes, each a line of its own: SVG path data. `dash` in the path's units, as `stroke-dasharray` has it. */
export const dashesOf = (d: string, dash: readonly number[]): string =>
  polylinesOf(pathSegments(d))
    .flatMap((polyline) => cutInDashes(polyline, dash))
    .map((points) => `M${points.map(({ x, y }) => `${n(x)} ${n(y)}`).join('L')}`)
    .join('');

/** Longer than a step on a curve is no chord: at the radius of a card's corner it leaves the arc by a twentieth. */
const chord = 2;

const polylinesOf = (segments: readonly Segment[]): readonly (readonly Point[])[] => {
  const polylines: Point[][] = [];
  for (const segment of segments) {
    const open = polylines.at(-1);
    if (segment.kind === 'move') {
      polylines.push([segment.to]);
      continue;
    }
    const [start, now] = [open?.[0], open?.at(-1)];
    if (!open || !start || !now) continue;
    if (segment.kind === 'close') open.push(start);
    else if (segment.kind === 'line') open.push(segment.to);
    else open.push(...along(now, segment.by, segment.to));
  }
  return polylines;
};

const along = (from: Point, [a, b]: readonly [Point, Point], to: Point): readonly Point[] => {
  const steps = Math.max(4, Math.ceil((distance(from, a) + distance(a, b) + distance(b, to)) / chord));
  const mix = (t: number, p: number, q: number, r: number, s: number): number =>
    (1 - t) ** 3 * p + 3 * t * (1 - t) ** 2 * q + 3 * t * t * (1 - t) * r + t ** 3 * s;
  return Array.from({ length: steps }, (_, index): Point => {
    const t = (index + 1) / steps;
    return { x: mix(t, from.x, a.x, b.x, to.x), y: mix(t, from.y, a.y, b.y, to.y) };
  });
};

const cutInDashes = (polyline: readonly Point[], dash: readonly number[]): readonly (readonly Point[])[] => {
  const lengths = dash.length % 2 === 0 ? dash : [...dash, ...dash];
  if (!(lengths.reduce((sum, length) => sum + length, 0) > 0)) return [polyline];
  const dashes: Point[][] = [];
  let turn = 0;
  let left = lengths[0] ?? 0;
  let [now] = polyline;
  if (!now) return [];
  let open: Point[] = [now];
  for (const next of polyline.slice(1)) {
    for (let rest = distance(now, next); rest > left; rest = distance(now, next)) {
      const share: number = left / rest;
      now = { x: now.x + (next.x - now.x) * share, y: now.y + (next.y - now.y) * share };
      if (turn % 2 === 0) dashes.push(withoutNeedless([...open, now]));
      turn = (turn + 1) % lengths.length;
      left = lengths[turn] ?? 0;
      open = [now];
    }
    left -= distance(now, next);
    now = next;
    open.push(now);
  }
  if (turn % 2 === 0 && open.length > 1) dashes.push(withoutNeedless(open));
  return dashes;
};

/** What a point may be off the line between its neighbours without being seen, in units. */
const unseen = 0.04;

const withoutNeedless = (points: readonly Point[]): Point[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  let [farthest, most] = [0, 0];
  points.forEach((point, index) => {
    const off = offLine(point, first, last);
    if (off > most) [farthest, most] = [index, off];
  });
  if (most <= unseen) return [first, last];
  return [...withoutNeedless(points.slice(0, farthest + 1)).slice(0, -1), ...withoutNeedless(points.slice(farthest))];
};

const offLine = (point: Point, from: Point, to: Point): number => {
  const length = distance(from, to);
  if (length === 0) return distance(point, from);
  return Math.abs((to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)) / length;
};

const distance = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);
