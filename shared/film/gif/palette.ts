/** At most 255 colours as 0xRRGGBB; one more index is left for "as before". */
export type Palette = readonly number[];

const mostColours = 255;

/** Counts the colours of RGBA pixels into `counts`. */
export const countColours = (pixels: Uint8ClampedArray, counts: Map<number, number>): void => {
  let last = -1;
  let run = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    if (colour === last) {
      run += 1;
      continue;
    }
    if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
    last = colour;
    run = 1;
  }
  if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
};

/**
 * The colours that stand for all: the frequent ones exactly, and of those that look alike one. A drawing has few
 * colours and many shades between them at its edges; equally frequent ones are taken in the order of their value.
 */
export const paletteOf = (counts: ReadonlyMap<number, number>): Palette => {
  const byFrequency = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 20_000);
  const chosen: number[] = [];
  for (const distance of [40, 28, 18, 10, 0]) {
    for (const [colour] of byFrequency) {
      if (chosen.length === mostColours) return chosen;
      if (chosen.every((other) => distanceBetween(other, colour) > distance * distance)) chosen.push(colour);
    }
  }
  return chosen.length > 0 ? chosen : [0];
};

/** Answers the index of the nearest colour of the palette; remembers what it was asked. */
export const nearestIn = (palette: Palette): ((colour: number) => number) => {
  const known = new Map<number, number>(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const before = known.get(colour);
    if (before !== undefined) return before;
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    palette.forEach((other, index) => {
      const distance = distanceBetween(other, colour);
      if (distance < least) [least, nearest] = [distance, index];
    });
    known.set(colour, nearest);
    return nearest;
  };
};

/** Squared, with green weighing most, as the eye does. */
const distanceBetween = (a: number, b: number): number => {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 0xff) - ((b >> 8) & 0xff);
  const blue = (a & 0xff) - (b & 0xff);
  return 2 * red * red + 4 * green * green + 3 * blue * blue;
};
