import { isPlainDate, type PlainDate } from '../model/plainDate.ts';
import type { Message } from '../record/step.ts';

type Params = NonNullable<Message['params']>;

/** How one language writes what a message names; the window and the command line each have an instance of theirs. */
export interface Wording {
  readonly date: (date: PlainDate) => string;
  /** Of a share, 0..1. */
  readonly percent: (share: number) => string;
  /** @throws Error for a key without a text */
  readonly translate: (key: string) => string;
}

/** The values of a message as they stand in its sentence: dates, shares, and role, status, rhythm, activity, level and field in words. */
export const inWords = (params: Params, { date, percent, translate }: Wording): Params =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'string' && isPlainDate(value)) return [name, date(value)];
      if (typeof value === 'number' && name === 'share') return [name, percent(value)];
      if (typeof value === 'string' && name === 'role') return [name, translate(`word.role.${value}`)];
      if (typeof value === 'string' && name.endsWith('Status')) return [name, translate(`word.status.${value}`)];
      if (typeof value === 'string' && name === 'rhythm') return [name, translate(`word.cadence.${value}`)];
      if (typeof value === 'string' && name === 'activity') return [name, translate(`word.activity.${value}`)];
      if (typeof value === 'string' && name === 'management') return [name, translate(`word.management.${value}`)];
      if (typeof value === 'string' && name === 'field') return [name, translate(`word.field.${value}`)];
      // A name written from right to left must not turn the sentence around it.
      if (typeof value === 'string' && rightToLeft.test(value)) return [name, `\u2068${value}\u2069`];
      return [name, value];
    }),
  );

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
