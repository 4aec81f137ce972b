import { readFile, stat } from 'node:fs/promises';
import { largestLogo } from '../../shared/ipc/printContract.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { checkSvg } from './logoSvg.ts';

/** The largest picture decoded, in pixels: a small file may hold a huge picture. */
const maxLogoPixels = 40_000_000;

interface LogoBytes {
  readonly bytes: Buffer;
  readonly kind: 'png' | 'jpeg' | 'svg';
  readonly width: number;
  readonly height: number;
}

/**
 * Reads a chosen file and looks into it: what its name promises counts for nothing.
 *
 * Errors: `logoTooLarge` (path, limit), `logoNoPicture` (path), `logoUnsafe` (path), `fileNotFound`, `noPermission`.
 */
export const readLogoFile = async (path: string): Promise<Result<LogoBytes>> => {
  const read = await readBytes(path);
  if (!read.ok) return read;
  const bytes = read.value;
  const kind = kindOf(bytes);
  if (kind === 'svg') {
    const checked = checkSvg(bytes.toString('utf8'));
    if (checked === 'unsafe') return fail('logoUnsafe', { path });
    return checked === 'broken' ? fail('logoNoPicture', { path }) : ok({ bytes, kind, ...checked });
  }
  const size = kind === 'png' ? pngSize(bytes) : kind === 'jpeg' ? jpegSize(bytes) : null;
  if (kind === null || size === null || size.width < 1 || size.height < 1) return fail('logoNoPicture', { path });
  if (size.width * size.height > maxLogoPixels) return fail('logoTooLarge', { path, limit: '40 megapixels' });
  return ok({ bytes, kind, ...size });
};

const readBytes = async (path: string): Promise<Result<Buffer>> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail('fileIsFolder', { path });
    const limit = `${largestLogo.bytes / 1024 / 1024} MB`;
    if (found.size > largestLogo.bytes) return fail('logoTooLarge', { path, limit });
    return ok(await readFile(path));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT') return fail('fileNotFound', { path });
    if (error.code === 'EACCES' || error.code === 'EPERM') return fail('noPermission', { path });
    throw error;
  }
};

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const kindOf = (bytes: Buffer): LogoBytes['kind'] | null => {
  if (bytes.subarray(0, 8).equals(pngSignature)) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return /^\uFEFF?\s*</u.test(bytes.subarray(0, 200).toString('utf8')) ? 'svg' : null;
};

interface Size {
  readonly width: number;
  readonly height: number;
}

const pngSize = (bytes: Buffer): Size | null =>
  bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };

/** Walks the segments to the one that begins the picture (SOF0 to SOF15, without the tables among them). */
const jpegSize = (bytes: Buffer): Size | null => {
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
};
