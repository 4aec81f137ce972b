import { type Box, holds, sightOf, type View } from '../../shared/film/view.ts';
import type { Card, Point, Strand } from '../../shared/scene/sceneTypes.ts';
import { strandPoints } from '../../shared/scene/strands.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import { text } from '../paper/shapes.ts';
import type { Rect } from '../paper/sheetSize.ts';
import type { Film, Shown } from './film.ts';
import { readableScale } from './filmMap.ts';
import { eased, type FilmShape } from './filmShapes.ts';

const size = 21;
const height = 38;
const margin = 10;

/** 0 with the whole map in sight, 1 where names can be read. */
export const nearness = ({ scale }: View): number => eased(scale, readableScale * 0.75, readableScale * 0.2);

/**
 * A strand that leads out of sight says to whom, where it leaves: those who change and whoever faces them may stand far
 * apart.
 */
export const drawFarEnds = (
  { ink: { tokens } }: Film,
  { map }: Shown,
  marked: ReadonlySet<string>,
  view: View,
): readonly FilmShape[] => {
  const sight = sightOf(view, map.place);
  const cards = new Map(map.scene.cards.map((card) => [card.id, card]));
  const taken: Rect[] = [];
  return map.scene.strands.flatMap((strand): readonly FilmShape[] => {
    const end = farEnd(strand, marked);
    const card = end && cards.get(end.id);
    if (!card || card.kind === 'ghost' || holds(sight, card)) return [];
    const leaves = whereItLeaves(strandPoints(strand, 0, 0, 40), end.isColleague, sight);
    if (!leaves) return [];
    const words = `${end.isColleague ? '' : arrow(card, sight)}${card.name ?? card.title}${end.isColleague ? arrow(card, sight) : ''}`;
    const box = roomFor(onFrame(leaves, view, map.place), textWidth(words, size, 620) + 28, map.place, taken);
    taken.push(box);
    return [
      { kind: 'rect', ...box, radius: height / 2, fill: tokens.card, stroke: tokens.accent, strokeWidth: 1.8 },
      text(box.x + box.width / 2, box.y + height / 2 + size * 0.36, words, {
        size,
        weight: 620,
        fill: tokens.ink,
        anchor: 'middle',
      }),
    ];
  });
};

/** The end that does not change itself; both may, then each sees the other. */
const farEnd = (
  { seatId, colleagueId }: Strand,
  marked: ReadonlySet<string>,
): { readonly id: string; readonly isColleague: boolean } | null => {
  if (marked.has(seatId)) return { id: colleagueId, isColleague: true };
  return marked.has(colleagueId) ? { id: seatId, isColleague: false } : null;
};

/** The last point in sight on the way to the far end. */
const whereItLeaves = (points: readonly Point[], isToColleague: boolean, sight: Box): Point | null => {
  const way = isToColleague ? points : points.toReversed();
  const first = way.findIndex((point) => holds(sight, { ...point, width: 0, height: 0 }));
  if (first < 0) return null;
  const out = way.slice(first).findIndex((point) => !holds(sight, { ...point, width: 0, height: 0 }));
  return way[out < 0 ? way.length - 1 : first + Math.max(0, out - 1)] ?? null;
};

const arrow = ({ x, y, width, height: high }: Card, sight: Box): string => {
  if (y + high / 2 < sight.y) return ' ↑ ';
  if (y + high / 2 > sight.y + sight.height) return ' ↓ ';
  return x + width / 2 < sight.x + sight.width / 2 ? ' ← ' : ' → ';
};

const onFrame = (point: Point, view: View, place: Rect): Point => ({
  x: place.x + place.width / 2 + (point.x - view.x) * view.scale,
  y: place.y + place.height / 2 + (point.y - view.y) * view.scale,
});

/** As near to the point as the place and the tags before allow. */
const roomFor = (point: Point, width: number, place: Rect, taken: readonly Rect[]): Rect => {
  const x = clamp(point.x - width / 2, place.x + margin, place.x + place.width - width - margin);
  const [top, bottom] = [place.y + margin, place.y + place.height - height - margin];
  const wished = clamp(point.y - height / 2, top, bottom);
  for (let step = 0; step < 24; step += 1) {
    for (const sign of [1, -1]) {
      const box = { x, y: wished + sign * step * 14, width, height };
      if (top <= box.y && box.y <= bottom && !taken.some((other) => overlaps(box, other))) return box;
    }
  }
  return { x, y: wished, width, height };
};

const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + 6 && b.x < a.x + a.width + 6 && a.y < b.y + b.height + 6 && b.y < a.y + a.height + 6;

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
