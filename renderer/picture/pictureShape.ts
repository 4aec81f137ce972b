import { textWidth } from '../../shared/scene/textWidth.ts';

/** Cards above one another in a lane before it takes a second column: none at first. */
const wraps = [Number.POSITIVE_INFINITY, 6, 4, 2];
/** Highest share of its width that a picture should have. */
const highest = 0.75;
/** Most that the space between the banks is widened to reach that, in units. */
const mostAir = 420;

/** The width that a picture's title and date need, in units. */
export const headingsWidth = (client: string): number => Math.max(textWidth(client, 26, 700), 520);

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PictureShape {
  readonly wrapAbove: number;
  /** More room between the banks than they need, in units. */
  readonly air: number;
}

/**
 * The first shape that makes no tower of a picture; else the last, which is the widest.
 *
 * @param sizeAt the size without more air, of lanes that wrap above so many cards.
 * @param least the width that the headings need.
 */
export const pictureShape = (sizeAt: (wrapAbove: number) => Size, least: number): PictureShape => {
  const shapes = wraps.map((wrapAbove) => {
    const { width, height } = sizeAt(wrapAbove);
    const wanted = Math.max(least, Math.min(height / highest, width + mostAir));
    return { wrapAbove, air: Math.max(0, wanted - width), isTower: height > Math.max(width, wanted) * highest + 1 };
  });
  const shape = shapes.find(({ isTower }) => !isTower) ?? shapes.at(-1);
  if (!shape) throw new Error('no shape was tried');
  return shape;
};
