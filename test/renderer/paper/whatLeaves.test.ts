import { describe, expect, test } from 'vitest';
import { exportPicture, exportSlides } from '../../../renderer/export/makeExport.ts';
import { sheetsOf } from '../../../renderer/paper/PaperDocument.tsx';
import type { PaperOptions } from '../../../renderer/paper/paperOptions.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { type Leaving, leavingFor, rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { emotionalStatuses } from '../../../shared/model/vocabulary.ts';
import { type ClientRecord, clientOf } from '../../../shared/record/clientRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient } from './paperClients.ts';
import { textsOf } from './soundSheets.ts';

/** What would tell an opinion or a conclusion of ours. */
const telling = [
  ...[...emotionalStatuses, 'unproven', 'overdue', 'competitor', 'coverage', 'unread', '√6', '√7', 'felt', 'turnover'],
  ...[
    'disturbance',
    'is in conflict',
    'nobody of ours',
    'who?',
    'loose',
    'pulled',
    'never knew',
    'we do not know',
    'nurture, since',
    'conquest, since',
  ],
];

const tellingIn = (words: readonly string[]): readonly string[] =>
  words.filter((word) => telling.some((each) => word.toLowerCase().includes(each)));

const wordsFor = (
  record: ClientRecord,
  leaving: Leaving,
  { compareWith = null, ...options }: Partial<PaperOptions> & { readonly compareWith?: string | null } = {},
): readonly string[] =>
  sheetsOf({
    record,
    at: plainDate('2026-11-21'),
    compareWith: compareWith === null ? null : plainDate(compareWith),
    options: { paper: 'A3', mono: false, ownCompany: '', leaving, ...options },
  }).flatMap((page) => textsOf(page).map((shape) => shape.text));

describe.each([
  ['the sample', sampleClient('Zekerheid Groep')],
  ['a missed deal', sampleClient('Ostmeer Keukens')],
  ['forty people', crowdedClient()],
])('%s on paper for the client', (_, record) => {
  test.each([null, '2024-01-01'])('shows no opinion and no conclusion, compared with %s', (compareWith) => {
    expect(tellingIn(wordsFor(record, leavingFor('client'), { compareWith }))).toEqual([]);
  });

  test.each([null, '2024-01-01'])('nor do its slides, their notes and its pictures, compared with %s', (since) => {
    const compareWith = since === null ? null : plainDate(since);
    const options = { at: plainDate('2026-11-21'), compareWith, look: 'paper', ownCompany: '' } as const;
    const drawn = (leaving: Leaving): readonly string[] => {
      const slides = exportSlides(record, { ...options, leaving }, paperWords);
      const picture = exportPicture(record, { ...options, leaving }, paperWords);
      const labels = [...slides, picture].flatMap(({ shapes }) => shapes.flatMap(({ part }) => part?.label ?? []));
      const texts = [...slides, picture].flatMap(({ shapes }) =>
        shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
      );
      return [...texts, ...labels, ...slides.flatMap(({ notes }) => notes), picture.label];
    };
    expect(tellingIn(drawn(leavingFor('client')))).toEqual([]);
    expect(tellingIn(drawn(leavingFor('leadership')))).not.toEqual([]);
    expect(drawn(leavingFor('client'))).toContain(clientOf(record).name);
  });
});

test('our leadership sees what we conclude, and the foot says for whom the sheet is', () => {
  const record = sampleClient('Zekerheid Groep');
  const words = wordsFor(record, leavingFor('leadership'));
  expect(words).toContain('WHAT NEEDS A DECISION');
  expect(words).toContain('prepared for our leadership');
  expect(words.some((each) => each.includes('not for the client'))).toBe(true);
  expect(wordsFor(record, leavingFor('client'))).toContain('Confidential — for Zekerheid Groep and us');
  expect(wordsFor(record, leavingFor('client'), { confidentiality: 'Only for the meeting' })).toContain(
    'Only for the meeting',
  );
});

test('without emotions the coverage is told of what is left', () => {
  const leaving: Leaving = { audience: 'leadership', rules: { ...rulesFor.leadership, emotions: false } };
  const words = wordsFor(sampleClient('Zekerheid Groep'), leaving);
  expect(words).toContain('coverage');
  expect(words).not.toContain('emotion');
  expect(words).not.toContain('unread');
  expect(words.some((each) => each.includes('people are unread'))).toBe(false);
});

test('initials stand for names on every sheet', () => {
  const rules = { ...rulesFor.leadership, names: 'initials' as const };
  const words = wordsFor(sampleClient('Zekerheid Groep'), { audience: 'leadership', rules });
  expect(words.filter((each) => /Komtgoed|Docht|Zacht|Graag|Mr Zekerheid/.test(each))).toEqual([]);
  expect(words).toContain('Z.');
});

describe('roles and lanes', () => {
  const record = sampleClient('Zekerheid Groep');
  const lanes = ['GUARANTOR', 'DECIDER', 'INFLUENCERS', 'NURTURE', 'DAILY'];

  test('stay behind for the client, and so does every word that would tell of them', () => {
    for (const compareWith of [null, '2024-01-01']) {
      const words = wordsFor(record, leavingFor('client'), { compareWith });
      expect(words.filter((word) => /guarantor|decider|influencer|nurture|role/i.test(word))).toEqual([]);
    }
    const told = wordsFor(record, { audience: 'client', rules: { ...rulesFor.client, roles: true } });
    expect(told).toEqual(expect.arrayContaining(lanes.filter((lane) => lane !== 'INFLUENCERS')));
  });

  test('are replaced by an order of its own: the higher function stands higher', () => {
    const client = aClient('Klein');
    client.seat('Porter', { role: 'guarantor', holder: 'Mr Laag', position: 0 });
    client.seat('Managing director', { role: 'gatekeeper', holder: 'Ms Hoog', position: 9 });
    client.seat('', { role: 'decider', holder: 'Mr Zonder' });
    const words = wordsFor(client.record(), leavingFor('client'));
    const places = ['Ms Hoog', 'Mr Laag', 'Mr Zonder'].map((name) => words.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(words).toContain('Contact');
  });
});

test('a colleague of ours who hung on a loose strand alone leaves no gap on what the client is handed', () => {
  const withGone = (isPaired: boolean): ClientRecord => {
    const client = aClient('Klein');
    const seat = client.seat('Owner', { role: 'decider', holder: 'Ms Klein' });
    client.pair(seat, client.colleague('Mr Ons'));
    const gone = client.colleague('Ms Weg', { to: '2026-01-01' });
    if (isPaired) client.pair(seat, gone);
    return client.record();
  };
  const drawn = (record: ClientRecord) => {
    const options = { at: plainDate('2026-11-21'), compareWith: null, look: 'paper', ownCompany: '' } as const;
    const { height, width } = exportPicture(record, { ...options, leaving: leavingFor('client') }, paperWords);
    return { height, width };
  };
  expect(drawn(withGone(true))).toEqual(drawn(withGone(false)));
});
