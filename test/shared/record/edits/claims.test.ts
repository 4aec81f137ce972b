import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { correctClaim, recordClaim, removeClaim } from '../../../../shared/record/edits/claims.ts';
import { addColleague, colleagueLeaves } from '../../../../shared/record/edits/colleagues.ts';
import { removeSeat } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { timelineEvents } from '../../../../shared/time/timeline.ts';
import { aStory, day } from '../story.ts';

const withBuyer = () => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Koper', title: 'Buyer', roles: ['buyer'] });
  story.does(addColleague, { name: 'Ms Aandegang' });
  return { story, personId: story.person('Mr Koper'), colleagueId: story.colleague('Ms Aandegang') };
};

describe('a claim to decide alone', () => {
  test('is kept with its day, who heard it and in whose words, and stands while the speaker sits there', () => {
    const { story, personId, colleagueId } = withBuyer();
    const step = story.at('2020-03-01').does(recordClaim, { personId, colleagueId, note: ' “Nobody but me.” ' });
    expect(step.label).toEqual({ key: 'step.recordClaim', params: { name: 'Mr Koper' } });
    expect(rowsOf(story.record(), 'claim')).toMatchObject([
      { date: '2020-03-01', colleagueId, note: '“Nobody but me.”' },
    ]);
    const claimsAt = (date: string) => stateAt(story.record(), day(date)).seats[0]?.claims.length;
    expect([claimsAt('2020-02-29'), claimsAt('2020-03-01')]).toEqual([0, 1]);
    story.does(replaceHolder, { seatId: story.seat('Buyer'), date: day('2020-05-01'), newcomer: { name: 'Ms Nieuw' } });
    expect([claimsAt('2020-04-30'), claimsAt('2020-05-01')]).toEqual([1, 0]);
  });

  test('is an event of its day, on the seat of the speaker', () => {
    const { story, personId, colleagueId } = withBuyer();
    story.at('2020-03-01').does(recordClaim, { personId, colleagueId });
    expect(timelineEvents(story.record()).filter(({ kind }) => kind === 'claim')).toMatchObject([
      { date: '2020-03-01', personId, colleagueId, seatId: story.seat('Buyer') },
    ]);
  });

  test('is corrected in place and removed', () => {
    const { story, personId, colleagueId } = withBuyer();
    story.does(recordClaim, { personId, colleagueId, note: 'At the fair' });
    const claimId = rowsOf(story.record(), 'claim')[0]?.id ?? '';
    story.does(correctClaim, { claimId, date: day('2020-02-02'), colleagueId: null });
    expect(rowsOf(story.record(), 'claim')).toMatchObject([
      { date: '2020-02-02', colleagueId: null, note: 'At the fair', personId },
    ]);
    story.does(removeClaim, { claimId });
    expect(rowsOf(story.record(), 'claim')).toEqual([]);
    expect(story.refuses(removeClaim, { claimId }).code).toBe('rowNotFound');
  });

  test('cannot be heard by somebody who had left us, yet an old one stays hers when its words are corrected', () => {
    const { story, personId, colleagueId } = withBuyer();
    story.does(recordClaim, { personId, colleagueId });
    const claimId = rowsOf(story.record(), 'claim')[0]?.id ?? '';
    story.at('2020-06-01').does(colleagueLeaves, { colleagueId });
    expect(story.refuses(recordClaim, { personId, colleagueId }).code).toBe('colleagueGone');
    story.does(correctClaim, { claimId, note: 'On the phone' });
    expect(rowsOf(story.record(), 'claim')).toMatchObject([{ colleagueId, note: 'On the phone' }]);
  });

  test('goes with the person who never sat anywhere else', () => {
    const { story, personId } = withBuyer();
    story.does(recordClaim, { personId });
    story.does(removeSeat, { seatId: story.seat('Buyer') });
    expect(rowsOf(story.record(), 'claim')).toEqual([]);
  });
});
