import type { PlainDate } from '../model/plainDate.ts';
import { isGone } from '../time/presence.ts';
import { stateAt } from '../time/stateAt.ts';
import { type ClientRecord, rowsOf } from './clientRecord.ts';
import { foldName, unknownName } from './edits/names.ts';
import type { QuickLineLexicon, Words } from './quickLineLexicon.ts';
import { linesOf, type ScannedLine, scanLine, type TextSpan } from './quickLineScan.ts';

export interface QuickLineCompletion {
  readonly kind: 'person' | 'colleague' | 'role' | 'cadence' | 'status' | 'touch';
  /** What to put in place of the span. */
  readonly text: string;
  /** The value behind a word (`decider`, `quarterly`), the row's id behind a name; null for `??`. */
  readonly value: string | null;
}

export interface QuickLineCompletions {
  /** What a chosen completion replaces; the mark before a word stays. */
  readonly span: TextSpan;
  readonly options: readonly QuickLineCompletion[];
}

/** More than this is no help. */
const maxOptions = 8;

/** What could be meant at the caret; no options where there is nothing to suggest. Dates and functions have none. */
export const completionsAt = (
  text: string,
  caret: number,
  record: ClientRecord,
  date: PlainDate,
  lexicon: QuickLineLexicon,
): QuickLineCompletions => {
  const at = Math.min(Math.max(0, caret), text.length);
  const lineStart = Math.max(...['\n', '\r', ';'].map((sign) => text.slice(0, at).lastIndexOf(sign))) + 1;
  const before = scanLine(text, { from: lineStart, to: at });
  const last = before.pieces.at(-1);
  if (last?.kind === 'marked' && last.span.to === at) {
    const span = { from: last.span.from + 1, to: endOfWord(text, at) };
    const typed = text.slice(span.from, at);
    const options = wordOptions(last.mark, typed, wholeLine(text, lineStart), text, lexicon);
    // a word that is there already is no help; it would only cover what the line says it does
    return { span, options: options.length === 1 && options[0]?.text === typed ? [] : options };
  }
  return nameCompletions(text, at, before, record, date);
};

const wholeLine = (text: string, lineStart: number): ScannedLine => {
  const line = linesOf(text).find((span) => span.from === lineStart);
  return scanLine(text, line ?? { from: lineStart, to: lineStart });
};

const endOfWord = (text: string, at: number): number => {
  let end = at;
  while (end < text.length && !/[\s,;>#!~/@]/u.test(text.charAt(end))) end += 1;
  return end;
};

const wordOptions = (
  mark: string,
  typed: string,
  line: ScannedLine,
  text: string,
  lexicon: QuickLineLexicon,
): readonly QuickLineCompletion[] => {
  if (mark === '/') return optionsOf('cadence', lexicon.cadences, typed);
  if (mark === '!') return optionsOf('status', lexicon.statuses, typed);
  if (mark === '@') return optionsOf('touch', lexicon.touches, typed);
  if (mark !== '#') return [];
  const written = line.pieces.flatMap((piece) =>
    piece.kind === 'marked' && piece.mark === '#' ? [foldName(text.slice(piece.span.from + 1, piece.span.to))] : [],
  );
  const known: Words<string> = { ...lexicon.roles, ...lexicon.companyRoles };
  const isWritten = (value: string) =>
    Object.entries(known).some(
      ([role, forms]) =>
        role === value && forms.some((form) => foldName(form) !== foldName(typed) && written.includes(foldName(form))),
    );
  return optionsOf('role', known, typed).filter((option) => option.value === null || !isWritten(option.value));
};

/** One word per value: the preferred one if it begins as typed, else the first that does. */
const optionsOf = <V extends string>(
  kind: QuickLineCompletion['kind'],
  words: Words<V>,
  typed: string,
): readonly QuickLineCompletion[] => {
  const wanted = foldName(typed);
  return Object.entries<readonly string[]>(words).flatMap(([value, forms]) => {
    const form = forms.find((candidate) => foldName(candidate).startsWith(wanted));
    return form === undefined ? [] : [{ kind, text: form, value }];
  });
};

const nameCompletions = (
  text: string,
  at: number,
  before: ScannedLine,
  record: ClientRecord,
  date: PlainDate,
): QuickLineCompletions => {
  const part = before.endsIn;
  const nothing = { span: { from: at, to: at }, options: [] };
  if (part !== 'name' && part !== 'colleagueName') return nothing;
  const words = before.pieces.filter((piece) => piece.kind === 'words' && piece.part === part);
  const from = words[0]?.span.from ?? at;
  const typed = text.slice(from, at);
  const span = { from, to: words.length > 0 ? endOfWord(text, at) : at };
  // A name broken up by marks is past completing; an empty beginning would offer the whole map unasked.
  if (words.length > 1 || (part === 'name' && typed.trim() === '')) return nothing;
  const options = part === 'name' ? personOptions(record, date, typed) : colleagueOptions(record, date, typed);
  return { span, options: options.slice(0, maxOptions) };
};

const personOptions = (record: ClientRecord, date: PlainDate, typed: string): readonly QuickLineCompletion[] => {
  if (unknownName.startsWith(typed.trim())) return [{ kind: 'person', text: unknownName, value: null }];
  const seated = stateAt(record, date).seats.flatMap((seat) => (seat.person ? [seat.person] : []));
  const everybody = [
    ...new Map([...seated, ...rowsOf(record, 'person')].map((person) => [person.id, person])).values(),
  ];
  return everybody
    .filter((person) => beginsAWord(person.name, typed))
    .map(({ id, name }) => ({ kind: 'person', text: name, value: id }));
};

const colleagueOptions = (record: ClientRecord, date: PlainDate, typed: string): readonly QuickLineCompletion[] => {
  const onMap = stateAt(record, date).colleagues.flatMap((card) => (card.hasLeft ? [] : [card.colleague]));
  const others = rowsOf(record, 'colleague').filter((colleague) => !isGone(colleague, date));
  // Those of other clients' maps are offered once something is typed.
  const offered = typed.trim() === '' ? onMap : [...onMap, ...others];
  return [...new Map(offered.map((colleague) => [colleague.id, colleague])).values()]
    .filter((colleague) => beginsAWord(colleague.name, typed))
    .map(({ id, name }) => ({ kind: 'colleague', text: name, value: id }));
};

const beginsAWord = (name: string, typed: string): boolean => ` ${foldName(name)}`.includes(` ${foldName(typed)}`);
