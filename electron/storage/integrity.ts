import type Database from 'better-sqlite3';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { applicationId } from './workspaceFile.ts';

/** Reads every page of the file. `workspaceDamaged` with the first complaint; SqliteErrors of a worse damage are thrown. */
export const checkIntegrity = (database: Database.Database, path: string): Result<null> => {
  const answers = database.pragma('quick_check(1)') as readonly { readonly quick_check: string }[];
  const complaint = answers[0]?.quick_check ?? 'no answer';
  if (complaint !== 'ok') return fail('workspaceDamaged', { path, detail: complaint });
  if (database.pragma('application_id', { simple: true }) !== applicationId) return fail('notAWorkspace', { path });
  return ok(null);
};
