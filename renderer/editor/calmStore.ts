import type { Disturbance } from '../../shared/insight/types.ts';
import { pickFelt } from './derived.ts';
import type { EditorState, EditorStore } from './editorStore.ts';

/** Runs something once, later. In the window: a timeout. */
export interface Later {
  /** Milliseconds of any clock that only rises. */
  readonly now: () => number;
  readonly after: (milliseconds: number, run: () => void) => number;
  readonly cancel: (handle: number) => void;
}

export interface CalmStore {
  readonly getState: () => EditorState;
  readonly getInitialState: () => EditorState;
  readonly subscribe: (listener: (state: EditorState, before: EditorState) => void) => () => void;
}

/** How long lists beside the map may lag behind a moving playhead: nobody reads faster. A new pull is told sooner. */
const calmPause = 250;
const pullPause = 100;

/**
 * The store as the panels see it: while the playhead moves by itself or under the hand they are told a few times a
 * second, in a task of their own between two frames; of anything else, and as soon as the playhead rests, at once.
 */
export const calmStore = (store: EditorStore, later: Later): CalmStore & { readonly stop: () => void } => {
  const listeners = new Set<(state: EditorState, before: EditorState) => void>();
  let shown = store.getState();
  let latest: Disturbance | null = pickFelt(shown)?.latest ?? null;
  let toldAt = Number.NEGATIVE_INFINITY;
  let waiting: { readonly handle: number; readonly until: number } | null = null;

  const tell = (): void => {
    if (waiting) later.cancel(waiting.handle);
    waiting = null;
    toldAt = later.now();
    const before = shown;
    shown = store.getState();
    latest = pickFelt(shown)?.latest ?? null;
    for (const listener of listeners) listener(shown, before);
  };

  const tellBy = (until: number): void => {
    if (waiting && waiting.until <= until) return;
    if (waiting) later.cancel(waiting.handle);
    waiting = { until, handle: later.after(Math.max(0, until - later.now()), tell) };
  };

  const unsubscribe = store.subscribe((state, before) => {
    if (!isMoving(state) || !isDateAlone(state, before)) tell();
    else tellBy(toldAt + (pickFelt(state)?.latest === latest ? calmPause : pullPause));
  });

  return {
    getState: () => shown,
    getInitialState: store.getInitialState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      unsubscribe();
      if (waiting) later.cancel(waiting.handle);
    },
  };
};

/** The playhead runs: replayed, or dragged by the hand. */
export const isMoving = (state: EditorState): boolean => state.isPlaying || state.isScrubbing;

const isDateAlone = (state: EditorState, before: EditorState): boolean =>
  (Object.keys(state) as (keyof EditorState)[]).every((key) => key === 'date' || state[key] === before[key]);
