import { ok } from '../../shared/ipc/result.ts';
import { applyDiff, type Diff, squashDiffs } from '../../shared/record/diff.ts';
import type { Message } from '../../shared/record/step.ts';
import type { PendingEdit } from './actions.ts';

/**
 * Several edits as one step of the user, each built on the one before. The label is that of the first that changes
 * something; a refusal of any refuses all.
 */
export const editsInOne =
  (first: PendingEdit, ...others: readonly PendingEdit[]): PendingEdit =>
  (record, context) => {
    const made = first(record, context);
    if (!made.ok) return made;
    let label: Message | null = made.value.diff.length > 0 ? made.value.label : null;
    const diffs: Diff[] = [made.value.diff];
    let now = applyDiff(record, made.value.diff);
    for (const edit of others) {
      const next = edit(now, context);
      if (!next.ok) return next;
      if (next.value.diff.length > 0) label ??= next.value.label;
      diffs.push(next.value.diff);
      now = applyDiff(now, next.value.diff);
    }
    return ok({ ...made.value, label: label ?? made.value.label, diff: squashDiffs(diffs) });
  };
