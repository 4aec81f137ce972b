import type { Shape } from '../paper/shapes.ts';

/** Shapes together: fainter, moved, scaled and turned around a point, in that point's units. */
interface GroupShape {
  readonly kind: 'group';
  readonly shapes: readonly FilmShape[];
  readonly alpha: number;
  readonly dx: number;
  readonly dy: number;
  readonly scale: number;
  /** Degrees, around `pivot`. */
  readonly turn: number;
  readonly pivot: readonly [x: number, y: number];
  /** Nothing of it is seen outside this, in units of whoever holds the group; null: all of it. */
  readonly clip: Clip | null;
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** What a frame is drawn with: the shapes of the sheets, and groups of them that move. */
export type FilmShape = Shape | GroupShape;

type Placing = Partial<Omit<GroupShape, 'kind' | 'shapes'>>;

/** Nothing at all where the group could not be seen. */
export const group = (shapes: readonly FilmShape[], placing: Placing): readonly FilmShape[] => {
  const { alpha = 1, dx = 0, dy = 0, scale = 1, turn = 0, pivot = [0, 0], clip = null } = placing;
  if (alpha <= 0 || shapes.length === 0) return [];
  if (alpha >= 1 && dx === 0 && dy === 0 && scale === 1 && turn === 0 && !clip) return shapes;
  return [{ kind: 'group', shapes, alpha: Math.min(1, alpha), dx, dy, scale, turn, pivot, clip }];
};

/** 0 before `start`, 1 after `seconds` more, smooth between. */
export const eased = (elapsed: number, start: number, seconds: number): number => {
  const share = Math.max(0, Math.min(1, (elapsed - start) / seconds));
  return share * share * (3 - 2 * share);
};
