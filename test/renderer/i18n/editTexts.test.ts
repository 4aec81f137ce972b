import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18next from 'i18next';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dutch } from '../../../renderer/i18n/dutch.ts';
import { english } from '../../../renderer/i18n/english.ts';
import { errorCodes } from '../../../shared/ipc/errorCodes.ts';
import { tableNames } from '../../../shared/model/records.ts';

afterAll(() => i18n.changeLanguage('en'));

type Texts = { readonly [key: string]: string | Texts };
const spoken = ({ step, quickLine, error, errorNext }: Texts): Texts =>
  ({ step, quickLine, error, errorNext }) as Texts;

/** Every text with its dotted key. */
const leaves = (texts: Texts, path = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : leaves(value, `${path}${key}.`),
  );

const paramsOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();

const sourcesUnder = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({
    lng: 'en',
    resources: { en: { translation: english }, nl: { translation: dutch } },
    interpolation: { escapeValue: false },
  }),
);

describe('the texts of steps, quick lines and errors', () => {
  test('speak of the same values in both languages', () => {
    const dutchTexts = new Map(leaves(spoken(dutch)));
    for (const [key, text] of leaves(spoken(english))) {
      expect([key, paramsOf(dutchTexts.get(key) ?? '')]).toEqual([key, paramsOf(text)]);
    }
  });

  test('cover every error code and every table an error can speak of', () => {
    for (const code of errorCodes) expect([code, typeof english.error[code]]).toEqual([code, 'string']);
    expect(Object.keys(english.error.thing).sort()).toEqual([...tableNames, 'step'].sort());
    for (const code of Object.keys(english.errorNext)) expect(errorCodes).toContain(code);
  });

  test('cover every key that edits and quick lines answer with, and none besides', () => {
    const keys = leaves(spoken(english)).map(([key]) => key);
    const sources = [...sourcesUnder('shared'), ...sourcesUnder('electron')].join('\n');
    const used = [...sources.matchAll(/[`'](step\.[A-Za-z.]+?)(\.?)(\$\{|[`'])/gu)].map(
      ([, key, dot]) => `${key}${dot}`,
    );
    expect(used.length).toBeGreaterThan(40);
    for (const key of used) {
      const isCovered = key.endsWith('.') ? keys.some((known) => known.startsWith(key)) : keys.includes(key);
      expect([key, isCovered]).toEqual([key, true]);
    }
    const unused = keys.filter(
      (key) =>
        key.startsWith('step.') &&
        !used.some((known) => known === key || (known.endsWith('.') && key.startsWith(known))),
    );
    expect(unused).toEqual([]);
    const problems = [...sources.matchAll(/'([a-z]+[A-Z]\w+)'/gu)].map(([, key]) => key);
    const composed = ['role', 'cadence', 'status', 'touch'].flatMap((what) => [`${what}Unknown`, `${what}Ambiguous`]);
    for (const key of Object.keys(english.quickLine.problem)) expect([...problems, ...composed]).toContain(key);
  });

  test('name the thing that is gone in the user’s language, and never read markup in a value', async () => {
    expect(i18n.t('error.rowNotFound', { what: 'pairing' })).toBe('The pairing you want to change is no longer there.');
    await i18n.changeLanguage('nl');
    expect(i18n.t('error.rowNotFound', { what: 'seat' })).toBe('Dit bestaat niet meer: plek.');
    expect(i18n.t('step.addMember', { name: '$t(error.nameEmpty) {{x}} <b>' })).toBe(
      '$t(error.nameEmpty) {{x}} <b> toevoegen',
    );
  });
});
