import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ok, type Result } from '../../shared/ipc/result.ts';
import { listBackups, verifyBackup } from './backup.ts';
import { timestampForFile } from './backupName.ts';
import { renameDurably } from './durableFile.ts';
import type { VerifiedBackup } from './protocol.ts';
import { companionSuffixes, failureOf, workspaceExtension } from './workspaceFile.ts';

/**
 * Moves a workspace and what SQLite laid beside it to a name with the moment in it, all together: SQLite finds the
 * parts by their names, and a log left behind would be played into whatever file comes to stand there next.
 * Answers the new path of the database; nothing is ever deleted or overwritten.
 */
export const setAside = (path: string, now: Date): Result<{ readonly path: string }> => {
  const aside = freeName(path, now);
  try {
    for (const suffix of ['', ...companionSuffixes]) {
      if (existsSync(`${path}${suffix}`)) renameSync(`${path}${suffix}`, `${aside}${suffix}`);
    }
    return ok({ path: aside });
  } catch (error) {
    return failureOf(error, path);
  }
};

/** The newest backup of a workspace that still reads well; damaged ones are passed over, null when there is none. */
export const newestVerifiedBackup = (folder: string, workspacePath: string): Result<VerifiedBackup | null> => {
  try {
    for (const { fileName, takenAt } of listBackups(folder, workspacePath)) {
      const path = join(folder, fileName);
      if (verifyBackup(path).ok) return ok({ path, takenAt: takenAt.toISOString() });
    }
    return ok(null);
  } catch (error) {
    return failureOf(error, folder);
  }
};

/**
 * Puts a backup in a workspace's place; what stood there is set aside. The copy is finished and read back before the
 * workspace is touched. Answers where the old one went, null when there was none.
 */
export const restoreBackup = (
  backupPath: string,
  workspacePath: string,
  now: Date,
): Result<{ readonly setAsidePath: string | null }> => {
  const path = resolve(workspacePath);
  const copy = `${path}.restoring`;
  try {
    rmSync(copy, { force: true });
    copyFileSync(backupPath, copy);
    const verified = verifyBackup(copy);
    if (!verified.ok) {
      rmSync(copy);
      return verified;
    }
    const hadOne = hasParts(path);
    const moved = hadOne ? setAside(path, now) : null;
    if (moved && !moved.ok) return moved;
    renameDurably(copy, path);
    return ok({ setAsidePath: moved ? moved.value.path : null });
  } catch (error) {
    return failureOf(error, path);
  }
};

/** True when something that SQLite lays beside a database is there. */
export const hasCompanions = (path: string): boolean =>
  companionSuffixes.some((suffix) => existsSync(`${path}${suffix}`));

const hasParts = (path: string): boolean => existsSync(path) || hasCompanions(path);

const freeName = (path: string, now: Date): string => {
  const name = basename(path, workspaceExtension);
  const ending = path.endsWith(workspaceExtension) ? workspaceExtension : '';
  const wanted = join(dirname(path), `${name} (set aside ${timestampForFile(now)})`);
  for (let attempt = 1; ; attempt += 1) {
    const candidate = attempt === 1 ? `${wanted}${ending}` : `${wanted} ${attempt}${ending}`;
    if (!hasParts(candidate)) return candidate;
  }
};
