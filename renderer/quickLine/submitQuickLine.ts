import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { parseQuickLine } from '../../shared/record/quickLine.ts';
import type { QuickLineLexicon } from '../../shared/record/quickLineLexicon.ts';
import { quickLineToSteps } from '../../shared/record/quickLineSteps.ts';
import type { Step } from '../../shared/record/step.ts';
import { perform, select } from '../editor/actions.ts';
import type { Editor } from '../editor/editorStore.ts';

/**
 * Does every entry that is wholly understood, each as one step. Answers the text of the others, which stays in the
 * field.
 */
export const submitQuickLine = (editor: Editor, text: string, lexicon: QuickLineLexicon): string =>
  parseQuickLine(text, lexicon)
    .map(({ span }) => text.slice(span.from, span.to).trim())
    .filter((entry) => !submitEntry(editor, entry, lexicon))
    .join('; ');

const submitEntry = (editor: Editor, entry: string, lexicon: QuickLineLexicon): boolean => {
  const performed = perform(editor, (record, context): Result<Step> => {
    const [outcome] = quickLineToSteps(record, entry, context, lexicon, editor.store.getState().today);
    if (!outcome || outcome.problems.length > 0) return fail('nameEmpty');
    if (outcome.failure) return { ok: false, error: outcome.failure };
    return outcome.step ? ok(outcome.step) : fail('nameEmpty');
  });
  if (!performed.ok) return false;
  const seat = performed.value?.diff.find((change) => change.table === 'seat' && change.from === null);
  if (seat) select(editor, { kind: 'seat', id: seat.id });
  return true;
};
