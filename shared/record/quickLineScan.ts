/** Offsets into the typed text, in UTF-16 code units, half-open. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** Where words without a mark belong. `surplus`: behind a second `>`. `summary`: all that follows the colon. */
export type QuickLinePart = 'name' | 'title' | 'colleagueName' | 'colleagueTitle' | 'summary' | 'surplus';

export type QuickLineMark = '#' | '/' | '!' | '~' | '@';

export type ScannedPiece =
  | { readonly kind: 'words'; readonly part: QuickLinePart; readonly span: TextSpan }
  | { readonly kind: 'marked'; readonly mark: QuickLineMark; readonly span: TextSpan }
  | {
      readonly kind: 'punctuation';
      readonly sign: ',' | '>' | ':';
      readonly isSurplus: boolean;
      readonly span: TextSpan;
    };

export interface ScannedLine {
  readonly span: TextSpan;
  readonly pieces: readonly ScannedPiece[];
  /** Where the next word would belong: what is being typed at the line's end. */
  readonly endsIn: QuickLinePart;
}

/** Splits at line ends and semicolons; lines of nothing but spaces are no lines. */
export const linesOf = (text: string): readonly TextSpan[] => {
  const spans: TextSpan[] = [];
  let from = 0;
  for (const separator of text.matchAll(/[\n\r;]/gu)) {
    spans.push({ from, to: separator.index });
    from = separator.index + 1;
  }
  spans.push({ from, to: text.length });
  return spans.filter((span) => text.slice(span.from, span.to).trim() !== '');
};

/**
 * Cuts a line into pieces, in one pass from left to right.
 *
 * A mark counts only where a word begins and something follows, so that "R&D/production", "Sales / service" and
 * `</b>` stay text. A `>` that closes a `<` is text as well: markup is somebody's odd name, nothing more. A colon at a
 * word's end opens the summary of a contact, once an `@` has said that the line is about one; before that it is text.
 */
export const scanLine = (text: string, span: TextSpan): ScannedLine => {
  const pieces: ScannedPiece[] = [];
  let part: QuickLinePart = 'name';
  let isInAngle = false;
  let isContact = false;
  let at = span.from;
  const charAt = (index: number): string => (index < span.to ? text.charAt(index) : '');
  const opensSummary = (index: number): boolean =>
    isContact && charAt(index) === ':' && (index + 1 === span.to || isSpace(charAt(index + 1)));
  while (at < span.to) {
    const char = charAt(at);
    if (isSpace(char)) {
      at += 1;
    } else if (opensSummary(at)) {
      pieces.push({ kind: 'punctuation', sign: ':', isSurplus: false, span: { from: at, to: at + 1 } });
      part = 'summary';
      const rest = text.slice(at + 1, span.to);
      const from = at + 1 + rest.length - rest.trimStart().length;
      const to = at + 1 + rest.trimEnd().length;
      if (from < to) addWords(pieces, part, { from, to });
      at = span.to;
    } else if (char === ',' && (part === 'name' || part === 'colleagueName')) {
      pieces.push({ kind: 'punctuation', sign: ',', isSurplus: false, span: { from: at, to: at + 1 } });
      part = part === 'name' ? 'title' : 'colleagueTitle';
      at += 1;
    } else if (char === '>' && !isInAngle) {
      const isSurplus: boolean = part !== 'name' && part !== 'title';
      pieces.push({ kind: 'punctuation', sign: '>', isSurplus, span: { from: at, to: at + 1 } });
      part = isSurplus ? 'surplus' : 'colleagueName';
      at += 1;
    } else if (isMark(char) && beginsWord(text, at, span.from, pieces.at(-1)) && !isSpace(charAt(at + 1))) {
      const from = at;
      const isDate = char === '~';
      isContact ||= char === '@';
      at += 1;
      while (at < span.to && !endsMarked(charAt(at), isDate) && !opensSummary(at)) at += 1;
      pieces.push({ kind: 'marked', mark: char, span: { from, to: at } });
    } else {
      const from = at;
      while (at < span.to) {
        const next = charAt(at);
        const isEnd = isSpace(next) || (next === '>' && !isInAngle) || (next === ',' && isNamePart(part));
        if (isEnd || opensSummary(at)) break;
        if (next === '<') isInAngle = true;
        if (next === '>') isInAngle = false;
        at += 1;
      }
      addWords(pieces, part, { from, to: at });
    }
  }
  return { span, pieces, endsIn: part };
};

/** Neighbouring words of one part are one piece. */
const addWords = (pieces: ScannedPiece[], part: QuickLinePart, span: TextSpan): void => {
  const last = pieces.at(-1);
  const joins = last?.kind === 'words' && last.part === part;
  if (joins) pieces.pop();
  pieces.push({ kind: 'words', part, span: { from: joins ? last.span.from : span.from, to: span.to } });
};

const isSpace = (char: string): boolean => char !== '' && /\s/u.test(char);
const isMark = (char: string): char is QuickLineMark => char !== '' && '#/!~@'.includes(char);
const isNamePart = (part: QuickLinePart): boolean => part === 'name' || part === 'colleagueName';

/** Marks may also follow each other without a space: `#decider!hostile`. */
const beginsWord = (text: string, at: number, lineStart: number, before: ScannedPiece | undefined): boolean =>
  at === lineStart || /[\s,>]/u.test(text.charAt(at - 1)) || (before?.kind === 'marked' && before.span.to === at);

/** Dates may be written with slashes; nothing else that is marked holds one. */
const endsMarked = (char: string, isDate: boolean): boolean =>
  isSpace(char) ||
  char === ',' ||
  char === '>' ||
  char === '#' ||
  char === '!' ||
  (!isDate && (char === '/' || char === '~'));
