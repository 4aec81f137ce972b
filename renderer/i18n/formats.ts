import { i18n } from './i18n.ts';

/** The locale whose dates and numbers the user reads: British English or Dutch. */
export const locale = (): string => (i18n.language === 'en' ? 'en-GB' : i18n.language);

/**
 * A formatter made once per locale. Making one costs a thousand times what using one does, and a replay writes dates in
 * every frame.
 */
export const perLocale = <F>(make: (locale: string) => F): (() => F) => {
  const made = new Map<string, F>();
  return () => {
    const name = locale();
    const known = made.get(name);
    if (known) return known;
    const fresh = make(name);
    made.set(name, fresh);
    return fresh;
  };
};

/** Formats calendar dates, which have no time zone: read and written as UTC. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): ((date: string) => string) => {
  const formatter = perLocale((name) => new Intl.DateTimeFormat(name, { ...options, timeZone: 'UTC' }));
  return (date) => formatter().format(instantOf(date));
};

/** The same for two days and what lies between them. */
export const dateRangeFormat = (options: Intl.DateTimeFormatOptions): ((first: string, last: string) => string) => {
  const formatter = perLocale((name) => new Intl.DateTimeFormat(name, { ...options, timeZone: 'UTC' }));
  return (first, last) => formatter().formatRange(instantOf(first), instantOf(last));
};

/** "this, that and those". */
export const listInWords = (words: readonly string[]): string => listFormat().format(words);

const listFormat = perLocale((name) => new Intl.ListFormat(name, { type: 'conjunction' }));

const instantOf = (date: string): Date => new Date(`${date}T00:00:00Z`);
