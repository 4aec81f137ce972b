import type { Failure } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Message } from '../../shared/record/step.ts';
import { inWords } from '../../shared/text/inWords.ts';
import { dateFormat, dateRangeFormat, perLocale } from './formats.ts';
import { i18n } from './i18n.ts';

type Params = Readonly<Record<string, string | number>>;

/** A message of shared/ in the user's language; dates, shares, role, status, rhythm, activity, level and field words among its values are put in words too. */
export const say = (message: Message): string => translate(message.key, message.params);

/** The same for a key that is put together at run time. @throws Error for a key that is no text in the language files. */
export const translate = (key: string, params: Params = {}): string => {
  if (!i18n.exists(key, params)) throw new Error(`no text for "${key}"`);
  const text: unknown = i18n.t(key as never, { ...inWords(params, wording), returnObjects: true } as never);
  if (typeof text !== 'string') throw new Error(`"${key}" is a group of texts`);
  return text;
};

/** A failure's sentence, and the step to take next where there is one. */
export const failureText = (failure: Failure): { readonly sentence: string; readonly next: string } => ({
  sentence: translate(`error.${failure.code}`, failure.params),
  next: i18n.exists(`errorNext.${failure.code}`) ? translate(`errorNext.${failure.code}`, failure.params) : '',
});

/** "4 March 2024", in the user's language. */
export const dateInWords: (date: PlainDate) => string = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' });

/** "4 Mar 2024". */
export const shortDate: (date: PlainDate) => string = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' });

/** "Mon 4 Mar". */
export const dayInWords: (date: PlainDate) => string = dateFormat({ weekday: 'short', day: 'numeric', month: 'short' });

/** "26 February – 3 March". */
export const dateRange: (first: PlainDate, last: PlainDate) => string = dateRangeFormat({
  day: 'numeric',
  month: 'long',
});

/** "4 Mar 2024, 14:05" in the machine's time zone, of an ISO timestamp. */
export const momentInWords = (timestamp: string): string => momentFormat().format(new Date(timestamp));

const momentFormat = perLocale((name) => new Intl.DateTimeFormat(name, { dateStyle: 'medium', timeStyle: 'short' }));

/** "23 %". */
export const percent = (share: number): string => percentFormat().format(share);

const percentFormat = perLocale((name) => new Intl.NumberFormat(name, { style: 'percent', maximumFractionDigits: 0 }));

const wording = { date: dateInWords, percent, translate };
