import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../shared/ipc/contract.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';

/** The one i18next instance. Texts are bundled, so it is ready at once. */
export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: { en: { translation: english }, nl: { translation: dutch } },
  interpolation: { escapeValue: false },
  returnNull: false,
});

export const setLanguage = async (language: Language): Promise<void> => {
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
};
