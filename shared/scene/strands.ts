import type { Point, Strand } from './sceneTypes.ts';

/** The four points of the cubic between the level ends of a strand. */
const cubicOf = ({ from, to, curve }: Strand): readonly [Point, Point, Point, Point] => {
  const bend = (curve.to - curve.from) * 0.42;
  return [
    { x: curve.from, y: from.y },
    { x: curve.from + bend, y: from.y },
    { x: curve.to - bend, y: to.y },
    { x: curve.to, y: to.y },
  ];
};

/** The point at `t` (0..1) of the strand's curved part. */
export const strandPoint = (strand: Strand, t: number): Point => {
  const [a, b, c, d] = cubicOf(strand);
  const u = 1 - t;
  const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  return { x: wa * a.x + wb * b.x + wc * c.x + wd * d.x, y: wa * a.y + wb * b.y + wc * c.y + wd * d.y };
};

/**
 * The part of the curve that is drawn: a strand that nobody holds at one end stops short of that end's card.
 */
export const drawnPart = (strand: Strand): { readonly from: number; readonly to: number } => {
  const isLoose = (end: 'seat' | 'colleague'): boolean => strand.looseAt === end || strand.looseAt === 'both';
  return { from: isLoose('seat') ? 0.16 : 0, to: isLoose('colleague') ? 0.84 : 1 };
};

/**
 * Sideways swing at `t` (0..1) in scene units: a wave that dies out at both ends and is weaker toward our own bank.
 * `amplitude` in scene units, `phase` in radians (let it run for motion, 0 when still).
 */
export const wobble = (t: number, amplitude: number, phase: number): number =>
  Math.sin(t * Math.PI * 7 + phase) * Math.sin(t * Math.PI) * (1 - 0.55 * t) * amplitude;

/** Amplitude in scene units of what is felt (0..1). */
export const swingOf = (felt: number): number => felt * 18;

/** A strand as a polyline, level ends included. `segments` of the curved part; 48 is smooth for a swinging one. */
export const strandPoints = (strand: Strand, amplitude = 0, phase = 0, segments = 48): readonly Point[] => {
  const part = drawnPart(strand);
  const points: Point[] = [];
  if (part.from === 0 && strand.curve.from > strand.from.x) points.push(strand.from);
  for (let index = 0; index <= segments; index += 1) {
    const t = part.from + ((part.to - part.from) * index) / segments;
    const point = strandPoint(strand, t);
    points.push(amplitude === 0 ? point : { x: point.x, y: point.y + wobble(t, amplitude, phase) });
  }
  if (part.to === 1 && strand.to.x > strand.curve.to) points.push(strand.to);
  return points;
};

/** A still strand: a cubic between its level ends; one that nobody holds at an end is cut short there and has none. */
export const stillStrand = (
  strand: Strand,
): { readonly lead: Point | null; readonly cubic: Cubic; readonly tail: Point | null } => ({
  lead: strand.looseAt === 'seat' || strand.looseAt === 'both' ? null : strand.from,
  cubic: cubicPart(cubicOf(strand), drawnPart(strand)),
  tail: strand.looseAt === 'colleague' || strand.looseAt === 'both' ? null : strand.to,
});

/** A still strand as SVG path data. */
export const strandPath = (strand: Strand): string => {
  const { lead, cubic, tail } = stillStrand(strand);
  const [a, b, c, d] = cubic;
  return `${lead ? `M${at(lead)}L` : 'M'}${at(a)}C${at(b)} ${at(c)} ${at(d)}${tail ? `L${at(tail)}` : ''}`;
};

/** Where a loose strand ends in the air: one point, two when nobody holds either end. */
export const looseEnds = (strand: Strand): readonly Point[] => {
  const part = drawnPart(strand);
  return [...(part.from > 0 ? [part.from] : []), ...(part.to < 1 ? [part.to] : [])].map((t) => strandPoint(strand, t));
};

/** The strand nearest to a point, when it is not farther than `tolerance` scene units from its edge; else null. */
export const hitStrand = (point: Point, strands: readonly Strand[], tolerance: number): Strand | null => {
  let nearest: Strand | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const strand of strands) {
    const reach = tolerance + strand.width / 2;
    if (point.x < strand.from.x - reach || point.x > strand.to.x + reach) continue;
    if (point.y < Math.min(strand.from.y, strand.to.y) - reach) continue;
    if (point.y > Math.max(strand.from.y, strand.to.y) + reach) continue;
    const distance = distanceTo(point, strandPoints(strand, 0, 0, 24)) - strand.width / 2;
    if (distance <= tolerance && distance < least) {
      least = distance;
      nearest = strand;
    }
  }
  return nearest;
};

const distanceTo = (point: Point, polyline: readonly Point[]): number => {
  let least = Number.POSITIVE_INFINITY;
  let start = polyline[0];
  for (const end of polyline) {
    if (start) least = Math.min(least, distanceToSegment(point, start, end));
    start = end;
  }
  return least;
};

const distanceToSegment = (point: Point, a: Point, b: Point): number => {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
};

type Cubic = readonly [Point, Point, Point, Point];

/** De Casteljau's subdivision: the stretch of a cubic between two parameters, as a cubic. */
const cubicPart = (cubic: Cubic, part: { readonly from: number; readonly to: number }): Cubic => {
  const start = part.to < 1 ? splitCubic(cubic, part.to)[0] : cubic;
  return part.from > 0 ? splitCubic(start, part.from / part.to)[1] : start;
};

const splitCubic = ([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] => {
  const mix = (p: Point, q: Point): Point => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
};

const at = (point: Point): string => `${round(point.x)} ${round(point.y)}`;

const round = (value: number): number => Math.round(value * 100) / 100;
