import type { Scene } from '../../../shared/scene/sceneTypes.ts';
import type { Lit } from '../dimming.ts';
import { innerEdge, strokeArc } from './arc.ts';
import type { Colours } from './colours.ts';

const lineWidth = 2.4;
const dash = [1, 7];

/** Steps of a lit road that the map has no line for: somebody knows somebody, without being paired. */
export const paintRoad = (
  context: CanvasRenderingContext2D,
  scene: Scene,
  unlined: Lit['unlined'],
  colours: Colours,
): void => {
  context.strokeStyle = colours.accent;
  context.lineWidth = lineWidth;
  context.setLineDash(dash);
  for (const [fromId, toId] of unlined) {
    const from = scene.cards.find(({ id }) => id === fromId);
    const to = scene.cards.find(({ id }) => id === toId);
    // One of ours who stands on no map of this client has no card to draw from.
    if (from && to) strokeArc(context, innerEdge(from), innerEdge(to), from.kind === 'colleague' ? -1 : 1);
  }
  context.setLineDash([]);
};
