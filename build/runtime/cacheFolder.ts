import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where runtimes live between runs: COUNTERPART_RUNTIME_CACHE, else a folder in the user's cache. */
export function runtimeCacheFolder(): string {
  const { COUNTERPART_RUNTIME_CACHE, XDG_CACHE_HOME } = process.env;
  return COUNTERPART_RUNTIME_CACHE || join(XDG_CACHE_HOME || join(homedir(), '.cache'), 'counterpart-runtime');
}
