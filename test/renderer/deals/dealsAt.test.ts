import { describe, expect, test } from 'vitest';
import { dealsAt, pickDealId } from '../../../renderer/deals/dealsAt.ts';
import { stretchesOf } from '../../../renderer/deals/stretches.ts';
import type { EditorState } from '../../../renderer/editor/editorStore.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { stancesOfDeal } from '../../../shared/time/recordIndex.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const three = () => {
  const client = aClient('Prospect', { since: '2020-01-01', phase: 'conquest' });
  const lost = client.deal('Tap', { openedOn: '2020-02-01' });
  client.milestone(lost, 'lost', '2020-05-01');
  const open = client.deal('Island', { openedOn: '2020-03-01' });
  const newest = client.deal('Hinge', { openedOn: '2020-06-01' });
  return { client, lost, open, newest };
};
const listed = (date: string) =>
  dealsAt(three().client.record(), plainDate(date)).map(({ deal, standing }) => `${deal.name} ${standing}`);

describe('the list of deals', () => {
  test('follows the playhead', () => {
    expect(listed('2020-04-01')).toEqual(['Island open', 'Tap open', 'Hinge later']);
    expect(listed('2020-07-01')).toEqual(['Hinge open', 'Island open', 'Tap lost']);
    expect(listed('2020-01-01')).toEqual(['Hinge later', 'Island later', 'Tap later']);
  });

  test('opens the deal that was chosen, else the first of the list, and none where there is none', () => {
    const { client, lost, newest } = three();
    const state = { record: client.record(), date: plainDate('2020-07-01'), dealId: null } as unknown as EditorState;
    expect(pickDealId(state)).toBe(newest);
    expect(pickDealId({ ...state, dealId: lost })).toBe(lost);
    expect(pickDealId({ ...state, dealId: 'removed' })).toBe(newest);
    expect(pickDealId({ ...state, record: aClient('Prospect').record() })).toBeNull();
  });
});

test('a stance lasts until the next word, the last one until the end', () => {
  const { client, open } = three();
  const person = client.holderOf(client.seat('Buyer', { holder: 'Mr Zwijger' }));
  client.stands(open, person, 'against', '2020-04-01');
  client.stands(open, person, 'for', '2020-05-01');
  const stretches = stretchesOf(stancesOfDeal(client.record(), open), plainDate('2020-08-01'));
  expect(stretches.map(({ stance, from, to }) => `${stance.position} ${from} ${to}`)).toEqual([
    'against 2020-04-01 2020-05-01',
    'for 2020-05-01 2020-08-01',
  ]);
});
