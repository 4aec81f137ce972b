import { fail, ok, type Result } from '../../ipc/result.ts';
import { maxNameLength, maxTextLength } from '../../model/records.ts';

/** What nobody of ours knows is written like this everywhere: on the map, in typed lines, in labels. */
export const unknownName = '??';

/** A typed name that says "somebody sits there, we do not know who". */
export const isUnknownName = (text: string): boolean => /^\?+$/u.test(text.trim());

/**
 * The one form in which a name is kept: trimmed, single spaces, Unicode NFC, free of what cannot be seen.
 * Right-to-left text, emoji and angle brackets stay as they are: a name is plain text for every painter.
 * Fails with `nameEmpty` or `nameTooLong`.
 */
export const normaliseName = (text: string): Result<string> => {
  const name = cleanLine(text);
  if (!hasSomethingToSee.test(name)) return fail('nameEmpty');
  return ofAllowedLength(name);
};

/** As `normaliseName`, for a title that may be empty. */
export const normaliseTitle = (text: string): Result<string> => {
  const title = cleanLine(text);
  return hasSomethingToSee.test(title) ? ofAllowedLength(title) : ok('');
};

/** A free text of several lines. Fails with `textTooLong`. */
export const normaliseText = (text: string): Result<string> => {
  const clean = text.toWellFormed().replace(/\r\n?/gu, '\n').replace(controlButLineOrTab, '').normalize('NFC').trim();
  if (clean.length > maxTextLength) return fail('textTooLong', { length: clean.length, max: maxTextLength });
  return ok(clean);
};

/**
 * Compares what people type with what is kept, without regard to case and accents. Not for storing: folding loses
 * letters.
 */
export const foldName = (text: string): string =>
  cleanLine(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** At least one letter, digit, sign or pictogram; marks and joiners alone draw nothing. */
const hasSomethingToSee = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Control characters break lines and exports. Overrides, embeddings and isolates of writing direction turn the
 * sentence around the name; right-to-left letters need none of them. The zero-width ones make two names look alike.
 * The joiner U+200D and the marks U+200E and U+200F stay: emoji and right-to-left names are written with them.
 */
const unseen = /[\p{Cc}\u{00AD}\u{200B}\u{2060}\u{FEFF}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

const controlButLineOrTab = /(?![\n\t])\p{Cc}/gu;

const cleanLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\u{FEFF}/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/gu, ' ')
    .trim()
    .normalize('NFC');

const ofAllowedLength = (name: string): Result<string> =>
  name.length > maxNameLength ? fail('nameTooLong', { length: name.length, max: maxNameLength }) : ok(name);
