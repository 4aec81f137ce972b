import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { calmStore, type Later } from '../../../renderer/editor/calmStore.ts';
import type { EditorState } from '../../../renderer/editor/editorStore.ts';
import { addDays, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const handClock = () => {
  let now = 0;
  let next = 1;
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  const later: Later = {
    now: () => now,
    after: (milliseconds, run) => {
      waiting.set(next, { at: now + milliseconds, run });
      return next++;
    },
    cancel: (handle) => waiting.delete(handle),
  };
  return {
    later,
    pass: (milliseconds: number): void => {
      now += milliseconds;
      for (const [handle, { at, run }] of [...waiting]) {
        if (at > now) continue;
        waiting.delete(handle);
        run();
      }
    },
  };
};

const start = plainDate('2024-01-01');

const aCalmStore = () => {
  const client = aClient('Zekerheid', { since: '2020-01-01' });
  const seat = client.seat('Quality manager', { role: 'influencer', holder: 'Mr Wacht' });
  client.pair(seat, client.colleague('Mr Koester'), { cadence: 'monthly' });
  client.swap(seat, 'Ms Zacht', '2024-03-01');
  const store = createStore<EditorState>()(
    () => ({ record: client.record(), date: start, isPlaying: true, isScrubbing: false, view: 'map' }) as EditorState,
  );
  const { later, pass } = handClock();
  const calm = calmStore(store, later);
  const told: PlainDate[] = [];
  calm.subscribe((state) => told.push(state.date));
  return { store, calm, told, pass };
};

describe('What panels hear of a moving playhead', () => {
  test('is a few dates a second, always the latest', () => {
    const { store, told, pass } = aCalmStore();
    for (let day = 1; day <= 40; day += 1) {
      store.setState({ date: addDays(start, day) });
      pass(25);
    }
    expect(told.length).toBeGreaterThan(2);
    expect(told.length).toBeLessThan(8);
    pass(250);
    expect(told.at(-1)).toBe(addDays(start, 40));
  });

  test('is the exact date at once when it comes to rest', () => {
    const { store, calm, pass } = aCalmStore();
    store.setState({ date: addDays(start, 1) });
    pass(10);
    store.setState({ date: addDays(start, 2) });
    store.setState({ isPlaying: false });
    expect(calm.getState()).toBe(store.getState());
    expect(calm.getState().date).toBe(addDays(start, 2));
  });

  test('is every single step of a hand on the keys', () => {
    const { store, told } = aCalmStore();
    store.setState({ isPlaying: false });
    told.length = 0;
    store.setState({ date: addDays(start, 1) });
    store.setState({ date: addDays(start, 2) });
    expect(told).toEqual([addDays(start, 1), addDays(start, 2)]);
  });

  test('leaves out nothing but the date: a selection is heard while the replay runs', () => {
    const { store, calm } = aCalmStore();
    store.setState({ date: addDays(start, 1) });
    store.setState({ view: 'table' });
    expect(calm.getState().view).toBe('table');
    expect(calm.getState().date).toBe(addDays(start, 1));
  });

  test('is a new pull sooner than mere days', () => {
    const { store, calm, told, pass } = aCalmStore();
    store.setState({ date: addDays(start, 1) });
    pass(0);
    told.length = 0;
    store.setState({ date: plainDate('2024-02-28') });
    pass(110);
    expect(told).toEqual([]);
    store.setState({ date: plainDate('2024-03-01') });
    pass(0);
    expect(calm.getState().date).toBe('2024-03-01');
  });
});
