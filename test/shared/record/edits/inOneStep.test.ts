import { describe, expect, test } from 'vitest';
import { fail } from '../../../../shared/ipc/result.ts';
import type { Phase } from '../../../../shared/model/vocabulary.ts';
import { clientOf, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { reverseDiff } from '../../../../shared/record/diff.ts';
import { updateClient } from '../../../../shared/record/edits/client.ts';
import { type Edit, inOneStep } from '../../../../shared/record/edits/editing.ts';
import { setPhase } from '../../../../shared/record/edits/phase.ts';
import { aStory } from '../story.ts';

/** What one form about a client asks for. */
const detailsAndPhase: Edit<{ readonly name: string; readonly phase: Phase }> = (record, { name, phase }, context) => {
  const updated = updateClient(record, { name }, context);
  return updated.ok ? inOneStep(record, updated.value, (after) => setPhase(after, { phase }, context)) : updated;
};

describe('two edits in one step', () => {
  test('are both done, and undone together', () => {
    const story = aStory();
    const before = story.record();
    const step = story.at('2021-05-01').does(detailsAndPhase, { name: 'Zekerheid NV', phase: 'conquest' });
    expect(clientOf(story.record()).name).toBe('Zekerheid NV');
    expect(rowsOf(story.record(), 'phase').map((row) => row.phase)).toEqual(['nurture', 'conquest']);
    expect(step.label.key).toBe('step.updateClient');
    story.does(() => ({ ok: true, value: { ...step, diff: reverseDiff(step.diff) } }), null);
    expect(story.record()).toEqual(before);
  });

  test('are called after the second when the first changes nothing', () => {
    const step = aStory().does(detailsAndPhase, { name: 'Zekerheid Groep', phase: 'conquest' });
    expect(step.label.key).toBe('step.setPhase.conquest');
  });

  test('are both left undone when the second is refused', () => {
    const refused: Edit<string> = (record, name, context) => {
      const updated = updateClient(record, { name }, context);
      return updated.ok ? inOneStep(record, updated.value, () => fail('dateInvalid', { text: '' })) : updated;
    };
    expect(aStory().refuses(refused, 'Zekerheid NV').code).toBe('dateInvalid');
  });
});
