import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Editor, EditorState } from '../../../renderer/editor/editorStore.ts';
import {
  goToToday,
  loopFromHere,
  loopUntilHere,
  setLoop,
  shiftSpeed,
  stepToNextChange,
  stepToPreviousChange,
  toggleFollow,
  togglePlay,
  toggleQuiet,
} from '../../../renderer/timeline/playerActions.ts';
import { timelineModel } from '../../../renderer/timeline/timelineModel.ts';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/ipc/result.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const record = (() => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const quality = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  client.swap(quality, 'Ms Zacht', '2021-03-04');
  client.swap(quality, 'Mr Later', '2022-05-06');
  return client.record();
})();

const editorAt = (date: string, state: Partial<EditorState> = {}) => {
  const store = createStore<EditorState>()(
    () =>
      ({
        record,
        date: plainDate(date),
        today: plainDate('2023-01-01'),
        isPlaying: false,
        loop: null,
        follow: null,
        preferences: { replaySpeed: 'year', skipsQuiet: true },
        ...state,
      }) as EditorState,
  );
  const bridge = { savePreferences: async () => ok(null) } as unknown as Bridge;
  return { editor: { store, bridge } as Editor, date: () => store.getState().date, store };
};

describe('the playhead keys', () => {
  test('play starts and stops, and does nothing without a client', () => {
    const { editor, store } = editorAt('2021-01-01');
    togglePlay(editor);
    expect(store.getState().isPlaying).toBe(true);
    togglePlay(editor);
    expect(store.getState().isPlaying).toBe(false);
    const nobody = editorAt('2021-01-01', { record: null });
    togglePlay(nobody.editor);
    expect(nobody.store.getState().isPlaying).toBe(false);
  });

  test('next goes from change to change, then to the end of the range, and stays there', () => {
    const { editor, date } = editorAt('2020-06-01');
    const end = timelineModel(record, plainDate('2023-01-01')).range.to;
    stepToNextChange(editor);
    expect(date()).toBe('2021-03-04');
    stepToNextChange(editor);
    expect(date()).toBe('2022-05-06');
    stepToNextChange(editor);
    expect(date()).toBe(end);
    stepToNextChange(editor);
    expect(date()).toBe(end);
  });

  test('previous goes back the same way to the beginning', () => {
    const { editor, date } = editorAt('2022-05-06');
    stepToPreviousChange(editor);
    expect(date()).toBe('2021-03-04');
    stepToPreviousChange(editor);
    stepToPreviousChange(editor);
    expect(date()).toBe('2020-01-01');
  });

  test('stepping stops the replay: the hand wins over the player', () => {
    const { editor, store } = editorAt('2020-06-01', { isPlaying: true });
    stepToNextChange(editor);
    expect(store.getState().isPlaying).toBe(false);
  });

  test('the speed goes up and down and is kept as a preference', () => {
    const { editor, store } = editorAt('2020-06-01');
    shiftSpeed(editor, 1);
    expect(store.getState().preferences.replaySpeed).toBe('threeYears');
    shiftSpeed(editor, 1);
    expect(store.getState().preferences.replaySpeed).toBe('threeYears');
    shiftSpeed(editor, -1);
    shiftSpeed(editor, -1);
    expect(store.getState().preferences.replaySpeed).toBe('quarter');
    toggleQuiet(editor);
    expect(store.getState().preferences.skipsQuiet).toBe(false);
  });

  test('a loop is marked at the playhead, in any order, and never empty', () => {
    const { editor, store } = editorAt('2021-01-01');
    loopFromHere(editor);
    expect(store.getState().loop?.from).toBe('2021-01-01');
    store.setState({ date: plainDate('2022-01-01') });
    loopUntilHere(editor);
    expect(store.getState().loop).toEqual({ from: '2021-01-01', to: '2022-01-01' });
    store.setState({ date: plainDate('2020-06-01') });
    loopUntilHere(editor);
    expect(store.getState().loop).toEqual({ from: '2020-01-01', to: '2020-06-01' });
    setLoop(editor, plainDate('2022-01-01'), plainDate('2021-01-01'));
    expect(store.getState().loop).toEqual({ from: '2021-01-01', to: '2022-01-01' });
    setLoop(editor, plainDate('2022-01-01'), plainDate('2022-01-01'));
    expect(store.getState().loop).toBeNull();
  });

  test('to follow somebody twice is to let go of them', () => {
    const { editor, store } = editorAt('2021-01-01');
    toggleFollow(editor, { kind: 'seat', id: 'a' });
    toggleFollow(editor, { kind: 'person', id: 'b' });
    expect(store.getState().follow).toEqual({ kind: 'person', id: 'b' });
    toggleFollow(editor, { kind: 'person', id: 'b' });
    expect(store.getState().follow).toBeNull();
  });

  test('today is a step away', () => {
    const { editor, date } = editorAt('2020-06-01');
    goToToday(editor);
    expect(date()).toBe('2023-01-01');
  });
});

describe('the course of the replay', () => {
  test('holds where somebody moved, but not where the first holder sat down on the first day', () => {
    const { course } = timelineModel(record, plainDate('2023-01-01'));
    expect(course.stops).toHaveLength(2);
  });

  test('ends today when nothing is planned, else at the last planned thing', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Quality manager', { holder: 'Mr Wacht' });
    const today = plainDate('2023-01-01');
    const span = (last: string) => Date.parse(last) / 86_400_000;
    expect(timelineModel(client.record(), today).course.to).toBe(span('2023-01-01'));
    client.touch(client.holderOf(seat), client.colleague('Mr Koester'), '2023-02-14', { state: 'planned' });
    expect(timelineModel(client.record(), today).course.to).toBe(span('2023-02-14'));
  });

  test('knows the last change worth playing to, which no touch is', () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const seat = client.seat('Quality manager', { holder: 'Mr Wacht' });
    client.swap(seat, 'Ms Zacht', '2021-03-04');
    client.touch(client.holderOf(seat), client.colleague('Mr Koester'), '2022-02-14');
    const { course } = timelineModel(client.record(), plainDate('2023-01-01'));
    expect(course.lastChange).toBe(Date.parse('2021-03-04') / 86_400_000);
  });

  test('is computed once per record and day', () => {
    const today = plainDate('2023-01-01');
    expect(timelineModel(record, today)).toBe(timelineModel(record, today));
    expect(timelineModel(record, plainDate('2023-01-02'))).not.toBe(timelineModel(record, today));
  });

  test('shows no √6 window for a prospect', () => {
    const told = (phase: 'conquest' | 'nurture') =>
      timelineModel(aClient('Ostmeer', { since: '2015-01-01', phase }).record(), plainDate('2023-01-01')).windows;
    expect(told('conquest')).toEqual([]);
    expect(told('nurture')).toHaveLength(1);
  });
});
