import type { FilmPlan } from '../../shared/film/filmPlan.ts';
import type { FilmPainter } from './filmPainter.ts';

/** What an encoder needs: the pictures, and where the bytes go. */
export interface Reel {
  readonly plan: FilmPlan;
  readonly painter: FilmPainter;
  /** Pictures per second. */
  readonly frameRate: number;
  /** Done when the bytes are on disk. */
  readonly write: (position: number, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** 0..1 */
  readonly progress: (share: number) => void;
}
