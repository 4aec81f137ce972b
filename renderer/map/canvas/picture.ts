import type { Scene } from '../../../shared/scene/sceneTypes.ts';
import type { Lit } from '../dimming.ts';
import type { Line } from '../geometry/line.ts';
import type { Size, View } from '../geometry/view.ts';
import type { Gesture } from '../mapStore.ts';
import type { Colours } from './colours.ts';

/** Everything one frame of the canvas shows. Two equal pictures paint alike. */
export interface Picture {
  readonly scene: Scene;
  readonly view: View;
  readonly size: Size;
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number;
  readonly colours: Colours;
  readonly lit: Lit | null;
  readonly selected: Line | null;
  readonly hovered: Line | null;
  readonly gesture: Gesture | null;
}

export const isSamePicture = (a: Picture | null, b: Picture): boolean =>
  a !== null && (Object.keys(b) as (keyof Picture)[]).every((key) => a[key] === b[key]);
