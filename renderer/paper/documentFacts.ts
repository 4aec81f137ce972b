import type { BookFacts } from '../../shared/ipc/bookContract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { PaperWords } from './paperWords.ts';

/** What the PDF of a client's map says of itself. */
export const mapFacts = (client: string, at: PlainDate, ownCompany: string, words: PaperWords): BookFacts =>
  factsOf(words.t('book.facts.map', { client }), at, ownCompany, words);

/** The same of a book; `subject`: the client, or how many there are. */
export const bookFacts = (subject: string, at: PlainDate, ownCompany: string, words: PaperWords): BookFacts =>
  factsOf(words.t('book.facts.book', { subject }), at, ownCompany, words);

const factsOf = (title: string, at: PlainDate, ownCompany: string, words: PaperWords): BookFacts => ({
  title,
  author: ownCompany.trim() || words.t('app.name'),
  subject: words.t('paper.stateAt', { date: words.date(at) }),
});
