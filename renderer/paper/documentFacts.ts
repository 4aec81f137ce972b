import type { BookFacts, BookJob } from '../../shared/ipc/bookContract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { bookSubject } from './book/book.ts';
import type { PaperWords } from './paperWords.ts';

interface Told {
  readonly at: PlainDate;
  /** Null: it tells of one date. */
  readonly compareWith: PlainDate | null;
}

/** What a client's map, or what changed in it, says of itself where it is a file. */
export const mapFacts = (client: string, told: Told, ownCompany: string, words: PaperWords): BookFacts =>
  factsOf(
    told.compareWith === null
      ? words.t('book.facts.map', { client })
      : words.t('book.facts.changes', { client, ...bothDates(told.at, told.compareWith, words) }),
    told,
    ownCompany,
    words,
  );

/** The same of a book: by its client, or by how many there are; bare, it is nothing but their maps. */
export const bookFacts = (
  names: readonly string[],
  job: Told & Pick<BookJob, 'isBare'>,
  ownCompany: string,
  words: PaperWords,
): BookFacts => {
  const params = { subject: bookSubject(names, words), date: words.date(job.at) };
  const title = !job.isBare
    ? words.t(names.length === 1 ? 'book.facts.bookOfOne' : 'book.facts.book', params)
    : job.compareWith === null
      ? words.t('book.facts.maps', params)
      : words.t('book.facts.changes', { client: params.subject, ...bothDates(job.at, job.compareWith, words) });
  return factsOf(title, job, ownCompany, words);
};

/** The earlier first. */
const bothDates = (at: PlainDate, compareWith: PlainDate, words: PaperWords) => {
  const [before, after] = [at, compareWith].sort();
  return { before: words.date(before ?? at), after: words.date(after ?? at) };
};

const factsOf = (title: string, { at }: Told, ownCompany: string, words: PaperWords): BookFacts => ({
  title,
  author: ownCompany.trim() || words.t('app.name'),
  subject: words.t('paper.stateAt', { date: words.date(at) }),
});
