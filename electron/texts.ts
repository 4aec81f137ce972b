import i18next from 'i18next';
import type { Language } from '../shared/ipc/contract.ts';
import type { Failure } from '../shared/ipc/result.ts';
import { calendar as englishCalendar } from '../shared/text/en/calendar.ts';
import { cli as englishCli } from '../shared/text/en/cli.ts';
import { error as englishErrors } from '../shared/text/en/errors.ts';
import { calendar as dutchCalendar } from '../shared/text/nl/calendar.ts';
import { cli as dutchCli } from '../shared/text/nl/cli.ts';
import { error as dutchErrors } from '../shared/text/nl/errors.ts';

const i18n = i18next.createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: {
    en: { translation: { calendar: englishCalendar, cli: englishCli, error: englishErrors } },
    nl: { translation: { calendar: dutchCalendar, cli: dutchCli, error: dutchErrors } },
  },
  interpolation: { escapeValue: false },
});

/** Sentences for what has no window: the command line, native dialogs, calendar files. */
export type Texts = (key: string, params?: Readonly<Record<string, string | number>>) => string;

export const textsIn = (language: Language): Texts => {
  const t = i18n.getFixedT(language);
  return (key, params = {}) => t(key, params);
};

export const failureSentence = (texts: Texts, failure: Failure): string =>
  texts(`error.${failure.code}`, failure.params);
