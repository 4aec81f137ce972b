import path from 'node:path';
import type { Leaving } from '../shared/exchange/leaving/leavingRules.ts';
import { type BookFormat, type BookPageKind, bookFormats, bookPageKinds } from '../shared/ipc/bookContract.ts';
import type { Language } from '../shared/ipc/contract.ts';
import { type Orientation, type Paper, papers } from '../shared/ipc/printContract.ts';
import { fail, ok, type Result } from '../shared/ipc/result.ts';
import type { PlainDate } from '../shared/model/plainDate.ts';
import { dateOf, type OptionValues, oneOf } from './cliValues.ts';

/** A relationship book, or, bare, the same pages of every client without cover and contents. */
export interface BookRequest {
  readonly kind: 'exportBook';
  readonly file: string;
  readonly workspace: string;
  /** Null: all clients. */
  readonly client: string | null;
  /** Null: today. */
  readonly at: PlainDate | null;
  readonly compareWith: PlainDate | null;
  readonly pages: readonly BookPageKind[];
  readonly isBare: boolean;
  readonly format: BookFormat;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly mono: boolean;
  readonly leaving: Leaving;
  readonly language: Language;
}

type Asked = Pick<BookRequest, 'file' | 'workspace' | 'client' | 'at' | 'leaving' | 'language'>;

export const isForBook = (values: OptionValues): boolean => values.has('--book') || values.has('--all-clients');

/** `--book` with its pages, or one map for each of `--all-clients`. */
export const bookFrom = (values: OptionValues, asked: Asked): Result<BookRequest> => {
  const extension = path.extname(asked.file).toLowerCase();
  const format = bookFormats.find((each) => extension === `.${each}`);
  if (!format) return fail('onePageOnly', { extension });
  const isOfAll = values.has('--all-clients');
  if (isOfAll && asked.client !== null) return fail('allOrOneClient');
  if (!isOfAll && asked.client === null) return fail('optionMissing', { option: '--client, --all-clients' });
  const compareWith = dateOf(values, '--compare');
  if (!compareWith.ok) return compareWith;
  const pages = pagesFrom(values, compareWith.value);
  if (!pages.ok) return pages;
  const isBare = !values.has('--book');
  const paper = oneOf(papers, '--paper', values.get('--paper') ?? (isBare ? 'A3' : 'A4'));
  if (!paper.ok) return paper;
  return ok({
    kind: 'exportBook',
    ...asked,
    compareWith: compareWith.value,
    pages: pages.value,
    isBare,
    format,
    paper: paper.value,
    orientation: values.has('--portrait') ? 'portrait' : 'landscape',
    mono: values.has('--mono'),
  });
};

const pagesFrom = (values: OptionValues, compareWith: PlainDate | null): Result<readonly BookPageKind[]> => {
  const written = values.get('--book');
  if (written === undefined) return ok([compareWith === null ? 'map' : 'comparison']);
  if (written === '') return ok(bookPageKinds.filter((kind) => kind !== 'comparison' || compareWith !== null));
  const pages: BookPageKind[] = [];
  for (const word of written.split(',')) {
    const kind = oneOf(bookPageKinds, '--book', word);
    if (!kind.ok) return kind;
    pages.push(kind.value);
  }
  if (pages.includes('comparison') && compareWith === null) return fail('optionMissing', { option: '--compare' });
  return ok([...new Set(pages)]);
};
