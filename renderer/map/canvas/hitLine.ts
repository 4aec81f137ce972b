import type { Point, Scene, TieLine } from '../../../shared/scene/sceneTypes.ts';
import { hitStrand } from '../../../shared/scene/strands.ts';
import { tiePath } from '../../../shared/scene/ties.ts';
import type { Line } from '../geometry/line.ts';

/** How far beside a line the pointer still means it, in CSS pixels. */
const reach = 7;

/** The line under a point of the scene; strands before ties, which run elsewhere. */
export const hitLine = (scene: Scene, at: Point, zoom: number): Line | null => {
  const strand = hitStrand(at, scene.strands, reach / zoom);
  if (strand) return { kind: 'pairing', id: strand.id };
  const tie = hitTie(scene.ties, at, reach / zoom);
  return tie && { kind: 'tie', id: tie.id };
};

const measuring = new OffscreenCanvas(1, 1).getContext('2d');

const hitTie = (ties: readonly TieLine[], at: Point, tolerance: number): TieLine | null => {
  if (!measuring) return null;
  measuring.lineWidth = 2 * tolerance;
  return ties.find((tie) => measuring.isPointInStroke(new Path2D(tiePath(tie)), at.x, at.y)) ?? null;
};
