import { z } from 'zod';
import { audiences, type LeavingRules, leavingSchema } from '../exchange/leaving/leavingRules.ts';
import { idSchema } from '../model/ids.ts';
import { plainDateSchema } from '../model/plainDate.ts';
import { orientations, papers } from './printContract.ts';
import { fail, ok, type Result } from './result.ts';

/** What a relationship book may tell, in its order: of all clients together, then of each. */
export const bookPageKinds = [
  'portfolio',
  'map',
  'table',
  'findings',
  'years',
  'agenda',
  'deals',
  'comparison',
] as const;
export type BookPageKind = (typeof bookPageKinds)[number];

/** True where a page would tell of nothing but what must not leave. */
export const pageStaysBehind = (kind: BookPageKind, rules: LeavingRules): boolean =>
  (kind === 'findings' && !rules.findings) || (kind === 'deals' && !rules.deals);

export const bookFormats = ['pdf', 'pptx'] as const;
export type BookFormat = (typeof bookFormats)[number];

/** Most clients of one book; nobody carries a thicker one. */
const maxBookClients = 1000;

/** How a book was made last. */
export const bookSettingsSchema = z.strictObject({
  pages: z.array(z.enum(bookPageKinds)).max(bookPageKinds.length),
  isOfAll: z.boolean(),
  paper: z.enum(papers),
  orientation: z.enum(orientations),
  mono: z.boolean(),
  audience: z.enum(audiences),
});
export type BookSettings = Readonly<z.infer<typeof bookSettingsSchema>>;

/** What a book is made of: clients at a date, on slides where it is a presentation. */
export const bookJobSchema = z.strictObject({
  clientIds: z.array(idSchema).min(1).max(maxBookClients),
  at: plainDateSchema,
  /** The other date of the pages that compare; null: nothing is compared. */
  compareWith: plainDateSchema.nullable(),
  pages: z.array(z.enum(bookPageKinds)).min(1).max(bookPageKinds.length),
  /** Without cover and contents: nothing but the pages. */
  isBare: z.boolean(),
  format: z.enum(bookFormats),
  paper: z.enum(papers),
  orientation: z.enum(orientations),
  mono: z.boolean(),
  language: z.enum(['en', 'nl']),
  leaving: leavingSchema,
});
export type BookJob = Readonly<z.infer<typeof bookJobSchema>>;

/** What a PDF says of itself. */
export const bookFactsSchema = z.strictObject({
  title: z.string().max(500),
  author: z.string().max(300),
  subject: z.string().max(1000),
});
export type BookFacts = Readonly<z.infer<typeof bookFactsSchema>>;

/**
 * Nobody carries a book of every client there is, nobody reads in a book about herself who our other clients are, and a
 * book of pages that all stay behind is none.
 *
 * Errors: `bookForOneClient` (count), `bookTooThick` (count, most), `bookTellsNothing`.
 */
export const bookAllowed = ({
  clientIds,
  leaving,
  pages,
}: Pick<BookJob, 'clientIds' | 'leaving' | 'pages'>): Result<null> => {
  const count = clientIds.length;
  if (leaving.audience === 'client' && count > 1) return fail('bookForOneClient', { count });
  if (count > maxBookClients) return fail('bookTooThick', { count, most: maxBookClients });
  return pages.every((kind) => pageStaysBehind(kind, leaving.rules)) ? fail('bookTellsNothing') : ok(null);
};
