import type { Moment } from '../../shared/film/filmPlan.ts';
import { drawFrame } from './drawFrame.ts';
import type { Film } from './film.ts';
import { frame } from './frame.ts';
import { paintShapes } from './paintShapes.ts';

export interface FilmPainter {
  readonly canvas: OffscreenCanvas;
  /** Paints the moment; false when the canvas shows it already. */
  readonly paint: (moment: Moment) => boolean;
  readonly pixels: () => Uint8ClampedArray;
}

/** A canvas of so many pixels on which the film's moments are painted. */
export const filmPainter = (film: Film, width: number, height: number): FilmPainter => {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('this computer has no canvas to draw on');
  let painted = '';
  return {
    canvas,
    paint: (moment) => {
      const key = JSON.stringify(moment);
      if (key === painted) return false;
      context.setTransform(width / frame.width, 0, 0, height / frame.height, 0, 0);
      paintShapes(context, drawFrame(film, moment));
      painted = key;
      return true;
    },
    pixels: () => context.getImageData(0, 0, width, height).data,
  };
};
