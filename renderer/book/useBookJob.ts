import { useDeferredValue, useMemo, useState } from 'react';
import { type Leaving, leavingFor } from '../../shared/exchange/leaving/leavingRules.ts';
import { addGone, type Gone } from '../../shared/exchange/leaving/sanitise.ts';
import {
  type BookFormat,
  type BookJob,
  type BookPageKind,
  type BookSettings,
  bookAllowed,
  bookPageKinds,
  pageStaysBehind,
} from '../../shared/ipc/bookContract.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { inOrderOfName } from '../../shared/text/inOrderOfName.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { changePreferences } from '../editor/preferences.ts';
import { sanitised } from '../leaving/sanitised.ts';
import { wholeBook } from '../paper/book/book.ts';
import { bookOptionsOf } from '../paper/book/bookOptions.ts';
import { paperWords } from '../paper/paperWords.ts';

type Chosen = Omit<BookSettings, 'audience'>;

/** So many clients are drawn before the book is made; drawing all would keep the window from answering. */
export const shownClients = 2;

const firstChoice: Chosen = {
  pages: bookPageKinds.filter((kind) => kind !== 'comparison'),
  isOfAll: false,
  paper: 'A4',
  orientation: 'landscape',
  mono: false,
};

/** What the dialog has chosen, as it began with how a book was made last. `all`: every client, null until they are read. */
export const useBookJob = (all: readonly ClientRecord[] | null) => {
  const editor = useEditor();
  const { preferences, logo, record: open } = useEditorState((state) => state);
  const last = preferences.book;
  const [chosen, setChosen] = useState<Chosen>(() => (last ? chosenOf(last) : firstChoice));
  const [leaving, setLeaving] = useState<Leaving>(() => leavingFor(last?.audience ?? 'leadership'));
  const [format, setFormat] = useState<BookFormat>('pdf');
  const [date, setDate] = useState<string>(editor.store.getState().date);
  const [since, setSince] = useState('');
  const [typed, typedSince] = [readTypedDate(date), readTypedDate(since)];
  const at = typed.ok ? typed.value : editor.store.getState().date;
  const compareWith = typedSince.ok ? typedSince.value : null;
  const isForClient = leaving.audience === 'client';
  const isOfAll = open === null || (chosen.isOfAll && !isForClient);
  const { ownCompany, language } = preferences;
  const records = useMemo(
    () =>
      isOfAll
        ? inOrderOfName(all ?? [], nameOf, language)
        : open
          ? [all?.find(({ clientId }) => clientId === open.clientId) ?? open]
          : [],
    [isOfAll, all, open, language],
  );
  const pages = chosen.pages.filter(
    (kind) =>
      (kind !== 'comparison' || compareWith !== null) &&
      (kind !== 'portfolio' || records.length > 1) &&
      !pageStaysBehind(kind, leaving.rules),
  );
  const { paper, orientation, mono } = chosen;
  const job: BookJob = {
    clientIds: records.map(({ clientId }) => clientId),
    at,
    compareWith,
    pages,
    isBare: false,
    format,
    paper,
    orientation,
    mono,
    language,
    leaving,
  };
  const pageKey = pages.join(' ');
  const document = useMemo(
    () => ({
      records: records.slice(0, shownClients),
      options: bookOptionsOf(
        {
          at,
          compareWith,
          pages: bookPageKinds.filter((kind) => pageKey.split(' ').includes(kind)),
          isBare: false,
          format,
          paper,
          orientation,
          mono,
          leaving,
        },
        ownCompany,
        logo,
      ),
    }),
    [records, at, compareWith, pageKey, format, paper, orientation, mono, leaving, ownCompany, logo],
  );
  /** A book is not worth waiting for at every key. */
  const drawn = useDeferredValue(document);
  const preview = useMemo(
    () => (drawn.records.length === 0 ? [] : wholeBook(drawn.records, drawn.options, paperWords)),
    [drawn],
  );
  const gone = useMemo(
    (): readonly Gone[] | null =>
      all && addGone(records.map((record) => sanitised(record, leaving.rules, at, paperWords).gone)),
    [all, records, leaving.rules, at],
  );
  const allowed = bookAllowed(job);
  const isEmpty = pages.length === 0;
  return {
    job,
    chosen,
    /** Why there may be no such book; null: there may, or the pages are yet to be chosen. */
    refusal: allowed.ok || isEmpty ? null : allowed.error,
    isEmpty,
    isOfAll,
    change: (patch: Partial<Chosen>) => setChosen((before) => ({ ...before, ...patch })),
    toggle: (kind: BookPageKind, isIn: boolean) =>
      setChosen((before) => ({
        ...before,
        pages: bookPageKinds.filter((each) => (each === kind ? isIn : before.pages.includes(each))),
      })),
    leaving,
    setLeaving,
    setFormat,
    date,
    setDate,
    since,
    setSince,
    preview,
    gone,
    isWhole: allowed.ok && !isEmpty && typed.ok && (typedSince.ok || since.trim() === '') && records.length > 0,
    remember: () =>
      changePreferences(editor, { book: { ...chosen, pages: [...chosen.pages], audience: leaving.audience } }),
  };
};

const chosenOf = ({ audience: _, ...chosen }: BookSettings): Chosen => chosen;

const nameOf = ({ clientId, tables }: ClientRecord): string => tables.client[clientId]?.name ?? '';
