import { expect, test } from 'vitest';
import type { EditorState } from '../../../renderer/editor/editorStore.ts';
import { pickTold } from '../../../renderer/map/pickTold.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const aReplay = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01', phase: 'nurture' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  const far = client.seat('Porter', { role: 'gatekeeper', holder: 'Mr Poort' });
  const koester = client.colleague('Mr Koester');
  client.pair(quality, koester, { cadence: 'weekly' });
  client.swap(quality, 'Ms Zacht', '2022-03-01');
  const state = {
    record: client.record(),
    today: plainDate('2024-01-01'),
    date: plainDate('2022-03-01'),
    isPlaying: true,
    isScrubbing: false,
    supposed: null,
    preferences: { replaySpeed: 'year' },
  } as unknown as EditorState;
  return { state, quality, far, koester };
};

test('a replay that stands still at a pull is about whoever carries a badge of it', () => {
  const { state, quality, far, koester } = aReplay();
  const told = pickTold(state);
  expect(told).toContain(quality);
  expect(told).toContain(koester);
  expect(told).not.toContain(far);
});

test('while the years run, and while nothing plays, it is about nobody', () => {
  const { state } = aReplay();
  expect(pickTold({ ...state, date: plainDate('2022-03-02') })).toBeNull();
  expect(pickTold({ ...state, isPlaying: false })).toBeNull();
});
