import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gifWriter } from '../../../../shared/film/gif/gifWriter.ts';
import { countColours, nearestIn, paletteOf } from '../../../../shared/film/gif/palette.ts';
import { readGif } from '../../../fixtures/readGif.ts';

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const rgba = (colours: readonly number[]): Uint8ClampedArray =>
  Uint8ClampedArray.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 0xff, colour & 0xff, 255]));

const colours = [0xfaf8f3, 0x1d2433, 0xb5332b, 0x25507a, 0x5fae9f];

const film = (width: number, height: number) =>
  fc.array(fc.array(fc.constantFrom(...colours), { minLength: width * height, maxLength: width * height }), {
    minLength: 1,
    maxLength: 6,
  });

test('every picture comes out of the file as it went in, however little of it changed', () => {
  const [width, height] = [13, 7];
  fc.assert(
    fc.property(film(width, height), (pictures) => {
      const writer = gifWriter(width, height, colours);
      const file = readGif(joined([...pictures.map((picture) => writer.add(rgba(picture), 10)), writer.finish()]));
      expect([file.width, file.height, file.loops]).toEqual([width, height, true]);
      const different = pictures.filter(
        (picture, index) => index === 0 || String(picture) !== String(pictures[index - 1]),
      );
      expect(file.pictures.map(({ indices }) => [...indices].map((index) => file.palette[index]))).toEqual(different);
      expect(file.pictures.reduce((sum, { hundredths }) => sum + hundredths, 0)).toBe(10 * pictures.length);
    }),
  );
});

test('a large noisy picture needs more codes than the table holds, and still comes out whole', () => {
  const [width, height] = [320, 200];
  const palette = Array.from({ length: 255 }, (_, index) => index * 0x010203);
  const picture = Array.from(
    { length: width * height },
    (_, index) => palette[(index * index * 7919 + (index >> 3)) % 255] ?? 0,
  );
  const writer = gifWriter(width, height, palette);
  const file = readGif(joined([writer.add(rgba(picture), 10), writer.finish()]));
  expect([...(file.pictures[0]?.indices ?? [])].map((index) => file.palette[index])).toEqual(picture);
});

test('a picture that stands longer is one picture', () => {
  const writer = gifWriter(2, 1, colours);
  const first = writer.add(rgba([0xfaf8f3, 0x1d2433]), 10);
  writer.prolong(290);
  const file = readGif(joined([first, writer.finish()]));
  expect(file.pictures.map(({ hundredths }) => hundredths)).toEqual([300]);
});

test('the palette keeps frequent colours exactly, never has more than 255, and the nearest of them stands for the rest', () => {
  const counts = new Map<number, number>();
  countColours(
    rgba([
      ...Array.from({ length: 900 }, () => 0xfaf8f3),
      ...Array.from({ length: 600 }, (_, index) => index * 27_000),
    ]),
    counts,
  );
  const palette = paletteOf(counts);
  expect(palette.length).toBeLessThanOrEqual(255);
  expect(palette[0]).toBe(0xfaf8f3);
  const nearest = nearestIn(palette);
  expect(palette[nearest(0xfaf8f3)]).toBe(0xfaf8f3);
  expect(palette[nearest(0xfaf8f2)]).toBe(0xfaf8f3);
});
