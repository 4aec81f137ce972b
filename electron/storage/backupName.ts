import { createHash } from 'node:crypto';
import { basename, resolve } from 'node:path';
import { workspaceExtension } from './workspaceFile.ts';

/** A backup file and the moment it shows. */
export interface Backup {
  readonly fileName: string;
  readonly takenAt: Date;
}

const longestReadableName = 30;

/**
 * The beginning of the names of one workspace's backups: its own name, and eight digits of its place, so that two
 * workspaces called "Clients" in two folders never get each other's backups.
 */
export const backupPrefix = (workspacePath: string): string => {
  const path = resolve(workspacePath);
  const name = basename(path, workspaceExtension);
  const place = createHash('sha256').update(path).digest('hex').slice(0, 8);
  return `${[...name].slice(0, longestReadableName).join('')} ${place} `;
};

/** `Clients 1a2b3c4d 2026-03-04T10-20-30-123Z.counterpart`: sorts by time, allowed on every file system. */
export const backupFileName = (workspacePath: string, takenAt: Date): string =>
  `${backupPrefix(workspacePath)}${timestampForFile(takenAt)}${workspaceExtension}`;

/** The backups of a workspace among the names in a folder, newest first. */
export const backupsAmong = (fileNames: readonly string[], workspacePath: string): readonly Backup[] => {
  const prefix = backupPrefix(workspacePath);
  return fileNames
    .filter((fileName) => fileName.startsWith(prefix) && fileName.endsWith(workspaceExtension))
    .flatMap((fileName) => {
      const takenAt = momentOf(fileName.slice(prefix.length, -workspaceExtension.length));
      return takenAt ? [{ fileName, takenAt }] : [];
    })
    .sort((a, b) => b.takenAt.getTime() - a.takenAt.getTime());
};

/** A UTC moment without the colons and dots that file systems refuse. */
export const timestampForFile = (moment: Date): string => moment.toISOString().replace(/[:.]/g, '-');

const momentOf = (text: string): Date | null => {
  const parts = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/.exec(text);
  if (!parts) return null;
  const moment = new Date(`${parts[1]}T${parts[2]}:${parts[3]}:${parts[4]}.${parts[5]}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment;
};
