import i18next from 'i18next';
import type { Language } from '../shared/ipc/contract.ts';
import type { Failure } from '../shared/ipc/result.ts';
import type { Message } from '../shared/record/step.ts';
import { calendar as englishCalendar } from '../shared/text/en/calendar.ts';
import { cli as englishCli } from '../shared/text/en/cli.ts';
import { error as englishErrors } from '../shared/text/en/errors.ts';
import { findings as englishFindings } from '../shared/text/en/findings.ts';
import { suggestion as englishSuggestions } from '../shared/text/en/suggestions.ts';
import { word as englishWords } from '../shared/text/en/words.ts';
import { inWords } from '../shared/text/inWords.ts';
import { calendar as dutchCalendar } from '../shared/text/nl/calendar.ts';
import { cli as dutchCli } from '../shared/text/nl/cli.ts';
import { error as dutchErrors } from '../shared/text/nl/errors.ts';
import { findings as dutchFindings } from '../shared/text/nl/findings.ts';
import { suggestion as dutchSuggestions } from '../shared/text/nl/suggestions.ts';
import { word as dutchWords } from '../shared/text/nl/words.ts';

const i18n = i18next.createInstance();
void i18n.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: {
    en: {
      translation: {
        calendar: englishCalendar,
        cli: englishCli,
        error: englishErrors,
        finding: englishFindings,
        suggestion: englishSuggestions,
        word: englishWords,
      },
    },
    nl: {
      translation: {
        calendar: dutchCalendar,
        cli: dutchCli,
        error: dutchErrors,
        finding: dutchFindings,
        suggestion: dutchSuggestions,
        word: dutchWords,
      },
    },
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

/** Says a message of shared/ in a language, for files that are written without a window. @throws Error for a key without a text */
export const sayIn = (language: Language): ((message: Message) => string) => {
  const t = i18n.getFixedT(language);
  const locale = language === 'en' ? 'en-GB' : language;
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const translate = (key: string, params: Message['params'] = {}): string => {
    if (!i18n.exists(key, { ...params, lng: language })) throw new Error(`no text for "${key}"`);
    return t(key, inWords(params, wording));
  };
  const wording = {
    date: (date: string) => dates.format(new Date(`${date}T00:00:00Z`)),
    percent: (share: number) => shares.format(share),
    translate,
  };
  return ({ key, params }) => translate(key, params);
};
