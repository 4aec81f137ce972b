import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import { readTypedDate } from '../model/typedDate.ts';
import { type Cadence, type EmotionalStatus, type Role, roles } from '../model/vocabulary.ts';
import { isUnknownName, normaliseName, normaliseTitle } from './edits/names.ts';
import { type QuickLineLexicon, type Recognised, recognise } from './quickLineLexicon.ts';
import {
  linesOf,
  type QuickLineMark,
  type QuickLinePart,
  type ScannedLine,
  type ScannedPiece,
  scanLine,
  type TextSpan,
} from './quickLineScan.ts';
import {
  noTouch,
  type TouchDraft,
  type TypedClaim,
  type TypedTouch,
  takeTouchWord,
  typedClaim,
  typedTouch,
} from './quickLineTouch.ts';
import type { Message } from './step.ts';

/**
 * The quick line: what one would scribble on paper, understood.
 *
 *     Name, function #role #role > Colleague, function /cadence !status ~date
 *     Zekerheid, managing director #decider > Aandegang /quarter
 *     Zekerheid > Aandegang @visit @dmu ~2026-12-03: asked who else has a say
 *     Bruinsma > Aandegang @alone ~2025-03-02: no need to bother the others
 *
 * Everything but one of the two names may be absent; marks may stand anywhere. `??` is a holder nobody of ours knows,
 * `!hostile?` a hunch, `~` the day from which it holds (`~2024-03-04`, `~4-3-2024`, `~2024-03`, `~2024`), but for the
 * emotion, which is of the day the line is typed at. `@` makes it a contact, planned when its day is still to come; what
 * follows the colon is what it was about. `@alone` is no contact but what somebody claims, the colon's words hers. After `> Colleague,` the whole name of another colleague is no function: both
 * are meant. Several entries stand on lines of their own or between semicolons. Parsing never fails: what is not
 * understood becomes a
 * problem with its place and its reason, and the rest counts.
 */
export interface QuickLineEntry {
  readonly span: TextSpan;
  /** In the order of the text, without overlaps; spaces belong to none. */
  readonly tokens: readonly QuickLineToken[];
  readonly meaning: QuickLineMeaning;
  readonly problems: readonly QuickLineProblem[];
}

export interface QuickLineToken {
  readonly kind:
    | Exclude<QuickLinePart, 'surplus'>
    | 'role'
    | 'cadence'
    | 'status'
    | 'date'
    | 'touch'
    | 'punctuation'
    | 'problem';
  readonly span: TextSpan;
}

/** Something not understood or not used: where, and why in words. */
export interface QuickLineProblem {
  readonly span: TextSpan;
  readonly message: Message;
}

export interface QuickLineMeaning {
  /** `name` null: a holder nobody of ours knows. */
  readonly member: { readonly name: string | null; readonly title: string } | null;
  readonly colleague: { readonly name: string; readonly title: string } | null;
  readonly roles: readonly Role[];
  /** Roles of the company's own. */
  readonly companyRoleIds: readonly Id[];
  readonly cadence: Cadence | null;
  readonly status: { readonly value: EmotionalStatus; readonly isHunch: boolean } | null;
  readonly date: PlainDate | null;
  readonly touch: TypedTouch | null;
  /** She says that she decides here alone. */
  readonly claim: TypedClaim | null;
}

/**
 * One entry a line, in their order; empty lines give none. Never fails: what cannot be read stands in the entry's
 * problems, with its place in the text.
 */
export const parseQuickLine = (text: string, lexicon: QuickLineLexicon): readonly QuickLineEntry[] =>
  linesOf(text).map((span) => parseEntry(text, scanLine(text, span), lexicon));

/** Gathered while reading one line. */
interface Draft {
  readonly tokens: QuickLineToken[];
  readonly problems: QuickLineProblem[];
  readonly roles: { readonly value: Role | Id; readonly span: TextSpan }[];
  cadence: { readonly value: Cadence; readonly span: TextSpan } | null;
  status: { readonly value: EmotionalStatus; readonly isHunch: boolean; readonly span: TextSpan } | null;
  date: PlainDate | null;
  readonly touch: TouchDraft;
}

const parseEntry = (text: string, line: ScannedLine, lexicon: QuickLineLexicon): QuickLineEntry => {
  const draft: Draft = {
    tokens: [],
    problems: [],
    roles: [],
    cadence: null,
    status: null,
    date: null,
    touch: noTouch(),
  };
  for (const piece of line.pieces) {
    if (piece.kind === 'marked') readMarked(draft, text, piece.mark, piece.span, lexicon);
    else if (piece.kind === 'punctuation') readPunctuation(draft, piece);
    else draft.tokens.push({ kind: piece.part === 'surplus' ? 'problem' : piece.part, span: piece.span });
  }
  const member = readMember(draft, text, line.pieces);
  const written = new Set<Role | Id>(draft.roles.map(({ value }) => value));
  const colleague = readColleague(draft, text, line.pieces);
  const summary = wordsOf(text, line.pieces, 'summary')?.text ?? '';
  const isNamed = member !== null && member.name !== null;
  const hasCadenceUse = colleague !== null && member !== null;
  if (!member && draft.roles[0]) problem(draft, draft.roles[0].span, 'rolesWithoutMember');
  if (draft.cadence && !hasCadenceUse) problem(draft, draft.cadence.span, 'cadenceWithoutColleague');
  if (draft.status && !isNamed) {
    problem(draft, draft.status.span, member ? 'statusOfUnknown' : 'statusWithoutMember');
  }
  if (draft.touch.span && !isNamed) {
    problem(draft, draft.touch.span, member ? 'touchOfUnknown' : 'touchWithoutMember');
  }
  if (draft.touch.claim && !isNamed) {
    problem(draft, draft.touch.claim, member ? 'claimOfUnknown' : 'claimWithoutMember');
  }
  return {
    span: line.span,
    tokens: draft.tokens,
    meaning: {
      member,
      colleague,
      roles: member ? [...written].filter(isRole) : [],
      companyRoleIds: member ? [...written].filter((value) => Object.hasOwn(lexicon.companyRoles, value)) : [],
      cadence: draft.cadence && hasCadenceUse ? draft.cadence.value : null,
      status: draft.status && isNamed ? { value: draft.status.value, isHunch: draft.status.isHunch } : null,
      date: draft.date,
      touch: isNamed ? typedTouch(draft.touch, summary) : null,
      claim: isNamed ? typedClaim(draft.touch, summary) : null,
    },
    problems: draft.problems,
  };
};

const isRole = (value: Role | Id): value is Role => roles.some((role) => role === value);

const problem = (draft: Draft, span: TextSpan, key: string, params?: Message['params']): void => {
  draft.problems.push({ span, message: { key: `quickLine.problem.${key}`, ...(params && { params }) } });
};

const readPunctuation = (draft: Draft, piece: ScannedPiece & { readonly kind: 'punctuation' }): void => {
  draft.tokens.push({ kind: piece.isSurplus ? 'problem' : 'punctuation', span: piece.span });
  if (piece.isSurplus) problem(draft, piece.span, 'secondArrow');
};

const readMarked = (
  draft: Draft,
  text: string,
  mark: QuickLineMark,
  span: TextSpan,
  lexicon: QuickLineLexicon,
): void => {
  const word = text.slice(span.from + 1, span.to);
  const read = word === '' ? null : readers[mark](draft, word, span, lexicon);
  if (word === '') problem(draft, span, 'markEmpty', { mark });
  draft.tokens.push({ kind: read ?? 'problem', span });
};

/** Each answers with the kind of token the word has become, null when it was not understood or not used. */
type Reader = (draft: Draft, word: string, span: TextSpan, lexicon: QuickLineLexicon) => QuickLineToken['kind'] | null;

const readers: Readonly<Record<QuickLineMark, Reader>> = {
  '#': (draft, word, span, lexicon) => {
    const value = understood(
      draft,
      recognise<Role | Id>({ ...lexicon.companyRoles, ...lexicon.roles }, word),
      'role',
      word,
      span,
    );
    if (!value) return null;
    draft.roles.push({ value, span });
    return 'role';
  },
  '/': (draft, word, span, lexicon) => {
    const value = understood(draft, recognise(lexicon.cadences, word), 'cadence', word, span);
    if (!value || isTaken(draft, draft.cadence, 'cadenceTwice', span)) return null;
    draft.cadence = { value, span };
    return 'cadence';
  },
  '!': (draft, word, span, lexicon) => {
    const isHunch = word.endsWith('?');
    const value = understood(draft, recognise(lexicon.statuses, word.replace(/\?$/u, '')), 'status', word, span);
    if (!value || isTaken(draft, draft.status, 'statusTwice', span)) return null;
    draft.status = { value, isHunch, span };
    return 'status';
  },
  '~': (draft, word, span) => {
    const date = readTypedDate(word);
    if (!date.ok) problem(draft, span, 'dateUnknown', { word: shortened(word) });
    if (!date.ok || isTaken(draft, draft.date, 'dateTwice', span)) return null;
    draft.date = date.value;
    return 'date';
  },
  '@': (draft, word, span, lexicon) => {
    const value = understood(draft, recognise(lexicon.touches, word), 'touch', word, span);
    if (!value) return null;
    const conflict = takeTouchWord(draft.touch, value, span);
    if (conflict) problem(draft, span, conflict);
    return conflict ? null : 'touch';
  },
};

const understood = <V extends string>(
  draft: Draft,
  recognised: Recognised<V>,
  what: 'role' | 'cadence' | 'status' | 'touch',
  word: string,
  span: TextSpan,
): V | null => {
  if (recognised.kind === 'one') return recognised.value;
  const key = `${what}${recognised.kind === 'none' ? 'Unknown' : 'Ambiguous'}`;
  problem(draft, span, key, { word: shortened(word), known: recognised.known.join(', ') });
  return null;
};

const isTaken = (draft: Draft, present: unknown, key: string, span: TextSpan): boolean => {
  if (present === null) return false;
  problem(draft, span, key);
  return true;
};

const readMember = (draft: Draft, text: string, pieces: readonly ScannedPiece[]): QuickLineMeaning['member'] => {
  const name = wordsOf(text, pieces, 'name');
  const title = wordsOf(text, pieces, 'title');
  const titleText = readTitle(draft, title);
  if (name === null) {
    const comma = pieces.find((piece) => piece.kind === 'punctuation' && piece.sign === ',');
    if (title !== null) problem(draft, comma?.span ?? title.span, 'nameMissing');
    return null;
  }
  if (isUnknownName(name.text)) return { name: null, title: titleText };
  const checked = readName(draft, name);
  return checked === null ? null : { name: checked, title: titleText };
};

const readColleague = (draft: Draft, text: string, pieces: readonly ScannedPiece[]): QuickLineMeaning['colleague'] => {
  const arrow = pieces.find((piece) => piece.kind === 'punctuation' && piece.sign === '>');
  if (!arrow) return null;
  const name = wordsOf(text, pieces, 'colleagueName');
  const title = readTitle(draft, wordsOf(text, pieces, 'colleagueTitle'));
  if (name === null) problem(draft, arrow.span, 'colleagueMissing');
  else if (isUnknownName(name.text)) problem(draft, name.span, 'colleagueUnknown');
  else {
    const checked = readName(draft, name);
    return checked === null ? null : { name: checked, title };
  }
  return null;
};

interface SpannedText {
  readonly text: string;
  readonly span: TextSpan;
}

/** The words of a part, put together again where marks stood between them. */
const wordsOf = (text: string, pieces: readonly ScannedPiece[], part: QuickLinePart): SpannedText | null => {
  const spans = pieces.flatMap((piece) => (piece.kind === 'words' && piece.part === part ? [piece.span] : []));
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return null;
  return {
    text: spans.map((span) => text.slice(span.from, span.to)).join(' '),
    span: { from: first.from, to: last.to },
  };
};

const readName = (draft: Draft, typed: SpannedText): string | null => {
  const name = normaliseName(typed.text);
  if (name.ok) return name.value;
  problem(draft, typed.span, name.error.code === 'nameTooLong' ? 'nameTooLong' : 'nameMissing', name.error.params);
  return null;
};

const readTitle = (draft: Draft, typed: SpannedText | null): string => {
  const title = normaliseTitle(typed?.text ?? '');
  if (title.ok) return title.value;
  if (typed) problem(draft, typed.span, 'nameTooLong', title.error.params);
  return '';
};

/** A message about a word of ten thousand letters shows its beginning. */
const shortened = (word: string): string => {
  const letters = [...word.slice(0, 80)];
  return letters.length > 30 ? `${letters.slice(0, 30).join('')}…` : word;
};
