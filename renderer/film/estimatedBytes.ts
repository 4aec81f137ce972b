import { type FilmSize, pixelsOf } from '../../shared/film/filmOptions.ts';
import type { FilmPlan } from '../../shared/film/filmPlan.ts';
import type { FilmJob } from '../../shared/ipc/contract.ts';

/** Bytes for each pixel of the picture, by what happens: measured on the two sample clients, and moves on one of 40 people. */
const perPixel = {
  video: { second: 0.045, pull: 0.2, other: 0.04, move: 1.6 },
  // While the camera moves every picture is another, and a GIF keeps nearly all of each.
  gif: { second: 0.01, pull: 1.6, other: 0.25, move: 6 },
} as const;

/** A guess, right to a factor of about two, before anything is drawn. */
export const estimatedBytes = (
  plan: FilmPlan,
  { format, size }: Pick<FilmJob, 'format'> & { readonly size: FilmSize },
): number => {
  const { width, height } = pixelsOf(size);
  const rates = perPixel[format === 'gif' ? 'gif' : 'video'];
  const pulls = plan.parts.filter((part) => part.kind === 'hold' && part.isPull).length;
  const others = plan.parts.filter((part) => part.kind === 'hold' && !part.isPull).length;
  const moves = plan.camera?.shots.length ?? 0;
  const perSize = plan.seconds * rates.second + pulls * rates.pull + others * rates.other + moves * rates.move;
  return Math.round(width * height * perSize);
};
