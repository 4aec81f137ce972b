import { type Pattern, patternTiles } from '../../shared/scene/palette.ts';
import { n } from './shapes.ts';
import type { Rect } from './sheetSize.ts';

/** Lines, or dots, to be stroked that texture an area. */
interface Texture {
  readonly d: string;
  readonly strokeWidth: number;
  readonly cap: 'round' | 'butt';
}

type Chord = (offset: number, along: number) => readonly [number, number] | null;

/**
 * The texture of a disc or bar as plain lines. SVG patterns would do on a screen, but a PDF may hold them as pixels;
 * lines stay lines at any size and need no ids.
 */
export const discTexture = (pattern: Pattern, x: number, y: number, r: number, scale = 1): Texture | null => {
  const chordOf: Chord = (offset) => {
    const half = Math.sqrt(Math.max(0, r * r - offset * offset));
    return half > 0.4 ? [-half, half] : null;
  };
  return textureOf(pattern, { x, y }, r, scale, chordOf, (dx, dy, dot) => Math.hypot(dx, dy) + dot < r);
};

export const rectTexture = (pattern: Pattern, rect: Rect, scale = 1): Texture | null => {
  const centre = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  const [hw, hh] = [rect.width / 2, rect.height / 2];
  const chordOf: Chord = (offset, angle) => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    // Point on the line: offset * (-s, c) + t * (c, s); clipped to |x| <= hw, |y| <= hh.
    const [px, py] = [-s * offset, c * offset];
    let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const [start, step, half] of [
      [px, c, hw],
      [py, s, hh],
    ] as const) {
      if (Math.abs(step) < 1e-9) {
        if (Math.abs(start) > half) return null;
        continue;
      }
      const [a, b] = [(-half - start) / step, (half - start) / step];
      low = Math.max(low, Math.min(a, b));
      high = Math.min(high, Math.max(a, b));
    }
    return high - low > 0.4 ? [low, high] : null;
  };
  const isInside = (dx: number, dy: number, dot: number): boolean => Math.abs(dx) + dot < hw && Math.abs(dy) + dot < hh;
  return textureOf(pattern, centre, Math.hypot(hw, hh), scale, chordOf, isInside);
};

const textureOf = (
  pattern: Pattern,
  centre: { readonly x: number; readonly y: number },
  reach: number,
  scale: number,
  chordOf: Chord,
  isInside: (dx: number, dy: number, dot: number) => boolean,
): Texture | null => {
  if (pattern === 'plain') return null;
  const tile = patternTiles[pattern];
  const step = tile.size * scale;
  const angle = (tile.angle * Math.PI) / 180;
  if (pattern === 'dots')
    return { d: dots(centre, reach, step, angle, scale, isInside), strokeWidth: 2 * scale, cap: 'round' };
  const angles = pattern === 'stripes' ? [0] : pattern === 'cross' ? [angle, -angle] : [angle + Math.PI / 2];
  const d = angles.map((each) => parallels(centre, reach, step, each, chordOf)).join('');
  return { d, strokeWidth: tile.strokeWidth * scale, cap: 'butt' };
};

const parallels = (
  centre: { readonly x: number; readonly y: number },
  reach: number,
  step: number,
  angle: number,
  chordOf: Chord,
): string => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const count = Math.floor(reach / step);
  let d = '';
  for (let index = -count; index <= count; index += 1) {
    const offset = index * step;
    const chord = chordOf(offset, angle);
    if (!chord) continue;
    const [x, y] = [centre.x - s * offset, centre.y + c * offset];
    d += `M${n(x + c * chord[0])} ${n(y + s * chord[0])}L${n(x + c * chord[1])} ${n(y + s * chord[1])}`;
  }
  return d;
};

/** A dot is a stroke of no length with round ends: in a PDF a tenth of what a circle takes, and there are thousands. */
const dots = (
  centre: { readonly x: number; readonly y: number },
  reach: number,
  step: number,
  angle: number,
  scale: number,
  isInside: (dx: number, dy: number, dot: number) => boolean,
): string => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const r = scale;
  const count = Math.ceil(reach / step);
  let d = '';
  for (let row = -count; row <= count; row += 1)
    for (let column = -count; column <= count; column += 1) {
      const [dx, dy] = [(c * column - s * row) * step, (s * column + c * row) * step];
      if (isInside(dx, dy, r)) d += `M${n(centre.x + dx)} ${n(centre.y + dy)}h.01`;
    }
  return d;
};
