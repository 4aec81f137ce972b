import fc from 'fast-check';
import i18next from 'i18next';
import { describe, expect, test } from 'vitest';
import { actionLabelOf } from '../../../shared/insight/findings/finding.ts';
import { findingsOf } from '../../../shared/insight/findings/findings.ts';
import { findingRules } from '../../../shared/insight/types.ts';
import { voteHistory } from '../../../shared/insight/voteHistory.ts';
import { addDays, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { templateRows } from '../../../shared/model/rowTemplate.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import type { Message } from '../../../shared/record/step.ts';
import { findings as english } from '../../../shared/text/en/findings.ts';
import { findings as dutch } from '../../../shared/text/nl/findings.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';

const instance = i18next.createInstance();
void instance.init({
  lng: 'en',
  fallbackLng: false,
  initAsync: false,
  resources: { en: { translation: { finding: english } }, nl: { translation: { finding: dutch } } },
  interpolation: { escapeValue: false },
});

/** Names of random records may hold braces of their own; here every value is a plain word. */
const plainParams = (message: Message) =>
  Object.fromEntries(
    Object.entries(message.params ?? {}).map(([name, value]) => [
      name,
      name === 'context' || typeof value === 'number' ? value : 'word',
    ]),
  );
const say = (language: 'en' | 'nl', message: Message): string =>
  String(instance.getFixedT(language)(message.key as never, plainParams(message) as never));

/** One person alone is for us: the majority hangs on her, and few names are known. */
const withMajority = (): ClientRecord => {
  const client = aClient('Prospect', { phase: 'conquest' });
  const deal = client.deal('Pump');
  client.stands(deal, client.holderOf(client.seat('Director', { holder: 'Director' })), 'for', '2020-02-01');
  return client.record();
};

describe.each(['en', 'nl'] as const)('the texts of findings in %s', (language) => {
  test('every message a record can bring about has its sentence, with all values filled in', () => {
    const anyDate = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(plainDate('1994-01-01'), days));
    const heard = new Set<string>();
    const listen = (record: ClientRecord, date: PlainDate): void => {
      for (const finding of findingsOf(stateAt(record, date), record)) {
        heard.add(finding.rule);
        for (const message of [finding.title, finding.why, actionLabelOf(finding)]) {
          const sentence = say(language, message);
          expect(sentence).not.toBe(message.key);
          expect(sentence).not.toMatch(/\{\{|\}\}|undefined|^finding\./);
        }
      }
    };
    fc.assert(fc.property(arbitraryRecord(), anyDate, listen), { numRuns: 300, seed: 20240304 });
    // what a random record hardly ever brings about: a majority, and votes in the hands of an opponent
    const ostmeer = sampleClient('Ostmeer Keukens');
    for (const turn of voteHistory(ostmeer, rowsOf(ostmeer, 'deal')[0]?.id ?? '')) listen(ostmeer, turn.date);
    listen(withMajority(), plainDate('2020-06-01'));
    expect([...heard].sort()).toEqual([...findingRules].sort());
  });

  test.each(findingRules)('%s says what is the matter, why, and what to do', (rule) => {
    const texts: Readonly<Record<string, string>> = (language === 'en' ? english : dutch)[rule];
    for (const part of ['title', 'why', 'action']) {
      const said = Object.entries(texts).filter(([key]) => key.startsWith(part));
      expect({ part, count: said.length }).not.toEqual({ part, count: 0 });
      for (const [, sentence] of said) expect(sentence.trim()).not.toBe('');
    }
    // what to do is short enough for a button, and asks for something
    for (const [key, label] of Object.entries(texts)) {
      if (key.startsWith('action')) expect(label.length).toBeLessThan(40);
    }
  });

  test('one and many are told apart', () => {
    const params = { name: 'Ms Zacht', sinceDate: 'today', colleagues: 'Mr Koester' };
    const key = 'finding.pairingUnproven.title';
    expect(say(language, { key, params: { ...params, count: 1 } })).not.toBe(
      say(language, { key, params: { ...params, count: 2 } }),
    );
  });
});

test('a row of the map is named in a sentence of its own, whichever role it has', () => {
  const rows = [...new Set([...templateRows('nurture'), ...templateRows('conquest')])].filter(
    (role) => role !== 'decider' && role !== 'guarantor',
  );
  const titles = (language: 'en' | 'nl', rule: string, count: number) =>
    rows.map((context) => say(language, { key: `finding.${rule}.title`, params: { context, count, names: 'x' } }));
  for (const language of ['en', 'nl'] as const) {
    expect(new Set(titles(language, 'rowEmpty', 1)).size).toBe(rows.length);
    expect(new Set([1, 2].flatMap((count) => titles(language, 'rowUnpaired', count))).size).toBe(2 * rows.length);
  }
  expect(titles('en', 'rowEmpty', 1)).toContain('No daily contact is known');
  expect(titles('en', 'rowUnpaired', 2)).toContain('Nobody of ours faces the influencers: word');
});

test('both languages speak of the same values in the same sentences', () => {
  const valuesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
  const texts = (tree: object, path = ''): readonly (readonly [string, string])[] =>
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as const] : texts(value as object, `${path}${key}.`),
    );
  const inDutch = new Map(texts(dutch));
  for (const [key, text] of texts(english)) {
    const other = inDutch.get(key) ?? '';
    // "one" may be said in a word instead of the number
    const needed = valuesIn(text).filter((name) => !(key.endsWith('_one') && name === 'count'));
    expect({ key, values: valuesIn(other).filter((name) => needed.includes(name)) }).toEqual({ key, values: needed });
  }
});
