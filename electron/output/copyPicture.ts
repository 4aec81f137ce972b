import electron, { clipboard, type NativeImage, nativeImage } from 'electron';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';

/** How the clipboard of an Electron older than the one we ship takes pictures: that of our development runtime. */
interface OlderClipboard {
  readonly writeImage: (image: NativeImage) => void;
}

const isOlder = (board: object): board is OlderClipboard => 'writeImage' in board;

/** Puts a PNG on the clipboard, for any program to paste. */
export const copyPicture = async (bytes: Uint8Array<ArrayBuffer>): Promise<Result<null>> => {
  const image = nativeImage.createFromBuffer(Buffer.from(bytes));
  if (image.isEmpty()) return fail('exportFailed', { detail: 'the picture cannot be read' });
  if (isOlder(clipboard)) clipboard.writeImage(image);
  else {
    const blob = new Blob([bytes], { type: 'image/png' });
    await clipboard.write([new electron.ClipboardItem({ 'image/png': blob })]);
  }
  return ok(null);
};
