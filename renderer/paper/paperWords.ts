import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Message } from '../../shared/record/step.ts';
import { dateInWords, percent, say, shortDate, translate } from '../i18n/say.ts';

/** Every word on a sheet comes through here, in the language set when the sheet is made. */
export interface PaperWords {
  readonly t: (key: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly say: (message: Message) => string;
  readonly date: (date: PlainDate) => string;
  readonly shortDate: (date: PlainDate) => string;
  readonly percent: (share: number) => string;
}

export const paperWords: PaperWords = { t: translate, say, date: dateInWords, shortDate, percent };
