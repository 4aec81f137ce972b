import type { SecretSubject } from '../../shared/ipc/dossierContract.ts';
import type { Id } from '../../shared/model/ids.ts';
import { rowsOf } from '../../shared/record/clientRecord.ts';
import { pickClientState } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import type { Note } from './notes.ts';

/** Somebody, or a client as a whole, that notes are about. Names null: no longer in the workspace. */
export interface Subject extends SecretSubject {
  readonly key: string;
  readonly clientName: string | null;
  readonly personName: string | null;
  /** Function of who holds a seat now. */
  readonly title: string;
  readonly count: number;
}

export interface SubjectGroup {
  readonly clientId: Id;
  readonly clientName: string | null;
  readonly subjects: readonly Subject[];
}

export const subjectKey = ({ clientId, personId }: SecretSubject): string => `${clientId} ${personId ?? ''}`;

/**
 * Whom one can write about: the client that is open with everybody who sits there today, and whoever has notes already.
 * The client that is open comes first, then the others by name; what is gone comes last.
 */
export const subjectGroups = (editor: EditorState, notes: readonly Note[]): readonly SubjectGroup[] => {
  const subjects = new Map<string, Subject>();
  const put = (subject: Omit<Subject, 'key' | 'count'>, count: number): void => {
    const key = subjectKey(subject);
    const known = subjects.get(key);
    subjects.set(key, known ? { ...known, count: known.count + count } : { ...subject, key, count });
  };
  for (const subject of present(editor)) put(subject, 0);
  for (const { clientId, personId, clientName, personName } of notes) {
    put({ clientId, personId, clientName, personName, title: '' }, 1);
  }
  const groups = Map.groupBy(subjects.values(), ({ clientId }) => clientId);
  return [...groups]
    .map(([clientId, members]) => ({ clientId, clientName: members[0]?.clientName ?? null, subjects: sorted(members) }))
    .sort((a, b) => rank(a, editor) - rank(b, editor) || (a.clientName ?? '').localeCompare(b.clientName ?? ''));
};

const present = (editor: EditorState): readonly Omit<Subject, 'key' | 'count'>[] => {
  const { record } = editor;
  if (!record) return [];
  const { clientId } = record;
  const clientName = rowsOf(record, 'client')[0]?.name ?? null;
  const people = (pickClientState(editor)?.seats ?? []).flatMap(({ seat, person }) =>
    person ? [{ clientId, personId: person.id, clientName, personName: person.name, title: seat.title }] : [],
  );
  return [{ clientId, personId: null, clientName, personName: null, title: '' }, ...people];
};

/** The client itself, then people as the map has them, then who has only notes. */
const sorted = (subjects: readonly Subject[]): readonly Subject[] =>
  subjects.toSorted((a, b) => Number(a.personId !== null) - Number(b.personId !== null));

const rank = ({ clientId, clientName }: SubjectGroup, editor: EditorState): number => {
  if (clientId === editor.record?.clientId) return 0;
  return clientName === null ? 2 : 1;
};

/** The notes that hold every word that is looked for, whatever its capitals and accents. In memory, nowhere else. */
export const notesWith = (notes: readonly Note[], looked: string): readonly Note[] => {
  const words = plain(looked).split(/\s+/).filter(Boolean);
  return notes.filter(({ content, personName }) => {
    const text = plain(`${content?.text ?? ''} ${personName ?? ''}`);
    return words.every((word) => text.includes(word));
  });
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
