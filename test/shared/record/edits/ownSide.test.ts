import { describe, expect, test } from 'vitest';
import { fail } from '../../../../shared/ipc/result.ts';
import { rowById, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { addMember } from '../../../../shared/record/edits/addMember.ts';
import { addColleague, colleagueLeaves, renameColleague } from '../../../../shared/record/edits/colleagues.ts';
import { pair, setCadence, unpair } from '../../../../shared/record/edits/pairing.ts';
import { removeFromMap } from '../../../../shared/record/edits/removeFromMap.ts';
import { closeSeat } from '../../../../shared/record/edits/seat.ts';
import { addTie, changeTie, removeTie } from '../../../../shared/record/edits/ties.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient, countingIds } from '../../../fixtures/recordBuilder.ts';
import { aStory, day } from '../story.ts';

const couple = () => {
  const story = aStory();
  story.does(addMember, { name: 'Mr Zekerheid', title: 'Managing director', roles: ['decider'] });
  story.does(addMember, { name: 'Ms Docht', title: 'Production', roles: ['influencer'] });
  story.does(addColleague, { name: 'Ms Aandegang', title: 'Sales director' });
  return {
    story,
    seatId: story.seat('Managing director'),
    otherSeatId: story.seat('Production'),
    colleagueId: story.colleague('Ms Aandegang'),
  };
};

const pairings = (story: ReturnType<typeof aStory>) =>
  rowsOf(story.record(), 'pairing')
    .map((row) => `${row.cadence} ${row.from} ${row.to ?? '…'}`)
    .sort();

const onlyPairing = (story: ReturnType<typeof aStory>) => rowsOf(story.record(), 'pairing')[0]?.id ?? '';
const onlyTie = (story: ReturnType<typeof aStory>) => rowsOf(story.record(), 'tie')[0]?.id ?? '';

describe('a colleague', () => {
  test('of a name the workspace knows is the same colleague, once on the map', () => {
    const { story } = couple();
    expect(story.does(addColleague, { name: ' Ms  Aandegang' }).diff).toEqual([]);
    expect(rowsOf(story.record(), 'colleague')).toHaveLength(1);
  });

  test('who left is another than the one who comes later under her name', () => {
    const { story, colleagueId } = couple();
    story.at('2022-01-01').does(colleagueLeaves, { colleagueId });
    story.at('2023-01-01').does(addColleague, { name: 'Ms Aandegang' });
    expect(rowsOf(story.record(), 'colleague').map((colleague) => colleague.to)).toEqual(['2022-01-01', null]);
  });

  test('who leaves keeps her strands, hanging loose', () => {
    const { story, seatId, colleagueId } = couple();
    story.does(pair, { seatId, colleagueId, cadence: 'yearly' });
    story.at('2022-01-01').does(colleagueLeaves, { colleagueId });
    expect(pairings(story)).toEqual(['yearly 2020-01-01 …']);
    expect(stateAt(story.record(), day('2022-01-01')).pairings[0]?.proof).toBe('loose');
    expect(story.at('2023-01-01').does(colleagueLeaves, { colleagueId }).diff).toEqual([]);
  });

  test('taken off the map ends with her strands, or never was when she came that day', () => {
    const { story, seatId, colleagueId } = couple();
    story.does(pair, { seatId, colleagueId });
    story.does(removeFromMap, { colleagueId });
    expect(rowsOf(story.record(), 'assignment')).toEqual([]);
    expect(pairings(story)).toEqual([]);
    story.does(addColleague, { name: 'Ms Aandegang' });
    story.does(pair, { seatId, colleagueId });
    story.at('2022-01-01').does(removeFromMap, { colleagueId });
    expect(rowsOf(story.record(), 'assignment')).toMatchObject([{ from: '2020-01-01', to: '2022-01-01' }]);
    expect(pairings(story)).toEqual(['null 2020-01-01 2022-01-01']);
    expect(rowById(story.record(), 'colleague', colleagueId)?.to).toBeNull();
  });

  test('taken off the map takes along the strands she was yet to get', () => {
    const { story, seatId, colleagueId } = couple();
    story.at('2023-01-01').does(pair, { seatId, colleagueId });
    story.at('2021-01-01').does(removeFromMap, { colleagueId });
    expect(pairings(story)).toEqual([]);
  });

  test('taken off the map in the past keeps the later time she came back for', () => {
    const { story, seatId, colleagueId } = couple();
    story.at('2021-01-01').does(removeFromMap, { colleagueId });
    story.at('2023-01-01').does(pair, { seatId, colleagueId });
    story.at('2020-06-01').does(removeFromMap, { colleagueId });
    expect(rowsOf(story.record(), 'assignment').map((row) => `${row.from} ${row.to}`)).toEqual([
      '2020-01-01 2020-06-01',
      '2023-01-01 null',
    ]);
    expect(pairings(story)).toEqual(['null 2023-01-01 …']);
  });

  test('has a name; her function may be empty', () => {
    const { story, colleagueId } = couple();
    story.does(renameColleague, { colleagueId, title: '' });
    expect(rowById(story.record(), 'colleague', colleagueId)).toMatchObject({ name: 'Ms Aandegang', title: '' });
    expect(story.refuses(renameColleague, { colleagueId, name: '??' }).code).toBe('nameInvalid');
    expect(story.refuses(addColleague, { name: '??' }).code).toBe('nameInvalid');
    expect(story.refuses(addColleague, { name: '' }).code).toBe('nameEmpty');
  });

  test('cannot leave before she came', () => {
    const client = aClient('Zekerheid');
    const hired = client.colleague('Ms Nieuw', { from: '2021-01-01' });
    const context = { newId: countingIds(500), date: day('2021-01-01') };
    expect(colleagueLeaves(client.record(), { colleagueId: hired }, context)).toEqual(
      fail('intervalReversed', { from: '2021-01-01', to: '2021-01-01' }),
    );
  });

  test('who has left is put on no map any more', () => {
    const { story, colleagueId } = couple();
    story.at('2022-01-01').does(colleagueLeaves, { colleagueId });
    expect(story.at('2023-01-01').refuses(addColleague, { name: 'x', colleagueId })).toEqual({
      code: 'colleagueGone',
      params: { colleague: 'Ms Aandegang', to: '2022-01-01', date: '2023-01-01' },
    });
  });
});

describe('a pairing', () => {
  test('puts a colleague on the map who is not there yet', () => {
    const { story, seatId, colleagueId } = couple();
    story.does(removeFromMap, { colleagueId });
    story.at('2021-01-01').does(pair, { seatId, colleagueId });
    expect(rowsOf(story.record(), 'assignment')).toMatchObject([{ colleagueId, lane: null, from: '2021-01-01' }]);
  });

  test('is refused twice at a time, and reaches to the next one when made in the past', () => {
    const { story, seatId, colleagueId } = couple();
    story.at('2022-01-01').does(pair, { seatId, colleagueId });
    expect(story.at('2023-01-01').refuses(pair, { seatId, colleagueId })).toEqual({
      code: 'seatAlreadyPaired',
      params: { seat: 'Mr Zekerheid', colleague: 'Ms Aandegang' },
    });
    story.at('2020-06-01').does(pair, { seatId, colleagueId, cadence: 'weekly' });
    expect(pairings(story)).toEqual(['null 2022-01-01 …', 'weekly 2020-06-01 2022-01-01']);
  });

  test('with a seat that is to close ends with it', () => {
    const { story, otherSeatId, colleagueId } = couple();
    story.does(closeSeat, { seatId: otherSeatId, date: day('2023-01-01') });
    story.at('2022-01-01').does(pair, { seatId: otherSeatId, colleagueId });
    expect(pairings(story)).toEqual(['null 2022-01-01 2023-01-01']);
  });

  test('is refused with somebody who has left and for a seat that has closed or is yet to be', () => {
    const { story, seatId, otherSeatId, colleagueId } = couple();
    expect(story.refuses(pair, { seatId, colleagueId, from: day('2019-01-01') }).code).toBe('beforeSeatExists');
    story.at('2022-01-01').does(closeSeat, { seatId: otherSeatId });
    expect(story.refuses(pair, { seatId: otherSeatId, colleagueId }).code).toBe('seatClosed');
    story.does(colleagueLeaves, { colleagueId });
    expect(story.refuses(pair, { seatId, colleagueId }).code).toBe('colleagueGone');
  });

  test('changes its rhythm from a date on and keeps its id; what was wanted before stays', () => {
    const { story, seatId, colleagueId } = couple();
    story.does(pair, { seatId, colleagueId, cadence: 'yearly' });
    const pairingId = onlyPairing(story);
    story.at('2022-01-01').does(setCadence, { pairingId, cadence: 'monthly' });
    expect(pairings(story)).toEqual(['monthly 2022-01-01 …', 'yearly 2020-01-01 2022-01-01']);
    expect(rowById(story.record(), 'pairing', pairingId)?.cadence).toBe('monthly');
    story.does(setCadence, { pairingId, cadence: 'weekly' });
    expect(pairings(story)).toEqual(['weekly 2022-01-01 …', 'yearly 2020-01-01 2022-01-01']);
    story.does(setCadence, { pairingId, cadence: 'yearly' });
    expect(pairings(story)).toEqual(['yearly 2020-01-01 …']);
  });

  test('corrected has always had that rhythm', () => {
    const { story, seatId, colleagueId } = couple();
    story.does(pair, { seatId, colleagueId });
    story.at('2022-01-01').does(setCadence, { pairingId: onlyPairing(story), cadence: 'daily', asCorrection: true });
    expect(pairings(story)).toEqual(['daily 2020-01-01 …']);
  });

  test('ends on a date, or never was when it began that day or as a correction', () => {
    const { story, seatId, otherSeatId, colleagueId } = couple();
    story.does(pair, { seatId, colleagueId });
    story.at('2022-01-01').does(unpair, { pairingId: onlyPairing(story) });
    expect(pairings(story)).toEqual(['null 2020-01-01 2022-01-01']);
    expect(story.at('2023-01-01').does(unpair, { pairingId: onlyPairing(story) }).diff).toEqual([]);
    story.does(unpair, { pairingId: onlyPairing(story), asCorrection: true });
    story.does(pair, { seatId: otherSeatId, colleagueId });
    story.does(unpair, { pairingId: onlyPairing(story) });
    expect(pairings(story)).toEqual([]);
  });
});

describe('a tie', () => {
  test('runs between two seats once at a time; mutual kinds have no direction', () => {
    const { story, seatId, otherSeatId } = couple();
    story.does(addTie, { kind: 'network', fromSeatId: seatId, toSeatId: otherSeatId });
    expect(story.refuses(addTie, { kind: 'network', fromSeatId: otherSeatId, toSeatId: seatId })).toEqual({
      code: 'tieExists',
      params: { from: 'Ms Docht', to: 'Mr Zekerheid' },
    });
    story.does(addTie, { kind: 'reportsTo', fromSeatId: otherSeatId, toSeatId: seatId });
    story.does(addTie, { kind: 'reportsTo', fromSeatId: seatId, toSeatId: otherSeatId });
    expect(rowsOf(story.record(), 'tie')).toHaveLength(3);
  });

  test('does not run to its own seat, nor outside the life of either', () => {
    const { story, seatId, otherSeatId } = couple();
    expect(story.refuses(addTie, { kind: 'influences', fromSeatId: seatId, toSeatId: seatId })).toEqual({
      code: 'tieToSelf',
      params: { seat: 'Mr Zekerheid' },
    });
    story.does(closeSeat, { seatId: otherSeatId, date: day('2023-01-01') });
    story.at('2022-01-01').does(addTie, { kind: 'influences', fromSeatId: seatId, toSeatId: otherSeatId });
    expect(rowsOf(story.record(), 'tie')).toMatchObject([{ from: '2022-01-01', to: '2023-01-01' }]);
    story.at('2024-01-01');
    expect(story.refuses(addTie, { kind: 'network', fromSeatId: seatId, toSeatId: otherSeatId }).code).toBe(
      'seatClosed',
    );
  });

  test('changes its kind from a date on, and ends or never was', () => {
    const { story, seatId, otherSeatId } = couple();
    story.does(addTie, { kind: 'network', fromSeatId: seatId, toSeatId: otherSeatId });
    const tieId = onlyTie(story);
    story.at('2022-01-01').does(changeTie, { tieId, kind: 'conflict' });
    expect(rowsOf(story.record(), 'tie').map((tie) => `${tie.kind} ${tie.from} ${tie.to}`)).toEqual([
      'conflict 2022-01-01 null',
      'network 2020-01-01 2022-01-01',
    ]);
    story.at('2023-01-01').does(removeTie, { tieId });
    expect(rowById(story.record(), 'tie', tieId)?.to).toBe('2023-01-01');
    story.does(removeTie, { tieId, asCorrection: true });
    expect(rowById(story.record(), 'tie', tieId)).toBeUndefined();
  });

  test('does not become the tie that is there already', () => {
    const { story, seatId, otherSeatId } = couple();
    story.does(addTie, { kind: 'network', fromSeatId: seatId, toSeatId: otherSeatId });
    story.does(addTie, { kind: 'conflict', fromSeatId: otherSeatId, toSeatId: seatId });
    expect(story.refuses(changeTie, { tieId: onlyTie(story), kind: 'conflict' }).code).toBe('tieExists');
  });
});
