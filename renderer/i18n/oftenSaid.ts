import type { TFunction } from 'i18next';

/** More sentences than this are not kept: names come and go. */
const mostKept = 4000;

const kept = new Map<string, string>();

/**
 * `t` for what is said again and again while the years run: looking a sentence up and filling it in takes a tenth of a
 * millisecond, and a hundred cards say half a dozen a day. The same words for the same key and parameters.
 */
export const oftenSaid = (t: TFunction, language: string): TFunction => {
  const say = (key: string, params?: Readonly<Record<string, unknown>>): string => {
    const name = `${language} ${key} ${params ? JSON.stringify(params) : ''}`;
    const known = kept.get(name);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const text = (t as unknown as (key: string, params?: object) => string)(key, params);
    kept.set(name, text);
    return text;
  };
  return say as unknown as TFunction;
};
