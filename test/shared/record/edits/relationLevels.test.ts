import { describe, expect, test } from 'vitest';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addColleague, colleagueLeaves } from '../../../../shared/record/edits/colleagues.ts';
import { correctPairingStart, pair, setCadence, unpair } from '../../../../shared/record/edits/pairing.ts';
import { removeRelationLevel, setRelationLevel } from '../../../../shared/record/edits/relationLevels.ts';
import { removeFromMap } from '../../../../shared/record/edits/removeFromMap.ts';
import { removeMember } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { closeSeat } from '../../../../shared/record/edits/seat.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { timelineEvents } from '../../../../shared/time/timeline.ts';
import { aClient, countingIds } from '../../../fixtures/recordBuilder.ts';
import { aStory, unwrap } from '../story.ts';

const aPairing = () => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Wacht', title: 'Quality', roles: ['influencer'] });
  story.does(addColleague, { name: 'Mr Koester' });
  const seatId = story.seat('Quality');
  story.does(pair, { seatId, colleagueId: story.colleague('Mr Koester') });
  const pairingId = rowsOf(story.record(), 'pairing')[0]?.id ?? '';
  const levels = (date: string) => {
    const strand = stateAt(story.record(), plainDate(date)).pairings[0];
    return [strand?.currentLevel?.level ?? null, strand?.wantedLevel?.level ?? null];
  };
  return { story, seatId, pairingId, levels };
};

describe('the level of a relation', () => {
  test('is unsaid until somebody says it, and holds from its day on without overwriting what was', () => {
    const { story, pairingId, levels } = aPairing();
    story.at('2021-01-01').does(setRelationLevel, { pairingId, kind: 'current', level: 'acquainted' });
    story.at('2022-01-01').does(setRelationLevel, { pairingId, kind: 'current', level: 'trusted' });
    story.at('2022-02-01').does(setRelationLevel, { pairingId, kind: 'wanted', level: 'partner' });
    expect(levels('2020-12-31')).toEqual([null, null]);
    expect(levels('2021-12-31')).toEqual(['acquainted', null]);
    expect(levels('2022-02-01')).toEqual(['trusted', 'partner']);
    expect(timelineEvents(story.record()).filter(({ kind }) => kind === 'relationLevel')).toHaveLength(3);
  });

  test('changes with a second thought on the same day, and confirming it is no step', () => {
    const { story, pairingId, levels } = aPairing();
    story.does(setRelationLevel, { pairingId, kind: 'current', level: 'acquainted' });
    story.does(setRelationLevel, { pairingId, kind: 'current', level: 'working' });
    expect(rowsOf(story.record(), 'relationLevel')).toHaveLength(1);
    expect(story.does(setRelationLevel, { pairingId, kind: 'current', level: 'working' }).diff).toEqual([]);
    expect(levels('2020-01-01')).toEqual(['working', null]);
  });

  test('begins anew with a new holder, while what is wanted stays', () => {
    const { story, seatId, pairingId, levels } = aPairing();
    story.does(setRelationLevel, { pairingId, kind: 'current', level: 'partner' });
    story.does(setRelationLevel, { pairingId, kind: 'wanted', level: 'partner' });
    story.does(replaceHolder, { seatId, date: plainDate('2023-05-01'), newcomer: { name: 'Ms Zacht' } });
    expect(levels('2023-04-30')).toEqual(['partner', 'partner']);
    expect(levels('2023-05-01')).toEqual([null, 'partner']);
  });

  test('survives another rhythm, which splits the pairing into two rows', () => {
    const { story, pairingId, levels } = aPairing();
    story.does(setRelationLevel, { pairingId, kind: 'current', level: 'working' });
    story.at('2022-01-01').does(setCadence, { pairingId, cadence: 'monthly' });
    expect(levels('2021-12-31')).toEqual(['working', null]);
    expect(levels('2022-01-01')).toEqual(['working', null]);
  });

  test('can be taken back, undone, and goes with the pairing or the seat it is about', () => {
    const { story, seatId, pairingId } = aPairing();
    const step = story.does(setRelationLevel, { pairingId, kind: 'current', level: 'working' });
    const before = rowsOf(applyDiff(story.record(), reverseDiff(step.diff)), 'relationLevel');
    expect(before).toEqual([]);
    const levelId = rowsOf(story.record(), 'relationLevel')[0]?.id ?? '';
    story.does(removeRelationLevel, { levelId });
    expect(rowsOf(story.record(), 'relationLevel')).toEqual([]);
    story.does(setRelationLevel, { pairingId, kind: 'current', level: 'working' });
    story.at('2022-01-01').does(unpair, { pairingId });
    expect(rowsOf(story.record(), 'relationLevel')).toHaveLength(1);
    story.does(unpair, { pairingId, asCorrection: true });
    expect(rowsOf(story.record(), 'relationLevel')).toEqual([]);
    const other = aPairing();
    other.story.does(setRelationLevel, { pairingId: other.pairingId, kind: 'wanted', level: 'trusted' });
    other.story.does(removeMember, { meaning: 'erase', seatId: other.seatId });
    expect(rowsOf(other.story.record(), 'relationLevel')).toEqual([]);
    expect(seatId).not.toBe('');
  });

  test('goes with a pairing that would not last a day, whatever takes the pairing away', () => {
    const leavesNone = (takeAway: (at: ReturnType<typeof aPairing>) => void): void => {
      const at = aPairing();
      at.story.at('2022-01-01').does(unpair, { pairingId: at.pairingId, asCorrection: true });
      at.story.does(pair, { seatId: at.seatId, colleagueId: at.story.colleague('Mr Koester') });
      const pairingId = rowsOf(at.story.record(), 'pairing')[0]?.id ?? '';
      at.story.does(setRelationLevel, { pairingId, kind: 'wanted', level: 'partner' });
      takeAway(at);
      expect(rowsOf(at.story.record(), 'pairing')).toEqual([]);
      expect(rowsOf(at.story.record(), 'relationLevel')).toEqual([]);
    };
    leavesNone(({ story }) => story.does(removeFromMap, { colleagueId: story.colleague('Mr Koester') }));
    leavesNone(({ story, seatId }) => story.does(closeSeat, { seatId }));
  });

  test('stays when a pairing of the two that lasted is on record', () => {
    const { story, pairingId, levels } = aPairing();
    story.does(setRelationLevel, { pairingId, kind: 'current', level: 'working' });
    story.at('2022-01-01').does(removeFromMap, { colleagueId: story.colleague('Mr Koester') });
    expect(levels('2021-12-31')).toEqual(['working', null]);
  });

  test('is refused for a colleague who has left, and for a pairing that is gone', () => {
    const { story, pairingId } = aPairing();
    story.at('2022-01-01').does(colleagueLeaves, { colleagueId: story.colleague('Mr Koester') });
    expect(story.refuses(setRelationLevel, { pairingId, kind: 'current', level: 'working' }).code).toBe(
      'colleagueGone',
    );
    const nowhere = { pairingId: 'nowhere', kind: 'current', level: 'working' } as const;
    expect(story.refuses(setRelationLevel, nowhere).code).toBe('rowNotFound');
  });

  test('is refused on a day when the two are not paired, with their names and the day', () => {
    const { story, pairingId } = aPairing();
    story.at('2022-01-01').does(unpair, { pairingId });
    const set = { pairingId, kind: 'wanted', level: 'partner' } as const;
    expect(story.refuses(setRelationLevel, set)).toEqual({
      code: 'notPairedThen',
      params: { seat: 'Mr Wacht', colleague: 'Mr Koester', date: '2022-01-01' },
    });
    story.does(setRelationLevel, { ...set, date: plainDate('2021-12-31') });
  });

  test('goes with the days on which the two turn out not to have been paired, and comes back with undo', () => {
    const { story, pairingId, levels } = aPairing();
    story.does(setRelationLevel, { pairingId, kind: 'current', level: 'acquainted' });
    story.at('2022-06-01').does(setRelationLevel, { pairingId, kind: 'current', level: 'working' });
    const step = story.at('2022-01-01').does(unpair, { pairingId });
    expect(rowsOf(story.record(), 'relationLevel').map(({ date }) => date)).toEqual(['2020-01-01']);
    expect(levels('2021-12-31')).toEqual(['acquainted', null]);
    expect(rowsOf(applyDiff(story.record(), reverseDiff(step.diff)), 'relationLevel')).toHaveLength(2);
  });

  test('keeps its pairing from beginning later than it', () => {
    const { story, pairingId } = aPairing();
    story.at('2020-05-01').does(setRelationLevel, { pairingId, kind: 'current', level: 'acquainted' });
    const later = { pairingId, from: plainDate('2021-01-01') };
    expect(story.refuses(correctPairingStart, later)).toMatchObject({
      code: 'notPairedThen',
      params: { date: '2020-05-01' },
    });
    story.does(correctPairingStart, { ...later, from: plainDate('2020-05-01') });
  });

  test('that an old file holds outside every pairing stands in nobody’s way', () => {
    const old = aClient('Klant', { since: '2020-01-01' });
    const seatId = old.seat('Buyer', { holder: 'Ann' });
    const colleagueId = old.colleague('Ms Bos');
    const pairingId = old.pair(seatId, colleagueId, { from: '2021-01-01' });
    old.level(seatId, colleagueId, 'working', '2020-06-01');
    const context = { newId: countingIds(900), date: plainDate('2022-01-01') };
    const ended = unwrap(unpair(old.record(), { pairingId }, context));
    expect(rowsOf(applyDiff(old.record(), ended.diff), 'relationLevel')).toHaveLength(1);
  });
});
