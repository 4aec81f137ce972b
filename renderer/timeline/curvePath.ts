import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { TimeScale } from './timeScale.ts';

export interface CurvePoint {
  readonly date: PlainDate;
  /** 0..1 */
  readonly total: number;
}

/**
 * A client's highest wave fills the height, for a small plate and a large one to be read alike; below this height
 * waves stay the ripples they are. The story card tells the figure.
 */
const leastCeiling = 0.12;

export const highestOf = (points: readonly CurvePoint[]): number =>
  points.reduce((highest, point) => Math.max(highest, point.total), 0);

/**
 * SVG paths of the disturbance curve between `top` (the `highest` wave, of all points where no other is named) and
 * `base` (0), and of the area under it.
 */
export const curvePath = (
  points: readonly CurvePoint[],
  scale: TimeScale,
  top: number,
  base: number,
  highest: number = highestOf(points),
): { readonly area: string; readonly line: string } => {
  const ceiling = Math.max(highest, leastCeiling);
  const first = points.findIndex((point) => scale.from <= point.date);
  const end = points.findIndex((point) => scale.to < point.date);
  // a part of the years takes one height more at either side, for its curve to reach the edges
  const shown = first < 0 ? [] : points.slice(Math.max(0, first - 1), end < 0 ? points.length : end + 1);
  const corners = shown.map(
    (point) => `${scale.xOf(point.date).toFixed(1)} ${(base - (point.total / ceiling) * (base - top)).toFixed(1)}`,
  );
  const last = shown.at(-1);
  if (!last) return { area: '', line: '' };
  const along = corners.join('L');
  const from = first > 0 ? '' : `${scale.left} ${base}L`;
  const foot = first > 0 && shown[0] ? scale.xOf(shown[0].date).toFixed(1) : scale.left;
  return {
    line: `M${from}${along}`,
    area: `M${foot} ${base}L${along}L${scale.xOf(last.date).toFixed(1)} ${base}Z`,
  };
};
