import { describe, expect, test } from 'vitest';
import { sortFindings } from '../../../../shared/insight/findings/asleep.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addDeal, removeDeal } from '../../../../shared/record/edits/deals.ts';
import { removeMember } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { snoozeFinding, wakeFinding } from '../../../../shared/record/edits/snoozes.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, day } from '../story.ts';

const findingId = 'guarantorUnknown';
const reason = 'The chair is being elected.';

const sleeps = (story: ReturnType<typeof aStory>, date: string): boolean => {
  const state = stateAt(story.record(), day(date));
  return sortFindings(state, findingsOf(state, story.record())).asleep.some(({ finding }) => finding.id === findingId);
};
const snoozes = (story: ReturnType<typeof aStory>) =>
  rowsOf(story.record(), 'snooze').map((row) => `${row.on} ${row.until} ${row.reason}`);

describe('a finding put to sleep', () => {
  test('sleeps from the playhead up to its date, and an undo wakes it', () => {
    const story = aStory();
    const before = story.record();
    const step = story.at('2020-03-01').does(snoozeFinding, { findingId, until: day('2020-06-01'), reason });
    expect([sleeps(story, '2020-02-29'), sleeps(story, '2020-03-01'), sleeps(story, '2020-06-01')]).toEqual([
      false,
      true,
      false,
    ]);
    expect(applyDiff(story.record(), reverseDiff(step.diff))).toEqual(before);
  });

  test('needs a reason, a later day, and to be there', () => {
    const story = aStory().at('2020-03-01');
    const until = day('2020-06-01');
    expect(story.refuses(snoozeFinding, { findingId, until, reason: ' ' }).code).toBe('reasonMissing');
    expect(story.refuses(snoozeFinding, { findingId, until: day('2020-03-01'), reason }).code).toBe('intervalReversed');
    expect(story.refuses(snoozeFinding, { findingId: 'manyUnread', until, reason }).code).toBe('rowNotFound');
  });

  test('is refused where it speaks of a change in the DMU', () => {
    const story = aStory();
    story.does(addMember, { name: 'Mr Oud', title: 'Director', roles: ['decider'] });
    story.at('2020-03-01').does(replaceHolder, {
      seatId: story.seat('Director'),
      date: day('2020-03-01'),
      newcomer: { name: 'Ms Nieuw' },
      formerEmployer: { organisation: 'Quist', isCompetitor: true },
    });
    const ofChange = findingsOf(stateAt(story.record(), day('2020-03-01')), story.record()).filter(({ rule }) =>
      ['newcomerFromCompetitor', 'root7Programme'].includes(rule),
    );
    expect(ofChange.map(({ rule }) => rule)).toContain('newcomerFromCompetitor');
    for (const { id } of ofChange) {
      const request = { findingId: id, until: day('2020-06-01'), reason };
      expect(story.refuses(snoozeFinding, request).code).toBe('snoozeRoot7');
    }
  });

  test('is woken early, and that it slept stays on record; woken on its first day it never slept', () => {
    const story = aStory();
    story.at('2020-03-01').does(snoozeFinding, { findingId, until: day('2020-06-01'), reason });
    const snoozeId = rowsOf(story.record(), 'snooze')[0]?.id ?? '';
    story.at('2020-04-01').does(wakeFinding, { snoozeId });
    expect(snoozes(story)).toEqual([`2020-03-01 2020-04-01 ${reason}`]);
    expect([sleeps(story, '2020-03-31'), sleeps(story, '2020-04-01')]).toEqual([true, false]);
    story.at('2020-03-01').does(wakeFinding, { snoozeId });
    expect(snoozes(story)).toEqual([]);
  });

  test('told again gives way: never twice asleep at one time', () => {
    const story = aStory();
    story.at('2020-03-01').does(snoozeFinding, { findingId, until: day('2020-06-01'), reason });
    story.at('2020-04-01').does(snoozeFinding, { findingId, until: day('2020-09-01'), reason: 'Again.' });
    story.at('2020-02-01').does(snoozeFinding, { findingId, until: day('2020-12-01'), reason: 'Before.' });
    expect(snoozes(story).sort()).toEqual([
      '2020-02-01 2020-03-01 Before.',
      `2020-03-01 2020-04-01 ${reason}`,
      '2020-04-01 2020-09-01 Again.',
    ]);
  });

  test('leaves nothing behind, not even its reason, when what it was about is taken out of all time', () => {
    const story = aStory();
    story.does(addMember, { name: 'Mr Wacht', title: 'Quality', roles: ['decider'] });
    const seatId = story.seat('Quality');
    const until = day('2020-06-01');
    story.does(snoozeFinding, { findingId: `deciderUnpaired:${seatId}`, until, reason: 'Mr Wacht is ill.' });
    story.does(snoozeFinding, { findingId, until, reason });
    story.does(removeMember, { meaning: 'erase', seatId });
    expect(snoozes(story)).toEqual([`2020-01-01 2020-06-01 ${reason}`]);

    story.does(addDeal, { name: 'Press line' });
    const dealId = rowsOf(story.record(), 'deal')[0]?.id ?? '';
    story.does(snoozeFinding, { findingId: `dealFewNames:${dealId}`, until, reason: 'They are on leave.' });
    story.does(removeDeal, { dealId });
    expect(snoozes(story)).toEqual([`2020-01-01 2020-06-01 ${reason}`]);
  });
});
