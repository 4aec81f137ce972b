import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { type Backup, backupFileName, backupPrefix, backupsAmong } from './backupName.ts';
import { backupsToDelete, isBackupDue } from './backupRetention.ts';
import { renameDurably } from './durableFile.ts';
import { checkIntegrity } from './integrity.ts';
import { detailOf, errorCodeOf } from './storageErrors.ts';
import { companionSuffixes, failureOf } from './workspaceFile.ts';

export interface BackupTarget {
  readonly folder: string;
  readonly workspacePath: string;
  readonly now: Date;
}

/** As `takeBackup`, when today has none yet; answers null otherwise. */
export const takeDailyBackup = async (
  database: Database.Database,
  target: BackupTarget,
): Promise<Result<string | null>> => {
  try {
    if (!isBackupDue(listBackups(target.folder, target.workspacePath), target.now)) return ok(null);
  } catch (error) {
    return failureOf(error, target.folder);
  }
  return takeBackup(database, target);
};

/**
 * Copies an open workspace page by page, reads the whole copy back, and only then gives it its name: a file with a
 * backup's name has been found good. Older ones are let go by the retention rule afterwards.
 * Answers the path; `diskFull`, `noPermission` … name the backup folder, as does `cannotWrite` for a copy found bad.
 */
export const takeBackup = async (
  database: Database.Database,
  { folder, workspacePath, now }: BackupTarget,
): Promise<Result<string>> => {
  const unfinished = join(folder, `${backupPrefix(workspacePath)}unfinished`);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    return fail('cannotWrite', { path: folder, detail: detailOf(error) });
  }
  try {
    removeWithCompanions(unfinished);
    await database.backup(unfinished);
    makeSingleFile(unfinished);
    const verified = verifyBackup(unfinished);
    if (!verified.ok) {
      removeWithCompanions(unfinished);
      return fail('cannotWrite', { path: folder, detail: String(verified.error.params.detail ?? verified.error.code) });
    }
    const finished = join(folder, backupFileName(workspacePath, now));
    renameDurably(unfinished, finished);
    letOldOnesGo(folder, workspacePath, now);
    return ok(finished);
  } catch (error) {
    makeRoom(unfinished);
    return failureOf(error, folder);
  }
};

/** The backups of a workspace, newest first; none when the folder does not exist. */
export const listBackups = (folder: string, workspacePath: string): readonly Backup[] => {
  try {
    return backupsAmong(readdirSync(folder), workspacePath);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return [];
    throw error;
  }
};

/** Reads a backup from end to end without changing it. */
export const verifyBackup = (path: string): Result<null> => {
  try {
    const copy = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return checkIntegrity(copy, path);
    } finally {
      copy.close();
    }
  } catch (error) {
    return failureOf(error, path);
  }
};

/** Out of WAL mode, so that one file is all of it and looking at it leaves nothing beside it. */
const makeSingleFile = (path: string): void => {
  const copy = new Database(path, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
};

const letOldOnesGo = (folder: string, workspacePath: string, now: Date): void => {
  for (const { fileName } of backupsToDelete(listBackups(folder, workspacePath), now)) rmSync(join(folder, fileName));
};

/** Half a backup on a full disk would keep it full. What cannot be removed now is removed by the next backup. */
const makeRoom = (unfinished: string): void => {
  try {
    removeWithCompanions(unfinished);
  } catch (error) {
    console.error(`storage: ${unfinished} stays for now: ${detailOf(error)}`);
  }
};

const removeWithCompanions = (path: string): void => {
  for (const suffix of ['', ...companionSuffixes]) rmSync(`${path}${suffix}`, { force: true });
};
