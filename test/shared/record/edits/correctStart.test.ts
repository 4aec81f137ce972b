import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { applyDiff, reverseDiff } from '../../../../shared/record/diff.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addColleague, colleagueLeaves } from '../../../../shared/record/edits/colleagues.ts';
import { correctTenureStart } from '../../../../shared/record/edits/correctTenureStart.ts';
import { correctPairingStart, pair, setCadence } from '../../../../shared/record/edits/pairing.ts';
import { memberLeaves } from '../../../../shared/record/edits/removeMember.ts';
import { replaceHolder } from '../../../../shared/record/edits/replaceHolder.ts';
import { setRoles } from '../../../../shared/record/edits/roles.ts';
import { addTie, changeTie, correctTieStart } from '../../../../shared/record/edits/ties.ts';
import { violationsOf } from '../../../../shared/record/invariants.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, day } from '../story.ts';

type Story = ReturnType<typeof aStory>;

/** A member and a colleague typed in "today", which is years after they really came. */
const typedToday = () => {
  const story = aStory('2020-01-01');
  story.at('2024-06-01');
  story.does(addMember, { name: 'Mr Zekerheid', title: 'Director', roles: ['decider'] });
  story.does(addColleague, { name: 'Ms Aandegang' });
  const seatId = story.seat('Director');
  story.does(pair, { seatId, colleagueId: story.colleague('Ms Aandegang'), cadence: 'monthly' });
  return { story, seatId };
};

const tenureOf = (story: Story, name: string): string => {
  const personId = story.person(name);
  return rowsOf(story.record(), 'tenure').find((row) => row.personId === personId)?.id ?? '';
};
const seatRow = (story: Story, seatId: string) => story.record().tables.seat[seatId];
const pairings = (story: Story) =>
  rowsOf(story.record(), 'pairing')
    .map(({ cadence, from, to }) => `${cadence} ${from} ${to ?? '…'}`)
    .sort();
const ties = (story: Story) =>
  rowsOf(story.record(), 'tie')
    .map(({ kind, from, to }) => `${kind} ${from} ${to ?? '…'}`)
    .sort();
const move = (story: Story, name: string, from: string) => ({ tenureId: tenureOf(story, name), from: day(from) });

describe('the first holder of a seat was there earlier than noted', () => {
  test('the seat and the roles that began with it move along, and what is paired stays as it is', () => {
    const { story, seatId } = typedToday();
    const before = story.record();
    const step = story.does(correctTenureStart, move(story, 'Mr Zekerheid', '2020-02-10'));
    expect(story.tenures(seatId)).toEqual(['Mr Zekerheid 2020-02-10 …']);
    expect(seatRow(story, seatId)).toMatchObject({ from: '2020-02-10', to: null });
    expect(story.roles(seatId)).toEqual(['decider 2020-02-10 …']);
    expect(pairings(story)).toEqual(['monthly 2024-06-01 …']);
    expect(step.label).toEqual({
      key: 'step.correctTenureStart',
      params: { name: 'Mr Zekerheid', date: '2020-02-10' },
    });
    expect(violationsOf(story.record())).toEqual([]);
    expect(applyDiff(story.record(), reverseDiff(step.diff))).toEqual(before);
  });

  test('a role that came later stays where it began', () => {
    const { story, seatId } = typedToday();
    story.at('2025-01-01').does(setRoles, { seatId, roles: ['decider', 'guarantor'], asCorrection: false });
    story.does(correctTenureStart, move(story, 'Mr Zekerheid', '2020-02-10'));
    expect(story.roles(seatId)).toEqual(['decider 2020-02-10 …', 'guarantor 2025-01-01 …']);
  });

  test('the same day changes nothing', () => {
    const { story } = typedToday();
    expect(story.does(correctTenureStart, move(story, 'Mr Zekerheid', '2024-06-01')).diff).toEqual([]);
  });
});

describe('the first holder of a seat came later than noted', () => {
  test('roles, pairings and lines never begin before their seat', () => {
    const { story, seatId } = typedToday();
    story.does(addMember, { name: 'Ms Docht', title: 'Production', roles: ['influencer'] });
    story.does(addTie, { kind: 'influences', fromSeatId: story.seat('Production'), toSeatId: seatId });
    story.does(correctTenureStart, move(story, 'Mr Zekerheid', '2024-09-01'));
    expect(seatRow(story, seatId)).toMatchObject({ from: '2024-09-01' });
    expect(story.roles(seatId)).toEqual(['decider 2024-09-01 …']);
    expect(pairings(story)).toEqual(['monthly 2024-09-01 …']);
    expect(ties(story)).toEqual(['influences 2024-09-01 …']);
    expect(seatRow(story, story.seat('Production'))).toMatchObject({ from: '2024-06-01' });
  });

  test('what ended before the seat now begins is gone, what was wanted later stays', () => {
    const { story, seatId } = typedToday();
    const pairingId = rowsOf(story.record(), 'pairing')[0]?.id ?? '';
    story.at('2024-08-01').does(setCadence, { pairingId, cadence: 'weekly' });
    story.does(setRoles, { seatId, roles: ['guarantor'], asCorrection: false });
    story.does(correctTenureStart, move(story, 'Mr Zekerheid', '2024-09-01'));
    expect(pairings(story)).toEqual(['weekly 2024-09-01 …']);
    expect(story.roles(seatId)).toEqual(['guarantor 2024-09-01 …']);
    expect(violationsOf(story.record())).toEqual([]);
  });

  test('not on or after the day she left', () => {
    const { story, seatId } = typedToday();
    story.at('2025-01-01').does(memberLeaves, { seatId });
    expect(story.refuses(correctTenureStart, move(story, 'Mr Zekerheid', '2025-01-01'))).toMatchObject({
      code: 'intervalReversed',
      params: { from: '2025-01-01', to: '2025-01-01' },
    });
  });
});

describe('the start of a successor', () => {
  const swapped = () => {
    const { story, seatId } = typedToday();
    story.at('2025-03-01').does(replaceHolder, { seatId, date: day('2025-03-01'), newcomer: { name: 'Ms Nieuw' } });
    return { story, seatId };
  };

  test.each(['2024-12-01', '2025-05-01'])('moves the end of the one before her along, to %s', (date) => {
    const { story, seatId } = swapped();
    story.does(correctTenureStart, move(story, 'Ms Nieuw', date));
    expect(story.tenures(seatId)).toEqual([`Mr Zekerheid 2024-06-01 ${date}`, `Ms Nieuw ${date} …`]);
    expect(seatRow(story, seatId)).toMatchObject({ from: '2024-06-01' });
    expect(pairings(story)).toEqual(['monthly 2024-06-01 …']);
  });

  test('cannot pass the beginning of the one before her', () => {
    const { story } = swapped();
    for (const date of ['2024-06-01', '2023-01-01']) {
      expect(story.refuses(correctTenureStart, move(story, 'Ms Nieuw', date))).toEqual({
        code: 'swapBeforeHolder',
        params: { holder: 'Mr Zekerheid', since: '2024-06-01', date },
      });
    }
  });

  test('after a vacancy leaves the end of the one before her where it was, and cannot run into it', () => {
    const { story, seatId } = typedToday();
    story.at('2025-01-01').does(memberLeaves, { seatId });
    story.at('2025-03-01').does(replaceHolder, { seatId, date: day('2025-03-01'), newcomer: { name: 'Ms Nieuw' } });
    story.does(correctTenureStart, move(story, 'Ms Nieuw', '2025-02-01'));
    expect(story.tenures(seatId)).toEqual(['Mr Zekerheid 2024-06-01 2025-01-01', 'Ms Nieuw 2025-02-01 …']);
    expect(story.refuses(correctTenureStart, move(story, 'Ms Nieuw', '2024-12-01')).code).toBe('seatTaken');
  });
});

describe('the first holder of a seat that stood empty before her', () => {
  test('moves alone within the life of the seat, and takes it along when she was there before it', () => {
    const { story, seatId } = typedToday();
    story.does(correctTenureStart, move(story, 'Mr Zekerheid', '2024-06-01'));
    const seat = seatRow(story, seatId);
    const tenure = rowsOf(story.record(), 'tenure')[0];
    if (!seat || !tenure) throw new Error('no seat');
    const vacantFirst = applyDiff(story.record(), [
      { table: 'tenure', id: tenure.id, from: tenure, to: { ...tenure, from: day('2024-08-01') } },
    ]);
    const moved = (from: string) => {
      const made = correctTenureStart(vacantFirst, { tenureId: tenure.id, from: day(from) }, story.context());
      if (!made.ok) throw new Error(made.error.code);
      return applyDiff(vacantFirst, made.value.diff).tables.seat[seatId]?.from;
    };
    expect(moved('2024-07-01')).toBe('2024-06-01');
    expect(moved('2025-07-01')).toBe('2024-06-01');
    expect(moved('2024-05-01')).toBe('2024-05-01');
  });
});

describe('the start of a pairing', () => {
  const pairingOf = (story: Story) => rowsOf(story.record(), 'pairing').at(-1)?.id ?? '';

  test('moves, and the colleague stands on the map from then', () => {
    const { story } = typedToday();
    story.does(correctTenureStart, move(story, 'Mr Zekerheid', '2020-02-10'));
    const step = story.does(correctPairingStart, { pairingId: pairingOf(story), from: day('2021-01-01') });
    expect(pairings(story)).toEqual(['monthly 2021-01-01 …']);
    expect(stateAt(story.record(), day('2021-01-01')).colleagues).toMatchObject([
      { assignment: { from: '2021-01-01' } },
    ]);
    expect(step.label).toEqual({
      key: 'step.correctPairingStart',
      params: { seat: 'Mr Zekerheid', colleague: 'Ms Aandegang', date: '2021-01-01' },
    });
  });

  test('cannot lie before the seat, nor after the pairing has ended or the colleague has left', () => {
    const { story } = typedToday();
    const pairingId = pairingOf(story);
    const at = (date: string) => story.refuses(correctPairingStart, { pairingId, from: day(date) }).code;
    expect(at('2024-05-31')).toBe('beforeSeatExists');
    story.does(colleagueLeaves, { colleagueId: story.colleague('Ms Aandegang'), date: day('2025-01-01') });
    expect(at('2025-01-01')).toBe('colleagueGone');
  });

  test('after a change of rhythm moves the end of the old rhythm along, and cannot pass its beginning', () => {
    const { story } = typedToday();
    story.at('2025-01-01').does(setCadence, { pairingId: pairingOf(story), cadence: 'weekly' });
    const pairingId = rowsOf(story.record(), 'pairing').find((row) => row.cadence === 'weekly')?.id ?? '';
    story.does(correctPairingStart, { pairingId, from: day('2025-03-01') });
    expect(pairings(story)).toEqual(['monthly 2024-06-01 2025-03-01', 'weekly 2025-03-01 …']);
    expect(story.refuses(correctPairingStart, { pairingId, from: day('2024-06-01') })).toEqual({
      code: 'seatAlreadyPaired',
      params: { seat: 'Mr Zekerheid', colleague: 'Ms Aandegang' },
    });
  });
});

describe('the start of a line', () => {
  const tied = () => {
    const { story, seatId } = typedToday();
    story.does(addMember, { name: 'Ms Docht', title: 'Production', roles: ['influencer'], from: day('2022-01-01') });
    const step = story
      .at('2025-01-01')
      .does(addTie, { kind: 'influences', fromSeatId: story.seat('Production'), toSeatId: seatId });
    return { story, tieId: step.diff[0]?.id ?? '' };
  };

  test('moves, but not before one of its seats', () => {
    const { story, tieId } = tied();
    const step = story.does(correctTieStart, { tieId, from: day('2024-06-01') });
    expect(ties(story)).toEqual(['influences 2024-06-01 …']);
    expect(step.label).toEqual({
      key: 'step.correctTieStart',
      params: { from: 'Ms Docht', to: 'Mr Zekerheid', date: '2024-06-01' },
    });
    expect(story.refuses(correctTieStart, { tieId, from: day('2024-05-31') }).code).toBe('beforeSeatExists');
  });

  test('after a change of kind moves the end of the old kind along, and cannot pass its beginning', () => {
    const { story, tieId } = tied();
    story.at('2025-06-01').does(changeTie, { tieId, kind: 'conflict' });
    story.does(correctTieStart, { tieId, from: day('2025-04-01') });
    expect(ties(story)).toEqual(['conflict 2025-04-01 …', 'influences 2025-01-01 2025-04-01']);
    expect(story.refuses(correctTieStart, { tieId, from: day('2025-01-01') })).toEqual({
      code: 'tieExists',
      params: { from: 'Ms Docht', to: 'Mr Zekerheid' },
    });
  });
});
