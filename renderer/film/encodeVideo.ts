import {
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
  type VideoCodec,
  WebMOutputFormat,
} from 'mediabunny';
import { momentAt } from '../../shared/film/filmPlan.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Reel } from './reel.ts';

/** In order of preference: VP9 keeps letters sharp in few bytes; outside WebM only H.264 plays everywhere. */
const codecs = { webm: ['vp9', 'vp8', 'av1'], mp4: ['avc'] } as const satisfies Record<string, readonly VideoCodec[]>;

const chunkSize = 1024 * 1024;
const secondsBetweenKeyFrames = 4;
/** Bits for each pixel of a second: letters and thin lines, most of them still. */
const bitsPerPixel = 1.5;

/** Encodes every frame in order. Refuses with `videoUnavailable` where the computer has no encoder for the format. */
export const encodeVideo = async (reel: Reel, format: keyof typeof codecs): Promise<Result<null>> => {
  const { plan, painter, frameRate } = reel;
  const { width, height } = painter.canvas;
  const codec = await getFirstEncodableVideoCodec([...codecs[format]], { width, height });
  if (codec === null) return fail('videoUnavailable', { format });
  const writable = new WritableStream<StreamTargetChunk>({
    // A copy, for the muxer goes on using what it handed over.
    write: ({ data, position }) => reel.write(position, data.slice()),
  });
  const output = new Output({
    format: format === 'mp4' ? new Mp4OutputFormat({ fastStart: false }) : new WebMOutputFormat(),
    target: new StreamTarget(writable, { chunked: true, chunkSize }),
  });
  const source = new CanvasSource(painter.canvas, {
    codec,
    bitrate: Math.round(width * height * bitsPerPixel),
    bitrateMode: 'variable',
    latencyMode: 'quality',
    keyFrameInterval: secondsBetweenKeyFrames,
    contentHint: 'detail',
  });
  output.addVideoTrack(source, { frameRate });
  await output.start();
  const frames = Math.round(plan.seconds * frameRate);
  for (let index = 0; index < frames; index += 1) {
    painter.paint(momentAt(plan, index / frameRate));
    await source.add(index / frameRate, 1 / frameRate);
    if (index % 10 === 0) reel.progress(index / frames);
  }
  source.close();
  await output.finalize();
  reel.progress(1);
  return ok(null);
};
