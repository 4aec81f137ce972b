import { useStore } from 'zustand';
import { useEditor } from '../editor/EditorContext.tsx';
import { type TableState, tableStoreOf } from './tableStore.ts';

/** Subscribes to one piece of the table's own state. */
export const useTable = <T>(pick: (state: TableState) => T): T => useStore(tableStoreOf(useEditor()), pick);
