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

/** SVG paths of the disturbance curve between `top` (the highest wave) and `base` (0), and of the area under it. */
export const curvePath = (
  points: readonly CurvePoint[],
  scale: TimeScale,
  top: number,
  base: number,
): { readonly area: string; readonly line: string } => {
  const ceiling = points.reduce((highest, point) => Math.max(highest, point.total), leastCeiling);
  const corners = points
    .filter((point) => scale.from <= point.date && point.date <= scale.to)
    .map(
      (point) => `${scale.xOf(point.date).toFixed(1)} ${(base - (point.total / ceiling) * (base - top)).toFixed(1)}`,
    );
  if (corners.length === 0) return { area: '', line: '' };
  const along = corners.join('L');
  const last = points.findLast((point) => point.date <= scale.to);
  return {
    line: `M${scale.left} ${base}L${along}`,
    area: `M${scale.left} ${base}L${along}L${(last ? scale.xOf(last.date) : scale.left).toFixed(1)} ${base}Z`,
  };
};
