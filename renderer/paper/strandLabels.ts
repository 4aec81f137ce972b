import type { Point, Scene, Strand } from '../../shared/scene/sceneTypes.ts';
import { strandPoint } from '../../shared/scene/strands.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import type { Rect } from './sheetSize.ts';

interface StrandLabel {
  readonly strand: Strand;
  readonly text: string;
  readonly isWarning: boolean;
  readonly box: Rect;
}

/** A strand's curve as points, near enough to each other that a strand across a label's corner is seen. */
export interface Curve {
  readonly strand: Strand;
  readonly points: readonly Point[];
}

export const curvesOf = (scene: Scene): readonly Curve[] =>
  scene.strands.map((strand) => ({
    strand,
    points: Array.from({ length: 121 }, (_, index) => strandPoint(strand, index / 120)),
  }));

/** Where along the strand its label may sit, best first: near the middle, then toward the ends. */
const places = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86];

/**
 * Labels for the strands, each on its own curve where it hides no card, no other label and as few other strands as can
 * be. Warnings choose first; a label without room is left out, since width and dash tell the same.
 */
export const strandLabels = (
  wordsOf: (strand: Strand) => { readonly text: string; readonly isWarning: boolean } | null,
  size: number,
  taken: readonly Rect[],
  area: Rect,
  curves: readonly Curve[],
): readonly StrandLabel[] => {
  const obstacles: Rect[] = [...taken];
  const wanted = curves
    .flatMap(({ strand }) => {
      const words = wordsOf(strand);
      return words ? [{ strand, ...words }] : [];
    })
    .sort((a, b) => Number(b.isWarning) - Number(a.isWarning));
  const labels: StrandLabel[] = [];
  for (const { strand, text, isWarning } of wanted) {
    const others = curves.filter((curve) => curve.strand !== strand).map((curve) => curve.points);
    const best = bestBox(strand, textWidth(text, size) + size * 1.4, size * 1.75, others, obstacles, area);
    if (!best || best.hidden > (isWarning ? 14 : 5)) continue;
    obstacles.push(grown(best.box, 2));
    labels.push({ strand, text, isWarning, box: best.box });
  }
  return labels;
};

const bestBox = (
  strand: Strand,
  width: number,
  height: number,
  others: readonly (readonly Point[])[],
  obstacles: readonly Rect[],
  area: Rect,
): { readonly box: Rect; readonly hidden: number } | null => {
  let best: { readonly box: Rect; readonly hidden: number } | null = null;
  for (const t of places) {
    const centre = strandPoint(strand, t);
    const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
    if (box.x < strand.curve.from + 6 || box.x + width > strand.curve.to - 6 || box.y < area.y) continue;
    if (obstacles.some((other) => overlaps(box, other))) continue;
    const hidden = others.reduce((sum, points) => sum + points.filter((point) => holds(box, point)).length, 0);
    if (!best || hidden < best.hidden) best = { box, hidden };
    if (hidden === 0) break;
  }
  return best;
};

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const grown = (rect: Rect, by: number): Rect => ({
  x: rect.x - by,
  y: rect.y - by,
  width: rect.width + 2 * by,
  height: rect.height + 2 * by,
});

const holds = (rect: Rect, point: Point): boolean =>
  point.x >= rect.x && point.x <= rect.x + rect.width && point.y >= rect.y && point.y <= rect.y + rect.height;

/** How many points of the curves lie in a box: for things that choose their place by it. */
export const crowdIn = (curves: readonly Curve[], box: Rect): number =>
  curves.reduce((sum, curve) => sum + curve.points.filter((point) => holds(box, point)).length, 0);
