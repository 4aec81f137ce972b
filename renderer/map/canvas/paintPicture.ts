import { ripplePhaseAt, swingAt } from '../swing.ts';
import { carriedStrand, carriedTie } from './carried.ts';
import { paintGesture } from './paintGesture.ts';
import { paintPlucked } from './paintPlucked.ts';
import { paintRipple } from './paintRipple.ts';
import { paintRoad } from './paintRoad.ts';
import { paintStrand } from './paintStrand.ts';
import { paintTie } from './paintTie.ts';
import type { Picture } from './picture.ts';

/** Strength of the lines that nobody looks at, by how hard the light points. */
const dimmed = { spotlight: 0.25, telling: 0.3, selection: 0.6 } as const;

/** Paints everything under the cards. `elapsed`: milliseconds since the pull that swings, Infinity when all is still. */
export const paintPicture = (context: CanvasRenderingContext2D, picture: Picture, elapsed: number): void => {
  const { scene, view, size, pixelRatio, colours } = picture;
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  const scale = view.zoom * pixelRatio;
  context.setTransform(scale, 0, 0, scale, view.x * pixelRatio, view.y * pixelRatio);
  context.lineCap = 'round';
  context.lineJoin = 'bevel';

  const alphaOf = (id: string): number => {
    if (!picture.lit || picture.lit.lines.has(id) || picture.hovered?.id === id) return 1;
    return dimmed[picture.lit.strength];
  };
  const weightOf = (id: string): 'plain' | 'hovered' | 'selected' => {
    if (picture.selected?.id === id) return 'selected';
    return picture.hovered?.id === id ? 'hovered' : 'plain';
  };

  paintRipple(context, scene, colours, ripplePhaseAt(elapsed), rippleLight(picture));
  for (const tie of scene.ties) {
    context.globalAlpha = alphaOf(tie.id);
    paintTie(context, carriedTie(tie, picture.gesture), colours, weightOf(tie.id));
  }
  const swing = swingAt(elapsed);
  for (const strand of scene.strands) {
    context.globalAlpha = alphaOf(strand.id);
    if (picture.gesture?.kind === 'pluck' && picture.gesture.strandId === strand.id) {
      paintPlucked(context, strand, picture.gesture.at, colours);
      continue;
    }
    paintStrand(context, carriedStrand(strand, picture.gesture), colours, swing, weightOf(strand.id));
  }
  context.globalAlpha = 1;
  if (picture.lit) paintRoad(context, scene, picture.lit.unlined, colours);
  if (picture.gesture) paintGesture(context, scene, picture.gesture, colours);
};

/** What is told is the ripple itself. */
const rippleLight = ({ lit }: Picture): number => (!lit || lit.strength === 'telling' ? 1 : dimmed[lit.strength]);
