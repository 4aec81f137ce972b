import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SecretNote, SecretSubject } from '../../shared/ipc/dossierContract.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Editor } from '../editor/editorStore.ts';
import { allSaved, answerOf, enqueue } from '../editor/saveQueue.ts';
import { showFailure, showUndoable } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';

/** A note as the window shows it. `content` null: unreadable. Revision 0: not yet on disk. */
export type Note = SecretNote;

export interface NotesState {
  readonly isLoaded: boolean;
  readonly notes: readonly Note[];
  /** The note that was just begun, to put the cursor in. */
  readonly begun: Id | null;
}

/** Milliseconds of typing that go to the disk together. */
const pauseBeforeSave = 300;

/**
 * The notes while they are shown, the only place in the window that holds them: not the editor's store, which outlives
 * the view. Every change goes to the disk by itself, so that a lock has nothing left to lose.
 */
export const createNotes = (editor: Editor) => {
  const store: StoreApi<NotesState> = createStore<NotesState>()(() => nothing);
  const unsaved = new Set<Id>();
  let isSaving = false;
  let isDropped = false;

  const find = (id: Id): Note | undefined => store.getState().notes.find((note) => note.id === id);

  const patch = (id: Id, change: Partial<Note>): void =>
    store.setState(({ notes }) => ({ notes: notes.map((note) => (note.id === id ? { ...note, ...change } : note)) }));

  const load = async (clientId: Id | null): Promise<void> => {
    await allSaved(editor);
    const read = await editor.bridge.readSecrets({ clientId });
    if (isDropped) return;
    if (read.ok) store.setState({ isLoaded: true, notes: read.value, begun: null });
    // A lock that came in between is shown by the view itself.
    else if (read.error.code !== 'dossierLocked') showFailure(read.error);
  };

  /** False when the disk refused it. */
  const saveOne = async (id: Id): Promise<boolean> => {
    unsaved.delete(id);
    const note = find(id);
    if (!note?.content || (note.revision === 0 && note.content.text.trim() === '')) return true;
    const { clientId, personId, revision, content } = note;
    const saved = await answerOf(editor.bridge.saveSecret({ id, clientId, personId, revision, content }));
    if (saved.ok) patch(id, { revision: saved.value.revision });
    else showFailure(saved.error);
    return saved.ok;
  };

  const saveSoon = (id: Id): void => {
    unsaved.add(id);
    if (isSaving) return;
    isSaving = true;
    void enqueue(editor, async () => {
      await new Promise((resolve) => setTimeout(resolve, pauseBeforeSave));
      isSaving = false;
      let areAllKept = true;
      for (const waiting of [...unsaved]) areAllKept = (await saveOne(waiting)) && areAllKept;
      return areAllKept;
    });
  };

  const restore = async (id: Id, clientId: Id | null): Promise<void> => {
    const restored = await editor.bridge.restoreSecret({ id });
    if (!restored.ok) showFailure(restored.error);
    else await load(clientId);
  };

  return {
    store,
    load,
    begin: (subject: SecretSubject, names: Pick<Note, 'clientName' | 'personName'>, date: PlainDate): void => {
      const id = editor.newId();
      const note: Note = { id, ...subject, ...names, revision: 0, content: { date, text: '' } };
      store.setState(({ notes }) => ({ notes: [...notes, note], begun: id }));
    },
    write: (id: Id, content: NonNullable<Note['content']>): void => {
      patch(id, { content });
      saveSoon(id);
    },
    remove: async (id: Id, shown: Id | null): Promise<void> => {
      await allSaved(editor);
      const note = find(id);
      if (!note) return;
      if (note.revision > 0) {
        const removed = await editor.bridge.removeSecret({ id, revision: note.revision });
        if (!removed.ok) {
          showFailure(removed.error);
          return;
        }
        showUndoable(translate('dossier.removed'), () => void restore(id, shown));
      }
      store.setState(({ notes }) => ({ notes: notes.filter((other) => other.id !== id) }));
    },
    /** Forgets every note. What was typed in the last moments before is not saved any more. */
    drop: (): void => {
      isDropped = true;
      unsaved.clear();
      store.setState(nothing);
    },
  };
};

export type Notes = ReturnType<typeof createNotes>;

const nothing: NotesState = { isLoaded: false, notes: [], begun: null };
