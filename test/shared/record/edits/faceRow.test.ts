import { expect, test } from 'vitest';
import { rowsOf } from '../../../../shared/record/clientRecord.ts';
import { addColleague } from '../../../../shared/record/edits/colleagues.ts';
import { faceRow } from '../../../../shared/record/edits/faceRow.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aStory, day } from '../story.ts';

test('a row of which nobody is known is faced in one step: a seat nobody knows the holder of, and the pairing', () => {
  const story = aStory();
  story.does(addColleague, { name: 'Mr Nogalwat' });
  const colleagueId = story.colleague('Mr Nogalwat');
  const step = story.does(faceRow, { role: 'guarantor', colleagueId });
  expect(step.label).toEqual({ key: 'step.faceRow', params: { colleague: 'Mr Nogalwat', role: 'guarantor' } });
  const state = stateAt(story.record(), day('2020-01-01'));
  expect(state.seats).toMatchObject([{ holder: 'unknown', roles: ['guarantor'], person: null }]);
  expect(state.pairings).toMatchObject([{ seatId: state.seats[0]?.seat.id, colleagueId }]);
});

test('somebody who is not with us faces no row, and no seat is left behind', () => {
  const story = aStory();
  expect(story.refuses(faceRow, { role: 'guarantor', colleagueId: 'nobody' }).code).toBe('rowNotFound');
  expect(rowsOf(story.record(), 'seat')).toEqual([]);
});
