import { describe, expect, test } from 'vitest';
import { type Audience, rulesFor } from '../../../../shared/exchange/leaving/leavingRules.ts';
import { sanitise } from '../../../../shared/exchange/leaving/sanitise.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addDeal, removeDeal } from '../../../../shared/record/edits/deals.ts';
import { changeKeptView, keepView, moveKeptView, removeKeptView } from '../../../../shared/record/edits/keptViews.ts';
import { removeMember } from '../../../../shared/record/edits/removeMember.ts';
import { violationsOf } from '../../../../shared/record/invariants.ts';
import { keptViewsOf } from '../../../../shared/time/keptViews.ts';
import { plainView } from '../../../fixtures/keptView.ts';
import { aStory, day } from '../story.ts';

const plain = plainView('2020-06-01');

const withThree = () => {
  const story = aStory();
  for (const title of ['One', 'Two', 'Three']) story.does(keepView, { ...plain, title });
  const titles = () => keptViewsOf(story.record()).map((view) => view.title);
  const idOf = (title: string) => keptViewsOf(story.record()).find((view) => view.title === title)?.id ?? '';
  return { story, titles, idOf };
};

describe('kept views', () => {
  test('stand in the order in which they were kept, and are carried to another place', () => {
    const { story, titles, idOf } = withThree();
    expect(titles()).toEqual(['One', 'Two', 'Three']);
    story.does(moveKeptView, { viewId: idOf('Three'), place: 0 });
    expect(titles()).toEqual(['Three', 'One', 'Two']);
    story.does(moveKeptView, { viewId: idOf('Three'), place: 99 });
    expect(titles()).toEqual(['One', 'Two', 'Three']);
    expect(story.does(moveKeptView, { viewId: idOf('One'), place: 0 }).diff).toEqual([]);
  });

  test('are renamed, get a note, are shown part by part, and are removed', () => {
    const { story, titles, idOf } = withThree();
    const viewId = idOf('Two');
    story.does(changeKeptView, { viewId, title: '  Second ', note: 'Ask them.', inSteps: true });
    expect(keptViewsOf(story.record())[1]).toMatchObject({ title: 'Second', note: 'Ask them.', inSteps: true });
    expect(story.refuses(changeKeptView, { viewId, title: ' ' }).code).toBe('nameEmpty');
    story.does(removeKeptView, { viewId });
    expect(titles()).toEqual(['One', 'Three']);
    expect(story.refuses(removeKeptView, { viewId }).code).toBe('rowNotFound');
  });

  test('are taken back and made again like any other step', () => {
    const { story, idOf } = withThree();
    const before = story.record();
    const step = story.does(removeKeptView, { viewId: idOf('Two') });
    expect(applyDiff(story.record(), reverseDiff(step.diff))).toEqual(before);
  });

  test('have what their kind needs, and nothing besides', () => {
    const { story } = withThree();
    expect(story.refuses(keepView, { ...plain, kind: 'replay' }).code).toBe('recordInvalid');
    const reversed = { ...plain, kind: 'replay', since: day('2021-01-01'), speed: 'year' } as const;
    expect(story.refuses(keepView, reversed).code).toBe('intervalReversed');
    expect(story.refuses(keepView, { ...plain, since: day('2020-01-01') }).code).toBe('recordInvalid');
    expect(story.refuses(keepView, { ...plain, shownX: 1 }).code).toBe('recordInvalid');
    expect(story.refuses(keepView, { ...plain, findingId: 'manyUnread' }).code).toBe('recordInvalid');
  });
});

describe('a kept view whose subject is removed', () => {
  const withBuyer = () => {
    const story = aStory();
    story.does(addMember, { name: 'Ms Koop', title: 'Buyer', roles: ['buyer'] });
    const seatId = story.seat('Buyer');
    return { story, seatId, personId: story.person('Ms Koop') };
  };

  test('stays, points nowhere, and names the forgotten person no more', () => {
    const { story, seatId, personId } = withBuyer();
    story.does(keepView, { ...plain, focus: 'seat', seatId, title: 'Why Ms Koop waits', note: 'Mr Koopman stays.' });
    story.does(keepView, { ...plain, focus: 'person', personId, isFollowed: true, title: 'Ms Koop' });
    story.does(keepView, { ...plain, focus: 'finding', findingId: `cadenceNotSet:${seatId}` });
    const step = story.does(removeMember, { meaning: 'erase', seatId });
    expect(violationsOf(story.record())).toEqual([]);
    expect(keptViewsOf(story.record())).toMatchObject([
      { focus: 'seat', seatId: null, title: 'Why ?? waits', note: 'Mr Koopman stays.' },
      { focus: 'person', personId: null, title: '??' },
      { focus: 'finding', findingId: '' },
    ]);
    const back = applyDiff(story.record(), reverseDiff(step.diff));
    expect(rowsOf(back, 'keptView')[0]).toMatchObject({ seatId, title: 'Why Ms Koop waits' });
  });

  test('outlives its deal', () => {
    const { story } = withBuyer();
    story.does(addDeal, { name: 'Line 4' });
    const dealId = rowsOf(story.record(), 'deal')[0]?.id ?? null;
    story.does(keepView, { ...plain, kind: 'deals', dealId });
    story.does(removeDeal, { dealId: dealId ?? '' });
    expect(keptViewsOf(story.record())).toMatchObject([{ kind: 'deals', dealId: null }]);
  });
});

describe('what leaves of kept views', () => {
  const left = (audience: Audience) => {
    const { story } = withThree();
    const { record, gone } = sanitise(story.record(), rulesFor[audience], plainDate('2026-01-01'), (role) => role);
    return { titles: keptViewsOf(record).map(({ title }) => title), gone };
  };

  test('is all of them for our team, and none for leadership and the client', () => {
    expect(left('team')).toEqual({ titles: ['One', 'Two', 'Three'], gone: [] });
    for (const audience of ['leadership', 'client'] as const) {
      expect(left(audience).titles).toEqual([]);
      expect(left(audience).gone).toContainEqual({ kind: 'keptViews', count: 3 });
    }
  });

  test('is no deal and no finding where those stay behind', () => {
    const { story } = withThree();
    story.does(keepView, { ...plain, kind: 'deals', title: 'Votes' });
    story.does(keepView, { ...plain, focus: 'finding', findingId: 'manyUnread', title: 'Unread' });
    const rules = { ...rulesFor.client, notes: true };
    const { record } = sanitise(story.record(), rules, plainDate('2026-01-01'), (role) => role);
    expect(keptViewsOf(record).map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  });
});
