import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Id } from '../../shared/model/ids.ts';
import type { Editor } from '../editor/editorStore.ts';
import type { Place } from './places.ts';

/** A cell being typed in. */
export interface Typing extends Place {
  /** What the field opens with; null: what stands in the cell. */
  readonly text: string | null;
  /** The entry comes beside what stands in the cell. */
  readonly isBeside: boolean;
}

/** A cell of the matrix; null: the header of its row or column. */
export interface MatrixPlace {
  readonly seatId: Id | null;
  readonly colleagueId: Id | null;
}

/** What only the table knows; it outlives a look at the map. */
export interface TableState {
  readonly grouping: 'role' | 'people';
  readonly at: Place | null;
  /** How far down `at` was seen last: where to go on when its line is gone. */
  readonly index: number;
  readonly typing: Typing | null;
  /** The next cell to take the focus selects nobody. */
  readonly isWaiting: boolean;
  /** After Escape, Tab leaves the table instead of going to the next cell. */
  readonly isTabFree: boolean;
  readonly matrixAt: MatrixPlace | null;
  /** The last step made here, in words, for those who hear the table. */
  readonly said: string;
}

export type TableStore = StoreApi<TableState>;

const stores = new WeakMap<Editor, TableStore>();

export const tableStoreOf = (editor: Editor): TableStore => {
  const known = stores.get(editor);
  if (known) return known;
  const made = createStore<TableState>()(() => ({
    grouping: 'role',
    at: null,
    index: 0,
    typing: null,
    isWaiting: false,
    isTabFree: false,
    matrixAt: null,
    said: '',
  }));
  stores.set(editor, made);
  return made;
};
