import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addColleague } from '../../../../shared/record/edits/colleagues.ts';
import { addDeal } from '../../../../shared/record/edits/deals.ts';
import { addDelegation } from '../../../../shared/record/edits/delegations.ts';
import { setExitAgreement } from '../../../../shared/record/edits/exitAgreement.ts';
import { pair } from '../../../../shared/record/edits/pairing.ts';
import { addReading } from '../../../../shared/record/edits/readings.ts';
import { memberLeaves, removeMember } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { closeSeat } from '../../../../shared/record/edits/seat.ts';
import { snoozeFinding } from '../../../../shared/record/edits/snoozes.ts';
import { addStance } from '../../../../shared/record/edits/stances.ts';
import { addTie } from '../../../../shared/record/edits/ties.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, day } from '../story.ts';

const decider = { name: 'Mr Zekerheid', title: 'Managing director', roles: ['decider'] } as const;
const buyer = { name: 'Ms Koop', title: 'Buyer', roles: ['buyer'] } as const;

describe('a member who leaves', () => {
  test('leaves a vacant seat with its strands', () => {
    const story = aStory();
    story.does(addMember, decider);
    story.does(addColleague, { name: 'Ms Aandegang' });
    const seatId = story.seat('Managing director');
    story.does(pair, { seatId, colleagueId: story.colleague('Ms Aandegang') });
    const step = story.at('2022-01-01').does(removeMember, { meaning: 'leave', seatId });
    expect(step.diff).toHaveLength(1);
    expect(story.tenures(seatId)).toEqual(['Mr Zekerheid 2020-01-01 2022-01-01']);
    expect(story.does(memberLeaves, { seatId }).diff).toEqual([]);
  });

  test('cannot leave on the day she came', () => {
    const story = aStory();
    story.does(addMember, decider);
    expect(story.refuses(memberLeaves, { seatId: story.seat('Managing director') })).toEqual({
      code: 'swapBeforeHolder',
      params: { holder: 'Mr Zekerheid', since: '2020-01-01', date: '2020-01-01' },
    });
  });
});

describe('a member erased as a mistake', () => {
  test('goes with all that hangs on the seat, while others and their facts stay', () => {
    const story = aStory();
    story.does(addMember, decider);
    const untouched = story.record();
    story.does(addColleague, { name: 'Ms Aandegang' });
    story.does(addMember, buyer);
    const seatId = story.seat('Buyer');
    const personId = story.person('Ms Koop');
    const colleagueId = story.colleague('Ms Aandegang');
    story.does(pair, { seatId, colleagueId });
    story.does(addTie, { kind: 'reportsTo', fromSeatId: seatId, toSeatId: story.seat('Managing director') });
    story.does(addReading, { personId, status: 'hostile', confidence: 'gut', colleagueId });
    story.does(setExitAgreement, { personId, summary: '' });
    story.does(addDeal, { name: 'Line 4' });
    const dealId = rowsOf(story.record(), 'deal')[0]?.id ?? '';
    story.does(addStance, { dealId, personId, position: 'for', confidence: 'stated' });
    story.does(addDelegation, { dealId, fromPersonId: personId, toPersonId: story.person('Mr Zekerheid') });
    story.does(removeMember, { meaning: 'erase', seatId });
    const { tables } = story.record();
    for (const table of [
      'seat',
      'seatRole',
      'tenure',
      'person',
      'pairing',
      'tie',
      'reading',
      'stance',
      'delegation',
    ] as const) {
      expect(tables[table]).toEqual(untouched.tables[table]);
    }
    expect(rowsOf(story.record(), 'exitAgreement')).toMatchObject([{ personId: null }]);
    expect(rowsOf(story.record(), 'colleague')).toHaveLength(1);
  });

  test('is no longer named where somebody wrote why a finding about the whole client may wait', () => {
    const story = aStory();
    story.does(addMember, decider);
    story.does(addMember, buyer);
    const findings = findingsOf(stateAt(story.record(), day('2020-01-01')), story.record());
    const told = findings.filter(({ id }) => !/[0-9a-f]{12}/.test(id)).map(({ id }) => id);
    const reasons = ['Ms Koop’s boss is new; ask KOOP in May.', 'Wait for the shop (koop) and Mr Zekerheid.'];
    const until = day('2020-06-01');
    for (const [place, reason] of reasons.entries()) {
      story.does(snoozeFinding, { findingId: told[place] ?? '', reason, until });
    }
    const step = story.does(removeMember, { meaning: 'erase', seatId: story.seat('Buyer') });
    expect(rowsOf(story.record(), 'snooze').map(({ reason }) => reason)).toEqual([
      '??’s boss is new; ask ?? in May.',
      'Wait for the shop (koop) and Mr Zekerheid.',
    ]);
    expect(JSON.stringify(story.record())).not.toMatch(/Koop/);
    expect(rowsOf(applyDiff(story.record(), reverseDiff(step.diff)), 'snooze').map(({ reason }) => reason)).toEqual(
      reasons,
    );
  });

  test('stays known when she also sat on another seat', () => {
    const story = aStory();
    story.does(addMember, decider);
    story.does(addMember, buyer);
    story.at('2021-01-01').does(replaceHolder, {
      seatId: story.seat('Managing director'),
      date: day('2021-01-01'),
      newcomer: { name: '', personId: story.person('Ms Koop') },
    });
    story.does(removeMember, { meaning: 'erase', seatId: story.seat('Buyer') });
    expect(rowsOf(story.record(), 'person').map((person) => person.name)).toEqual(['Mr Zekerheid', 'Ms Koop']);
  });
});

describe('closing a seat', () => {
  const closing = () => {
    const story = aStory();
    story.does(addMember, decider);
    story.does(addMember, buyer);
    story.does(addColleague, { name: 'Ms Aandegang' });
    const seatId = story.seat('Buyer');
    story.does(pair, { seatId, colleagueId: story.colleague('Ms Aandegang') });
    story.does(addTie, { kind: 'reportsTo', fromSeatId: seatId, toSeatId: story.seat('Managing director') });
    return { story, seatId };
  };

  test('ends its holder, roles, pairings and ties on the day', () => {
    const { story, seatId } = closing();
    story.at('2023-01-01').does(closeSeat, { seatId });
    expect(story.tenures(seatId)).toEqual(['Ms Koop 2020-01-01 2023-01-01']);
    expect(story.roles(seatId)).toEqual(['buyer 2020-01-01 2023-01-01']);
    expect(rowsOf(story.record(), 'pairing')).toMatchObject([{ to: '2023-01-01' }]);
    expect(rowsOf(story.record(), 'tie')).toMatchObject([{ to: '2023-01-01' }]);
  });

  test('in the past shortens what was to end later', () => {
    const { story, seatId } = closing();
    story.at('2023-01-01').does(closeSeat, { seatId });
    story.at('2022-01-01').does(closeSeat, { seatId });
    expect(story.tenures(seatId)).toEqual(['Ms Koop 2020-01-01 2022-01-01']);
  });

  test('is refused on its first day, when it has closed, and while somebody sits down later', () => {
    const { story, seatId } = closing();
    expect(story.refuses(closeSeat, { seatId }).code).toBe('beforeSeatExists');
    story.at('2024-01-01').does(replaceHolder, { seatId, date: day('2024-01-01'), newcomer: { name: 'Mr Na' } });
    expect(story.refuses(closeSeat, { seatId, date: day('2023-01-01') })).toEqual({
      code: 'seatTaken',
      params: { seat: 'Buyer', holder: 'Mr Na', from: '2024-01-01', to: '' },
    });
    story.does(closeSeat, { seatId, date: day('2025-01-01') });
    expect(story.at('2025-06-01').refuses(closeSeat, { seatId }).code).toBe('seatClosed');
  });
});
