import { sightOf, type View } from '../../shared/film/view.ts';
import type { Card } from '../../shared/scene/sceneTypes.ts';
import { strandPath } from '../../shared/scene/strands.ts';
import { line } from '../paper/shapes.ts';
import type { Rect } from '../paper/sheetSize.ts';
import type { Film, Shown } from './film.ts';
import { type FilmShape, group } from './filmShapes.ts';

/** Height of the overview at the foot of its room. */
const height = 250;

/** The whole plate, small, and what of it the camera shows: one always sees where one is. */
export const drawOverview = (
  film: Film,
  { map }: Shown,
  view: View | null,
  room: Rect,
): { readonly height: number; readonly shapes: readonly FilmShape[] } => {
  const { tokens } = film.ink;
  const { layout, cards, strands } = map.scene;
  const scale = Math.min(room.width / layout.width, height / layout.height);
  const at = {
    dx: room.x + (room.width - layout.width * scale) / 2,
    dy: room.y + room.height - layout.height * scale,
    scale,
  };
  const sight = sightOf(view ?? map.whole, map.place);
  const left = Math.max(0, sight.x);
  const top = Math.max(0, sight.y);
  const frame: FilmShape = {
    kind: 'rect',
    x: left,
    y: top,
    width: Math.min(layout.width, sight.x + sight.width) - left,
    height: Math.min(layout.height, sight.y + sight.height) - top,
    radius: 4 / scale,
    fill: 'none',
    stroke: tokens.accent,
    strokeWidth: 2.6 / scale,
  };
  return {
    height: height + 24,
    shapes: group(
      [
        ...layout.lanes.flatMap(({ y, height: high, isTinted }): readonly FilmShape[] =>
          isTinted ? [{ kind: 'rect', x: 0, y, width: layout.width, height: high, fill: tokens.laneTint }] : [],
        ),
        ...group(
          strands.map((strand) => line(strandPath(strand), tokens.strandLoose, 0.8 / scale)),
          { alpha: 0.5 },
        ),
        ...cards.toSorted((a, b) => pulledLast(a) - pulledLast(b)).map((card) => dot(card, film)),
        frame,
      ],
      at,
    ),
  };
};

const pulledLast = (card: Card): number => (card.kind !== 'ghost' && card.isPulled ? 1 : 0);

const dot = (card: Card, { ink: { tokens, looks } }: Film): FilmShape => {
  const { x, y, width, height: high } = card;
  const isPulled = card.kind !== 'ghost' && card.isPulled;
  const isRead = card.kind === 'seat' && card.status !== 'unknown';
  return {
    kind: 'rect',
    x,
    y,
    width,
    height: high,
    radius: 18,
    fill: isRead && looks ? looks[card.status].fill : tokens.avatar,
    stroke: isPulled ? tokens.warn : tokens.avatarLine,
    strokeWidth: isPulled ? 26 : 8,
  };
};
