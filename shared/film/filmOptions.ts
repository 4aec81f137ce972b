/** What a film may be: the choices of the window and of the command line alike. */
export const filmFormats = ['webm', 'mp4', 'gif'] as const;
export type FilmFormat = (typeof filmFormats)[number];

export const filmSpeeds = ['slow', 'normal', 'fast'] as const;
export type FilmSpeed = (typeof filmSpeeds)[number];

/** Width by height in pixels, all of one shape: 16 to 9. */
export const filmSizes = ['640x360', '960x540', '1280x720', '1920x1080'] as const;
export type FilmSize = (typeof filmSizes)[number];

/** Pictures are for mail: beyond this size they would not be sent. */
export const imageSizes: readonly FilmSize[] = ['640x360', '960x540'];

export const sizesOf = (format: FilmFormat): readonly FilmSize[] => (format === 'gif' ? imageSizes : filmSizes);

export const usualSize = (format: FilmFormat): FilmSize => (format === 'gif' ? '960x540' : '1280x720');

export const pixelsOf = (size: FilmSize): { readonly width: number; readonly height: number } => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
};

/** Pictures per second. A mail reader that plays a GIF faster than this does not do so evenly. */
export const frameRateOf = (format: FilmFormat): number => (format === 'gif' ? 10 : 30);
