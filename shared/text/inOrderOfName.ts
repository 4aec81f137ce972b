import type { Language } from '../ipc/contract.ts';

/** As an index of names has them in that language: "de Boer" among the b's or d's of a list, "Émile" before "Frits". */
export const inOrderOfName = <T>(list: readonly T[], nameOf: (each: T) => string, language: Language): readonly T[] => {
  const { compare } = new Intl.Collator(language);
  return list.toSorted((a, b) => compare(nameOf(a), nameOf(b)));
};
