import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Failure } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { Editor } from '../editor/editorStore.ts';
import { allSaved } from '../editor/saveQueue.ts';
import { withOpenRecord } from './withOpenRecord.ts';

/** Every client of the workspace, as last read. */
export interface WorkspaceRecords {
  /** Null until they have been read once. */
  readonly records: ReadonlyMap<Id, ClientRecord> | null;
  readonly failure: Failure | null;
}

export type WorkspaceRecordsStore = StoreApi<WorkspaceRecords> & {
  /** Reads all clients from disk, behind the steps on their way there. What was read before stays until then. */
  readonly refresh: () => Promise<void>;
};

/** The one store of an editor. It follows the open client's record, which runs ahead of the disk, from the first call on. */
export const workspaceRecordsOf = (editor: Editor): WorkspaceRecordsStore => {
  const known = stores.get(editor);
  if (known) return known;
  const made = makeStore(editor);
  stores.set(editor, made);
  return made;
};

const stores = new WeakMap<Editor, WorkspaceRecordsStore>();
const nothingRead: WorkspaceRecords = { records: null, failure: null };

const makeStore = (editor: Editor): WorkspaceRecordsStore => {
  const store = createStore<WorkspaceRecords>()(() => nothingRead);
  let reading = 0;

  editor.store.subscribe((state, before) => {
    if (state.workspace?.path !== before.workspace?.path) {
      reading += 1;
      store.setState(nothingRead);
    } else if (state.record && state.record !== before.record) {
      const { record } = state;
      store.setState(({ records }) => ({ records: records && withOpenRecord(records, record) }));
    }
  });

  const refresh = async (): Promise<void> => {
    reading += 1;
    const mine = reading;
    await allSaved(editor);
    const answer = await editor.bridge.loadAllClients(undefined);
    // a later reading, or another workspace, has overtaken this one
    if (mine !== reading) return;
    if (!answer.ok) {
      store.setState({ failure: answer.error });
      return;
    }
    const read = new Map(answer.value.map((record) => [record.clientId, record]));
    store.setState({ records: withOpenRecord(read, editor.store.getState().record), failure: null });
  };

  return { ...store, refresh };
};
