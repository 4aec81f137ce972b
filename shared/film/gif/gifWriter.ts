import { lzwBlocks } from './lzw.ts';
import { nearestIn, type Palette } from './palette.ts';

/**
 * Writes an animated GIF (GIF89a) picture by picture. Of each picture only the rectangle that changed is written, what
 * is unchanged in it as "as before"; equal pictures become one that stands longer.
 */
export interface GifWriter {
  /** Bytes to append for what is finished by now. `hundredths`: how long this picture stands. */
  readonly add: (pixels: Uint8ClampedArray, hundredths: number) => Uint8Array;
  /** Lets the last picture stand longer, without looking at it again. */
  readonly prolong: (hundredths: number) => void;
  /** The last picture and the end of the file. */
  readonly finish: () => Uint8Array;
}

const bits = 8;
/** The last index of the table stands for "as before". */
const asBefore = 255;
/** A picture can stand no longer than this, in hundredths of a second. */
const longestStand = 60_000;

export const gifWriter = (width: number, height: number, palette: Palette): GifWriter => {
  const indexOf = nearestIn(palette);
  let shown: Uint8Array | null = null;
  let waiting: { readonly indices: Uint8Array; hundredths: number } | null = null;
  let isBegun = false;

  const flush = (): Uint8Array => {
    if (!waiting) return new Uint8Array();
    const { indices, hundredths } = waiting;
    const picture = imageOf(indices, shown, width, height, Math.min(longestStand, hundredths));
    shown = indices;
    waiting = null;
    const head = isBegun ? new Uint8Array() : headerOf(width, height, palette);
    isBegun = true;
    return joined([head, picture]);
  };

  return {
    add: (pixels, hundredths) => {
      const indices = indexed(pixels, indexOf);
      if (waiting && isEqual(waiting.indices, indices)) {
        waiting.hundredths += hundredths;
        return new Uint8Array();
      }
      const written = flush();
      waiting = { indices, hundredths };
      return written;
    },
    prolong: (hundredths) => {
      if (waiting) waiting.hundredths += hundredths;
    },
    finish: () => joined([flush(), Uint8Array.of(trailer)]),
  };
};

const trailer = 0x3b;

const headerOf = (width: number, height: number, palette: Palette): Uint8Array => {
  const table = new Uint8Array(256 * 3);
  for (const [index, colour] of palette.entries())
    table.set([colour >> 16, (colour >> 8) & 0xff, colour & 0xff], index * 3);
  const loopForever = [0x21, 0xff, 11, ...ascii('NETSCAPE2.0'), 3, 1, 0, 0, 0];
  // A table of 256 colours, 8 bits each.
  const screen = [...ascii('GIF89a'), ...word(width), ...word(height), 0xf7, 0, 0];
  return joined([Uint8Array.from(screen), table, Uint8Array.from(loopForever)]);
};

const imageOf = (
  indices: Uint8Array,
  before: Uint8Array | null,
  width: number,
  height: number,
  hundredths: number,
): Uint8Array => {
  const box = before ? changedBox(indices, before, width, height) : { left: 0, top: 0, width, height };
  const cut = new Uint8Array(box.width * box.height);
  for (let row = 0; row < box.height; row += 1) {
    const start = (box.top + row) * width + box.left;
    for (let column = 0; column < box.width; column += 1) {
      const at = start + column;
      const index = indices[at] ?? 0;
      cut[row * box.width + column] = before && before[at] === index ? asBefore : index;
    }
  }
  // "Leave in place", with a transparent index.
  const control = [0x21, 0xf9, 4, 0x05, ...word(hundredths), asBefore, 0];
  const place = [0x2c, ...word(box.left), ...word(box.top), ...word(box.width), ...word(box.height), 0];
  return joined([Uint8Array.from([...control, ...place]), lzwBlocks(cut, bits)]);
};

/** A picture that changes nothing still needs a pixel. */
const changedBox = (indices: Uint8Array, before: Uint8Array, width: number, height: number) => {
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if (indices[y * width + x] === before[y * width + x]) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  if (right < 0) return { left: 0, top: 0, width: 1, height: 1 };
  return { left, top, width: right - left + 1, height: bottom - top + 1 };
};

const indexed = (pixels: Uint8ClampedArray, indexOf: (colour: number) => number): Uint8Array => {
  const indices = new Uint8Array(pixels.length / 4);
  let last = -1;
  let index = 0;
  for (let at = 0; at < indices.length; at += 1) {
    const from = at * 4;
    const colour = ((pixels[from] ?? 0) << 16) | ((pixels[from + 1] ?? 0) << 8) | (pixels[from + 2] ?? 0);
    if (colour !== last) {
      last = colour;
      index = indexOf(colour);
    }
    indices[at] = index;
  }
  return indices;
};

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => a.every((value, at) => value === b[at]);

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const word = (value: number): readonly number[] => [value & 0xff, (value >> 8) & 0xff];

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
