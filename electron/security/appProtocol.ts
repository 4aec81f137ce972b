import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy.ts';

export const appScheme = 'app';
export const appHost = 'counterpart';
export const appOrigin = `${appScheme}://${appHost}`;

/** Must run before the app is ready: Chromium fixes its schemes at start. */
export const declareAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

/** Serves the built renderer, and nothing else, under `app://counterpart/`. */
export const serveAppScheme = (rendererFolder: string): void =>
  protocol.handle(appScheme, async (request) => {
    const file = fileForRequest(rendererFolder, request.method, request.url);
    if (!file) return new Response('not found', { status: 404 });
    try {
      const body = await readFile(file);
      return new Response(new Uint8Array(body), {
        headers: {
          'Content-Type': contentType(file),
          'Content-Security-Policy': contentSecurityPolicy,
          'X-Content-Type-Options': 'nosniff',
        },
      });
    } catch (error) {
      if (isMissing(error)) return new Response('not found', { status: 404 });
      throw error;
    }
  });

/**
 * The file a request may read, or null. Decodes before it compares, and compares with `path.relative`: a plain prefix
 * test would let a sibling folder with the same beginning through.
 */
export const fileForRequest = (root: string, method: string, address: string): string | null => {
  if (method !== 'GET' || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== `${appScheme}:` || url.host !== appHost) return null;
  const decoded = decodePath(url.pathname);
  if (decoded === null) return null;
  const file = path.resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`);
  const relative = path.relative(root, file);
  return relative === '' || relative.startsWith('..') || path.isAbsolute(relative) ? null : file;
};

/** Null for a malformed escape, a NUL or a backslash, which path functions and Chromium read differently. */
const decodePath = (pathname: string): string | null => {
  try {
    const decoded = decodeURIComponent(pathname);
    return decoded.includes('\0') || decoded.includes('\\') ? null : decoded;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
};

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

const contentType = (file: string): string => contentTypes[path.extname(file)] ?? 'application/octet-stream';

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'EISDIR');
