import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { paintShapes } from '../film/paintShapes.ts';
import type { Picture } from './picture.ts';

/** Chromium paints no canvas with a longer side, nor with more pixels than this. */
const longestSide = 16_384;
const mostPixels = 200_000_000;

/** The largest whole scale at which the picture can be painted, at most 4; 0 when it cannot be painted at all. */
export const largestScale = ({ width, height }: Pick<Picture, 'width' | 'height'>): number =>
  [4, 3, 2, 1].find(
    (scale) => Math.max(width, height) * scale <= longestSide && width * height * scale * scale <= mostPixels,
  ) ?? 0;

/** The picture as the bytes of a PNG, `scale` pixels to the unit; the typeface must be loaded. */
export const paintPng = async (
  picture: Picture,
  scale: number,
  isTransparent: boolean,
): Promise<Result<Uint8Array<ArrayBuffer>>> => {
  const largest = largestScale(picture);
  if (scale > largest) return fail('pictureTooLarge', { largest });
  const canvas = new OffscreenCanvas(picture.width * scale, picture.height * scale);
  const context = canvas.getContext('2d');
  if (!context) return fail('pictureTooLarge', { largest: 0 });
  if (!isTransparent) {
    context.fillStyle = picture.ground;
    context.fillRect(0, 0, canvas.width, canvas.height);
  }
  context.scale(scale, scale);
  paintShapes(context, picture.shapes);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return ok(new Uint8Array(await blob.arrayBuffer()));
};
