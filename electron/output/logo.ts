import { nativeImage } from 'electron';
import { type Logo, largestLogo, logoSchema } from '../../shared/ipc/printContract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { readLogoFile } from './logoFile.ts';

/** Enough for 5 cm at 300 dots an inch; a logo is small on every sheet. */
const mostPixels = { width: 600, height: 300 };

/**
 * A chosen file as it is kept and printed: an SVG stays what it is, anything else becomes a small PNG.
 *
 * Errors: those of `readLogoFile`.
 */
export const logoFrom = async (path: string): Promise<Result<Logo>> => {
  const made = await pictureFrom(path);
  // What is kept today must be readable at the next start.
  if (!made.ok || logoSchema.safeParse(made.value).success) return made;
  return fail('logoTooLarge', { path, limit: `${largestLogo.side} × ${largestLogo.side}` });
};

const pictureFrom = async (path: string): Promise<Result<Logo>> => {
  const read = await readLogoFile(path);
  if (!read.ok) return read;
  const { bytes, kind, width, height } = read.value;
  if (kind === 'svg') return ok({ href: `data:image/svg+xml;base64,${bytes.toString('base64')}`, width, height });
  const picture = nativeImage.createFromBuffer(bytes);
  if (picture.isEmpty()) return fail('logoNoPicture', { path });
  const scale = Math.min(1, mostPixels.width / width, mostPixels.height / height);
  const small =
    scale < 1 ? picture.resize({ width: Math.max(1, Math.round(width * scale)), quality: 'best' }) : picture;
  return ok({ href: small.toDataURL(), ...small.getSize() });
};
