import { type FilmSize, frameRateOf, pixelsOf } from '../../shared/film/filmOptions.ts';

/** H.264, high profile, level 4.0: 1920 by 1080 at 30 pictures a second. */
const codec = 'avc1.640028';

/** Whether this computer encodes what MP4 players play; not every one does. */
export const canMp4 = async (size: FilmSize): Promise<boolean> => {
  const { supported } = await VideoEncoder.isConfigSupported({
    codec,
    ...pixelsOf(size),
    framerate: frameRateOf('mp4'),
  });
  return supported === true;
};
