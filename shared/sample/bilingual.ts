import type { Language } from '../ipc/contract.ts';

/** A text of the sample in every language the program speaks. */
export type Bilingual = Readonly<Record<Language, string>>;

export const say = (en: string, nl: string): Bilingual => ({ en, nl });

/** A person's name as it is used: "Mr Graag", "Dhr. Graag". */
export const mr = (name: string): Bilingual => say(`Mr ${name}`, `Dhr. ${name}`);
export const ms = (name: string): Bilingual => say(`Ms ${name}`, `Mw. ${name}`);

/** The same value with every text in one language. */
export const inLanguage = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isBilingual(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, inLanguage(item, language)]));
};

const isBilingual = (value: object): value is Bilingual => 'en' in value && 'nl' in value;
