import type { Logo } from '../../shared/ipc/printContract.ts';

/** Enough for five centimetres on a large screen. */
const mostPixels = { width: 900, height: 450 };

/**
 * The logo as the bytes of a PNG, which every program that shows slides can draw; a drawing of lines becomes as many
 * pixels as a large screen asks for. Null where it cannot be drawn: a slide is not worth less without it.
 */
export const logoPng = async (logo: Logo): Promise<Uint8Array<ArrayBuffer> | null> => {
  const picture = new Image(logo.width, logo.height);
  picture.src = logo.href;
  const isDrawable = await picture.decode().then(
    () => true,
    () => false,
  );
  const scale = Math.min(mostPixels.width / logo.width, mostPixels.height / logo.height);
  const size = {
    width: Math.max(1, Math.round(logo.width * scale)),
    height: Math.max(1, Math.round(logo.height * scale)),
  };
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = canvas.getContext('2d');
  if (!isDrawable || !context) {
    console.error('the logo could not be drawn');
    return null;
  }
  context.drawImage(picture, 0, 0, size.width, size.height);
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
};
