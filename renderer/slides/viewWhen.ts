import type { KeptView } from '../../shared/model/records.ts';
import { dateInWords, shortDate, translate } from '../i18n/say.ts';

/** The day or days of a kept view, in words. */
export const viewWhen = ({ kind, date, since }: Pick<KeptView, 'kind' | 'date' | 'since'>): string =>
  since === null
    ? dateInWords(date)
    : translate(`slides.when.${kind}`, { date: shortDate(date), since: shortDate(since) });
