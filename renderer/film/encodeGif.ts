import { type FilmPlan, momentAt } from '../../shared/film/filmPlan.ts';
import { gifWriter } from '../../shared/film/gif/gifWriter.ts';
import { countColours, paletteOf } from '../../shared/film/gif/palette.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { Reel } from './reel.ts';

/** Pictures from which the colours of the whole are chosen. */
const mostSamples = 24;
/** What counts for the progress as choosing colours, of the whole. */
const shareOfChoosing = 0.08;
const chunkSize = 1024 * 1024;

/** One set of colours for the whole film, so that nothing flickers; then picture after picture. */
export const encodeGif = async (reel: Reel): Promise<Result<null>> => {
  const { plan, painter, frameRate, progress } = reel;
  const counts = new Map<number, number>();
  const samples = sampleTimes(plan);
  for (const [index, seconds] of samples.entries()) {
    painter.paint(momentAt(plan, seconds));
    countColours(painter.pixels(), counts);
    progress((shareOfChoosing * index) / samples.length);
  }
  const writer = gifWriter(painter.canvas.width, painter.canvas.height, paletteOf(counts));
  const frames = Math.round(plan.seconds * frameRate);
  const hundredths = 100 / frameRate;
  let position = 0;
  const put = async (bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length; at += chunkSize) {
      const chunk = Uint8Array.from(bytes.subarray(at, at + chunkSize));
      const { length } = chunk;
      await reel.write(position, chunk);
      position += length;
    }
  };
  for (let index = 0; index < frames; index += 1) {
    // The first picture may be what the last sample left on the canvas.
    if (painter.paint(momentAt(plan, index / frameRate)) || index === 0)
      await put(writer.add(painter.pixels(), hundredths));
    else writer.prolong(hundredths);
    if (index % 5 === 0) progress(shareOfChoosing + ((1 - shareOfChoosing) * index) / frames);
  }
  await put(writer.finish());
  progress(1);
  return ok(null);
};

/** The ends of parts, where pictures stand longest, evenly thinned out. */
const sampleTimes = ({ parts }: FilmPlan): readonly number[] => {
  const rests = parts.filter(({ kind }) => kind !== 'run').map(({ start, seconds }) => start + seconds * 0.6);
  const step = Math.max(1, Math.ceil(rests.length / mostSamples));
  return rests.filter((_, index) => index % step === 0 || index === rests.length - 1);
};
