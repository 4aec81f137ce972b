import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Step } from '../../shared/record/step.ts';

/**
 * A step may touch rows of its own client and of the whole workspace, each once. Answers `recordInvalid` otherwise:
 * a second change of a row could not be undone, and another client's row has its own history.
 */
export const checkStep = ({ clientId, diff }: Step): Result<null> => {
  const seen = new Set<string>();
  for (const { table, id, from, to } of diff) {
    const key = `${table} ${id}`;
    if (seen.has(key)) return fail('recordInvalid', { what: table, where: id });
    seen.add(key);
    for (const row of [from, to]) {
      if (row === null) continue;
      const owner = table === 'client' ? row.id : 'clientId' in row ? row.clientId : clientId;
      if (row.id !== id || owner !== clientId) return fail('recordInvalid', { what: table, where: id });
    }
  }
  return ok(null);
};
