import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../shared/model/vocabulary.ts';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { createClient, removeClient, renameClient, updateClient } from '../../../../shared/record/edits/client.ts';
import { addColleague } from '../../../../shared/record/edits/colleagues.ts';
import { moveColleague } from '../../../../shared/record/edits/moveColleague.ts';
import { moveSeat } from '../../../../shared/record/edits/moveSeat.ts';
import { pair } from '../../../../shared/record/edits/pairing.ts';
import { setPhase } from '../../../../shared/record/edits/phase.ts';
import { setRoles } from '../../../../shared/record/edits/roles.ts';
import { closeSeat } from '../../../../shared/record/edits/seat.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, codeOf, day, unwrap } from '../story.ts';

const phasesOf = (story: ReturnType<typeof aStory>) =>
  rowsOf(story.record(), 'phase')
    .map((period) => `${period.phase} ${period.from} ${period.to ?? '…'}`)
    .sort((a, b) => (a.split(' ')[1] ?? '').localeCompare(b.split(' ')[1] ?? ''));

const withSeat = (...roles: Role[]) => {
  const story = aStory();
  story.does(addMember, { name: 'Ms Docht', title: 'Production', roles });
  return { story, seatId: story.seat('Production') };
};

describe('the roles of a seat', () => {
  test('change on a date: what was before stays', () => {
    const { story, seatId } = withSeat('influencer', 'buyer');
    story.at('2022-01-01').does(setRoles, { seatId, roles: ['influencer', 'decider'], asCorrection: false });
    expect(story.roles(seatId)).toEqual([
      'buyer 2020-01-01 2022-01-01',
      'decider 2022-01-01 …',
      'influencer 2020-01-01 …',
    ]);
  });

  test('changed again on the same day are replaced, and taken back leave no trace', () => {
    const { story, seatId } = withSeat('influencer');
    story.at('2022-01-01').does(setRoles, { seatId, roles: ['decider'], asCorrection: false });
    story.does(setRoles, { seatId, roles: ['buyer'], asCorrection: false });
    expect(story.roles(seatId)).toEqual(['buyer 2022-01-01 …', 'influencer 2020-01-01 2022-01-01']);
    story.does(setRoles, { seatId, roles: ['influencer'], asCorrection: false });
    expect(story.roles(seatId)).toEqual(['influencer 2020-01-01 …']);
  });

  test('corrected hold since the set of roles last changed', () => {
    const { story, seatId } = withSeat('influencer', 'daily');
    story.at('2021-01-01').does(setRoles, { seatId, roles: ['buyer', 'daily'], asCorrection: false });
    story.at('2023-01-01').does(setRoles, { seatId, roles: ['decider'], asCorrection: true });
    expect(story.roles(seatId)).toEqual([
      'daily 2020-01-01 2021-01-01',
      'decider 2021-01-01 …',
      'influencer 2020-01-01 2021-01-01',
    ]);
  });

  test('changed in the past reach only to the next change', () => {
    const { story, seatId } = withSeat('influencer');
    story.at('2023-01-01').does(setRoles, { seatId, roles: ['influencer', 'buyer'], asCorrection: false });
    story.at('2022-01-01').does(setRoles, { seatId, roles: ['decider'], asCorrection: false });
    expect(story.roles(seatId)).toEqual([
      'buyer 2023-01-01 …',
      'decider 2022-01-01 2023-01-01',
      'influencer 2020-01-01 2022-01-01',
      'influencer 2023-01-01 …',
    ]);
  });

  test('cannot change outside the seat’s life', () => {
    const { story, seatId } = withSeat('influencer');
    expect(story.refuses(setRoles, { seatId, roles: [], from: day('2019-01-01'), asCorrection: false }).code).toBe(
      'beforeSeatExists',
    );
    story.at('2022-01-01').does(closeSeat, { seatId });
    expect(story.refuses(setRoles, { seatId, roles: [], asCorrection: false }).code).toBe('seatClosed');
  });
});

describe('a card dragged', () => {
  const order = (story: ReturnType<typeof aStory>, date = '2024-01-01') =>
    stateAt(story.record(), day(date)).seats.map((seat) => `${seat.lane} ${seat.seat.title}`);

  const lane = () => {
    const story = aStory();
    for (const title of ['A', 'B', 'C', 'D']) story.does(addMember, { name: null, title, roles: ['influencer'] });
    return story.at('2024-01-01');
  };

  test('within its lane takes the place it is dropped on, and only what must gives way', () => {
    const story = lane();
    story.does(moveSeat, { seatId: story.seat('D'), lane: 'influencer', position: 0 });
    expect(order(story)).toEqual(['influencer D', 'influencer A', 'influencer B', 'influencer C']);
    const step = story.does(moveSeat, { seatId: story.seat('D'), lane: 'influencer', position: 99 });
    expect(step.diff).toHaveLength(1);
    story.does(moveSeat, { seatId: story.seat('A'), lane: 'influencer', position: 1 });
    expect(order(story)).toEqual(['influencer B', 'influencer A', 'influencer C', 'influencer D']);
  });

  test('between close neighbours moves only those without room below', () => {
    const story = aStory();
    for (const [title, position] of [
      ['A', 0],
      ['B', 1],
      ['C', 10],
      ['D', 11],
    ] as const) {
      story.does(addMember, { name: null, title, roles: ['influencer'], position });
    }
    const step = story.does(moveSeat, { seatId: story.seat('D'), lane: 'influencer', position: 1 });
    expect(order(story)).toEqual(['influencer A', 'influencer D', 'influencer B', 'influencer C']);
    expect(step.diff.map((change) => change.id).sort()).toEqual([story.seat('B'), story.seat('D')].sort());
  });

  test('onto its own place changes nothing', () => {
    const story = lane();
    expect(story.does(moveSeat, { seatId: story.seat('B'), lane: 'influencer', position: 1 }).diff).toEqual([]);
    expect(story.does(moveSeat, { seatId: story.seat('B'), lane: 'influencer' }).diff).toEqual([]);
  });

  test('to another lane gets its role from the date on, and the place it is dropped on', () => {
    const story = lane();
    story.does(addMember, { name: null, title: 'Boss', roles: ['decider'] });
    const step = story.does(moveSeat, { seatId: story.seat('C'), lane: 'decider', position: 0 });
    expect(step.label.key).toBe('step.moveSeatTo.decider');
    expect(order(story)).toEqual(['decider C', 'decider Boss', 'influencer A', 'influencer B', 'influencer D']);
    expect(order(story, '2023-12-31')).toContain('influencer C');
    expect(story.roles(story.seat('C'))).toEqual(['decider 2024-01-01 …', 'influencer 2020-01-01 2024-01-01']);
  });

  test('keeps the roles that do not hold it elsewhere', () => {
    const { story, seatId } = withSeat('decider', 'influencer', 'daily');
    story.at('2021-01-01').does(moveSeat, { seatId, lane: 'influencer', asCorrection: true });
    expect(story.roles(seatId)).toEqual(['daily 2020-01-01 …', 'influencer 2020-01-01 …']);
    story.does(moveSeat, { seatId, lane: 'guarantor', asCorrection: true });
    expect(story.roles(seatId)).toEqual(['daily 2020-01-01 …', 'guarantor 2020-01-01 …']);
    story.does(moveSeat, { seatId, lane: 'unplaced', asCorrection: true });
    expect(story.roles(seatId)).toEqual([]);
  });

  test('out of a lane it stood in for want of a nearer one leaves that role behind', () => {
    const { story, seatId } = withSeat('buyer');
    story.does(moveSeat, { seatId, lane: 'daily' });
    expect(story.roles(seatId)).toEqual(['daily 2020-01-01 …']);
  });

  test('on our bank takes lane and place, and follows its strands again when the lane is given up', () => {
    const story = lane();
    for (const name of ['X', 'Y', 'Z']) story.does(addColleague, { name, lane: 'influencer' });
    const cards = () =>
      stateAt(story.record(), day('2024-01-01')).colleagues.map((card) => `${card.lane} ${card.colleague.name}`);
    story.does(moveColleague, { colleagueId: story.colleague('Z'), lane: 'influencer', position: 1 });
    expect(cards()).toEqual(['influencer X', 'influencer Z', 'influencer Y']);
    story.does(moveColleague, { colleagueId: story.colleague('X'), lane: 'daily' });
    expect(cards()).toEqual(['influencer Z', 'influencer Y', 'daily X']);
    story.does(moveColleague, { colleagueId: story.colleague('X'), lane: null });
    story.does(pair, { seatId: story.seat('A'), colleagueId: story.colleague('X') });
    expect(cards()).toContain('influencer X');
    expect(story.does(moveColleague, { colleagueId: story.colleague('X'), lane: null }).diff).toEqual([]);
  });
});

describe('a client', () => {
  test('begins with its first phase on the first day of the relation', () => {
    const story = aStory('2017-05-12', 'conquest');
    expect(phasesOf(story)).toEqual(['conquest 2017-05-12 …']);
  });

  test('needs a name that can be kept', () => {
    const { context } = aStory();
    expect(codeOf(createClient({ name: ' ', phase: 'nurture' }, context()))).toBe('nameEmpty');
    expect(codeOf(createClient({ name: 'x'.repeat(300), phase: 'nurture' }, context()))).toBe('nameTooLong');
  });

  test('goes from phase to phase, replaced on the same day, merged when taken back', () => {
    const story = aStory('2020-01-01', 'conquest');
    story.at('2022-01-01').does(setPhase, { phase: 'nurture' });
    expect(phasesOf(story)).toEqual(['conquest 2020-01-01 2022-01-01', 'nurture 2022-01-01 …']);
    story.does(setPhase, { phase: 'exploration' });
    expect(phasesOf(story)).toEqual(['conquest 2020-01-01 2022-01-01', 'exploration 2022-01-01 …']);
    story.does(setPhase, { phase: 'conquest' });
    expect(phasesOf(story)).toEqual(['conquest 2020-01-01 …']);
    expect(story.does(setPhase, { phase: 'conquest' }).diff).toEqual([]);
  });

  test('corrected in the past keeps the phase that came later', () => {
    const story = aStory('2020-01-01', 'conquest');
    story.at('2022-01-01').does(setPhase, { phase: 'nurture' });
    story.at('2021-01-01').does(setPhase, { phase: 'exploration' });
    expect(phasesOf(story)).toEqual([
      'conquest 2020-01-01 2021-01-01',
      'exploration 2021-01-01 2022-01-01',
      'nurture 2022-01-01 …',
    ]);
    story.does(setPhase, { phase: 'conquest', from: day('2019-01-01') });
    expect(phasesOf(story)[0]).toBe('conquest 2019-01-01 2021-01-01');
  });

  test('moves its first phase along with the start of the relation, and no further than that phase lasts', () => {
    const story = aStory('2020-01-01', 'conquest');
    story.at('2022-01-01').does(setPhase, { phase: 'nurture' });
    story.does(updateClient, { relationStart: day('2018-03-01'), note: 'Old friends' });
    expect(phasesOf(story)[0]).toBe('conquest 2018-03-01 2022-01-01');
    expect(story.refuses(updateClient, { relationStart: day('2023-01-01') })).toMatchObject({
      code: 'intervalReversed',
      params: { from: '2023-01-01', to: '2022-01-01' },
    });
  });

  test('can be renamed and removed', () => {
    const story = aStory();
    expect(story.does(renameClient, { name: 'Zekerheid NV' }).label.params).toEqual({
      from: 'Zekerheid Groep',
      to: 'Zekerheid NV',
    });
    expect(unwrap(removeClient(story.record(), story.context())).label.params).toEqual({ name: 'Zekerheid NV' });
  });
});
