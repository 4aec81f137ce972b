import type { Gone } from '../../shared/exchange/leaving/sanitise.ts';
import { i18n } from '../i18n/i18n.ts';
import { translate } from '../i18n/say.ts';

/** "12 readings, 5 notes and all findings"; empty when nothing stays behind. */
export const goneInWords = (gone: readonly Gone[]): string =>
  new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(
    gone.map(({ kind, count }) =>
      count === null || kind === 'findings'
        ? translate('leaving.allFindings')
        : translate(`leaving.gone.${kind}`, { count }),
    ),
  );
