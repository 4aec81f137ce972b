import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { EditorState } from '../../../renderer/editor/editorStore.ts';
import { attachPlayer, type FrameClock } from '../../../renderer/timeline/player.ts';
import type { Course } from '../../../renderer/timeline/replay.ts';
import type { Preferences } from '../../../shared/ipc/contract.ts';
import { dayNumber, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ReplaySpeed } from '../../../shared/model/vocabulary.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const fakeClock = () => {
  let waiting: { readonly handle: number; readonly onFrame: (milliseconds: number) => void } | null = null;
  let handle = 0;
  let time = 0;
  const clock: FrameClock = {
    request: (onFrame) => {
      handle += 1;
      waiting = { handle, onFrame };
      return handle;
    },
    cancel: (cancelled) => {
      if (waiting?.handle === cancelled) waiting = null;
    },
  };
  return {
    clock,
    isWaiting: () => waiting !== null,
    /** Shows so many pictures, 50 ms apart. */
    frames: (count: number, apart = 50) => {
      for (let left = count; left > 0 && waiting; left -= 1) {
        const { onFrame } = waiting;
        waiting = null;
        time += apart;
        onFrame(time);
      }
    },
  };
};

const from = plainDate('2024-01-01');
const to = plainDate('2024-12-31');
const course: Course = {
  from: dayNumber(from),
  to: dayNumber(to),
  lastChange: dayNumber(to),
  stops: [],
  changes: [],
  quiet: [],
};

const preferring = (replaySpeed: ReplaySpeed): Preferences => ({
  language: 'en',
  theme: 'light',
  paper: 'A3',
  ownCompany: '',
  dossierLockMinutes: 5,
  replaySpeed,
  skipsQuiet: true,
  book: null,
  printed: [],
});

const playing = (state: Partial<EditorState> = {}, along: Course = course, wantsStills = () => false) => {
  const store = createStore<EditorState>()(
    () =>
      ({
        record: aClient('Zekerheid').record(),
        date: from,
        today: to,
        isPlaying: false,
        loop: null,
        preferences: preferring('year'),
        ...state,
      }) as EditorState,
  );
  const time = fakeClock();
  const dates: PlainDate[] = [];
  store.subscribe((now, before) => {
    if (now.date !== before.date) dates.push(now.date);
  });
  return { store, ...time, dates, detach: attachPlayer(store, time.clock, () => along, wantsStills) };
};

describe('attachPlayer', () => {
  test('asks for no frame while nothing plays', () => {
    expect(playing().isWaiting()).toBe(false);
  });

  test('moves the date at the chosen speed while the store says so', () => {
    const { store, frames } = playing();
    store.setState({ isPlaying: true });
    frames(11);
    expect(store.getState().date).toBe('2024-07-01');
    expect(store.getState().isPlaying).toBe(true);
  });

  test('keeps fractions of days, so that a slow replay on a fast screen still moves', () => {
    const { store, frames, dates } = playing({ preferences: preferring('quarter') });
    store.setState({ isPlaying: true });
    frames(127, 8);
    expect(store.getState().date).toBe('2024-04-01');
    expect(dates).toHaveLength(91);
  });

  test('stops playing at the end of the course', () => {
    const { store, frames, isWaiting } = playing();
    store.setState({ isPlaying: true });
    frames(100);
    expect(store.getState()).toMatchObject({ date: to, isPlaying: false });
    expect(isWaiting()).toBe(false);
  });

  test('begins anew when it is started at the end', () => {
    const { store } = playing({ date: to });
    store.setState({ isPlaying: true });
    expect(store.getState()).toMatchObject({ date: from, isPlaying: true });
  });

  test('begins anew when it is started today, where the window opens', () => {
    const { store } = playing({ date: plainDate('2024-06-01'), today: plainDate('2024-06-01') });
    store.setState({ isPlaying: true });
    expect(store.getState().date).toBe(from);
  });

  test('begins anew when it is started where nothing changes any more, though the course goes on', () => {
    const along = { ...course, lastChange: dayNumber(plainDate('2024-10-05')) };
    const after = playing({ date: plainDate('2024-10-05') }, along);
    after.store.setState({ isPlaying: true });
    expect(after.store.getState()).toMatchObject({ date: from, isPlaying: true });
    const before = playing({ date: plainDate('2024-10-04') }, along);
    before.store.setState({ isPlaying: true });
    expect(before.store.getState().date).toBe('2024-10-04');
  });

  test('goes on from where it was paused', () => {
    const { store, frames, isWaiting } = playing();
    store.setState({ isPlaying: true });
    frames(11);
    const paused = store.getState().date;
    store.setState({ isPlaying: false });
    expect(isWaiting()).toBe(false);
    store.setState({ isPlaying: true });
    frames(1);
    expect(store.getState().date).toBe(paused);
    frames(1);
    expect(store.getState().date > paused).toBe(true);
  });

  test('follows a date that somebody else sets while it plays', () => {
    const { store, frames } = playing();
    store.setState({ isPlaying: true });
    frames(3);
    store.setState({ date: plainDate('2024-09-01') });
    frames(2);
    expect(store.getState().date > '2024-09-01').toBe(true);
    expect(store.getState().isPlaying).toBe(true);
  });

  test('does not make up for the time in which the window was hidden', () => {
    const { store, frames } = playing();
    store.setState({ isPlaying: true });
    frames(1);
    frames(1, 60_000);
    expect(store.getState().date).toBe('2024-02-06');
  });

  test('takes back the wish to play when no client is open', () => {
    const { store } = playing({ record: null });
    store.setState({ isPlaying: true });
    expect(store.getState().isPlaying).toBe(false);
  });

  test('leaves the store alone once it is detached', () => {
    const { store, frames, detach } = playing();
    store.setState({ isPlaying: true });
    frames(2);
    const { date } = store.getState();
    detach();
    frames(10);
    expect(store.getState().date).toBe(date);
  });

  test('a loop begins anew at its first day, over and over', () => {
    const loop = { from: plainDate('2024-03-01'), to: plainDate('2024-04-01') };
    const { store, frames, dates } = playing({ loop });
    store.setState({ isPlaying: true });
    expect(store.getState().date).toBe(loop.from);
    frames(80);
    expect(store.getState().isPlaying).toBe(true);
    expect(dates.every((date) => loop.from <= date && date <= loop.to)).toBe(true);
    expect(dates.filter((date) => date === loop.from).length).toBeGreaterThan(2);
    store.setState({ loop: null });
    frames(400);
    expect(store.getState()).toMatchObject({ date: to, isPlaying: false });
  });

  test('without motion it goes from change to change and lets each stand', () => {
    const changes = ['2024-02-01', '2024-06-01'].map((day) => plainDate(day));
    const along = { ...course, changes: changes.map(dayNumber) };
    const { store, frames, dates } = playing({}, along, () => true);
    store.setState({ isPlaying: true });
    frames(400);
    expect(dates).toEqual([...changes, to]);
    expect(store.getState().isPlaying).toBe(false);
  });
});
