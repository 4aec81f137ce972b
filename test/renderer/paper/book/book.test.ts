import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { i18n } from '../../../../renderer/i18n/i18n.ts';
import { bookParts, wholeBook } from '../../../../renderer/paper/book/book.ts';
import type { BookOptions } from '../../../../renderer/paper/book/bookOptions.ts';
import type { PaperPage } from '../../../../renderer/paper/paperPage.ts';
import { paperWords } from '../../../../renderer/paper/paperWords.ts';
import { withoutPictographs } from '../../../../renderer/paper/pictographs.ts';
import { leavingFor } from '../../../../shared/exchange/leaving/leavingRules.ts';
import { bookPageKinds } from '../../../../shared/ipc/bookContract.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { type ClientRecord, clientOf, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { aClient } from '../../../fixtures/recordBuilder.ts';
import { sampleClient } from '../../../shared/sample/sampleRecords.ts';
import { crowdedClient, smallClient } from '../paperClients.ts';
import { testDrawn, textsOf } from '../soundSheets.ts';

const at = plainDate('2026-11-21');
const options: BookOptions = {
  at,
  compareWith: plainDate('2024-01-01'),
  pages: bookPageKinds,
  isBare: false,
  isSlides: false,
  paper: 'A4',
  orientation: 'landscape',
  mono: false,
  ownCompany: 'Huis & Zonen',
  leaving: leavingFor('team'),
};

const bookOf = (records: readonly ClientRecord[], change: Partial<BookOptions> = {}): readonly PaperPage[] =>
  wholeBook(records, { ...options, ...change }, paperWords);

const wordsOf = (pages: readonly PaperPage[]): readonly string[] =>
  pages.flatMap((page) => textsOf(page).map((shape) => shape.text));

/** Words as they stand, whatever line they were broken into. */
const flat = (pages: readonly PaperPage[]): string => wordsOf(pages).join(' ').replace(/\s+/g, ' ');

const zekerheid = sampleClient('Zekerheid Groep');
const ostmeer = sampleClient('Ostmeer Keukens');

describe.each([
  ['on A4', {}],
  ['on A4 upright, black and white', { orientation: 'portrait', mono: true }],
  ['on A3', { paper: 'A3' }],
  ['on Letter, for leadership', { paper: 'Letter', leaving: leavingFor('leadership') }],
  ['on Letter upright, for the client', { paper: 'Letter', orientation: 'portrait', leaving: leavingFor('client') }],
  ['on slides', { isSlides: true }],
] as const)('the book of the sample %s', (_, change) => {
  const pages = bookOf([zekerheid, ostmeer], change);

  testDrawn(pages);

  test('is numbered through from the cover on', () => {
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_page, index) => index + 1));
    for (const page of pages.slice(1)) expect(wordsOf([page])).toContain(String(page.number));
  });
});

describe.each([
  ['sixty people', crowdedClient(60, 24)],
  ['two people', smallClient()],
])('the book of a client of %s', (_, record) => {
  describe.each(['landscape', 'portrait'] as const)('%s', (orientation) => {
    testDrawn(bookOf([record], { orientation }));
  });

  test('names everybody who is there at the date in its table, in full', () => {
    const words = flat(bookOf([record], { pages: ['table'], compareWith: null }));
    const { seats, colleagues } = stateAt(record, at);
    const names = [
      ...seats.flatMap(({ person }) => (person ? [person.name] : [])),
      ...colleagues.map(({ colleague }) => colleague.name),
    ];
    // A word that is wider than its cell is broken; its letters are all there.
    const letters = words.replaceAll(/\s/g, '');
    for (const name of names) expect(letters).toContain(withoutPictographs(name).replaceAll(/\s/g, ''));
  });
});

describe('a section stands on its sheets as if made for them', () => {
  const leadership = { leaving: leavingFor('leadership'), isBare: true, compareWith: null };
  /** In points. */
  const sizeOf = (pages: readonly PaperPage[], words: string): number => {
    for (const page of pages)
      for (const shape of textsOf(page))
        if (shape.text === words) return shape.size * (page.sheet.widthMm / 25.4) * (72 / page.sheet.width);
    throw new Error(`"${words}" stands nowhere`);
  };

  test('what is short is set large', () => {
    const sizes = [
      sizeOf(bookOf([ostmeer], { ...leadership, pages: ['table'] }), 'Mr Voorman'),
      sizeOf(bookOf([ostmeer], { ...leadership, pages: ['findings'] }), 'Nobody knows the guarantor'),
      sizeOf(bookOf([ostmeer], { ...leadership, pages: ['agenda'] }), 'Mr Zwijger'),
      sizeOf(bookOf([ostmeer], { ...leadership, pages: ['years'] }), 'Ms Lindqvist joined the map on our side.'),
    ];
    for (const size of sizes) expect(size).toBeGreaterThan(10);
    for (const size of sizes) expect(size).toBeLessThan(13.1);
  });

  test('an agenda that spills a few lines on a second sheet is set a little smaller instead', () => {
    const pages = bookOf([zekerheid], { ...leadership, pages: ['agenda'] });
    expect(pages).toHaveLength(1);
    const size = sizeOf(pages, 'Mr Nogalwat');
    expect(size).toBeGreaterThan(7.9);
    expect(size).toBeLessThan(9);
  });

  test('no section of the sample ends on a nearly empty sheet', () => {
    for (const change of [{}, { orientation: 'portrait' }, { paper: 'Letter' }, { isSlides: true }] as const)
      for (const record of [zekerheid, ostmeer])
        for (const kind of ['table', 'findings', 'years', 'agenda', 'deals'] as const) {
          const pages = bookOf([record], { ...leadership, ...change, pages: [kind] });
          const last = pages.length > 1 ? pages.at(-1) : undefined;
          if (!last) continue;
          // The last texts are those of the foot.
          const lowest = Math.max(...textsOf(last).map(({ y }) => (y < last.sheet.height * 0.93 ? y : 0)));
          expect(lowest, `${kind} ${JSON.stringify(change)}`).toBeGreaterThan(last.sheet.height * 0.4);
        }
  });

  test('the head and the foot are the same on every page of a client', () => {
    const pages = bookOf([zekerheid], { ...leadership, pages: ['table', 'findings', 'years', 'agenda'] });
    const heads = pages.map((page) =>
      textsOf(page)
        .filter(({ y }) => y < 125 || y > page.sheet.height * 0.94)
        .filter(({ text, heading }) => heading !== 2 && text !== String(page.number))
        .map(({ x, y, size, text }) => [x, y, size, text]),
    );
    expect(heads[0]?.length).toBeGreaterThan(3);
    for (const head of heads) expect(head).toEqual(heads[0]);
    const [first, ...others] = pages.map((page) => textsOf(page).find(({ heading }) => heading === 2));
    for (const each of others) expect([each?.x, each?.y, each?.size]).toEqual([first?.x, first?.y, first?.size]);
  });

  test('no word of a slide is smaller than eight points', () => {
    const pages = bookOf([zekerheid, ostmeer, crowdedClient()], { isSlides: true, compareWith: null });
    for (const page of pages)
      for (const { size, text } of textsOf(page)) expect(size * (72 / 96), text).toBeGreaterThanOrEqual(8 - 1e-9);
  });
});

describe('a section of a few lines', () => {
  const change = { leaving: leavingFor('client'), isBare: true, compareWith: null };
  const headingsOf = (page: PaperPage | undefined): readonly string[] =>
    page ? textsOf(page).flatMap(({ heading, text }) => (heading === 2 ? [text] : [])) : [];

  testDrawn(bookOf([ostmeer, smallClient()], change));

  test('follows under its own heading on the sheet before it, where that leaves the room', () => {
    const pages = bookOf([ostmeer], { ...change, pages: ['table', 'years', 'agenda'] });
    expect(pages.map(headingsOf)).toEqual([['Counterpart table'], ['The years', 'Agenda']]);
    expect(wordsOf(pages.slice(1))).toContain('24 Nov 2026');
    expect(pages.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('is found in the contents by that sheet', () => {
    const pages = bookOf([ostmeer], { ...change, isBare: false, pages: ['table', 'years', 'agenda'] });
    const linked = pages.flatMap(textsOf).filter(({ toPage }) => toPage !== undefined);
    expect(linked.filter(({ text }) => /[a-z]/.test(text)).map(({ text, toPage }) => [text, toPage])).toEqual([
      ['Counterpart table', 2],
      ['The years', 3],
      ['Agenda', 3],
    ]);
  });

  test('has a sheet of its own where the one before it is full, and so has every longer section', () => {
    const kinds = ['table', 'findings', 'years', 'agenda'] as const;
    const pages = bookOf([zekerheid, ostmeer], { ...change, leaving: leavingFor('leadership'), pages: kinds });
    for (const page of pages) expect(headingsOf(page).length).toBeLessThanOrEqual(1);
  });
});

describe('the map in a book', () => {
  const leadership = { leaving: leavingFor('leadership'), isBare: true, compareWith: null };
  const pointsOf = (page: PaperPage, size: number): number =>
    (size * (page.sheet.widthMm / 25.4) * 72) / page.sheet.width;
  const mapOf = (change: Partial<BookOptions>): PaperPage => {
    const [map] = bookOf([zekerheid], { ...leadership, pages: ['map', 'findings', 'years'], ...change });
    if (!map) throw new Error('there is no map');
    return map;
  };

  test.each(['landscape', 'portrait'] as const)('can be read on A4, %s', (orientation) => {
    const map = mapOf({ orientation });
    const between = textsOf(map).filter(({ y }) => y > 130 && y < map.sheet.height - 60);
    // Numbers on discs and the figures over their words are fitted to their places.
    const words = between.filter(
      ({ text }) => /[a-z]{4}/.test(text) && !/^(coverage|deciders|guarantors|unread)$/.test(text),
    );
    expect(words.length).toBeGreaterThan(30);
    for (const { size, text } of words) expect(pointsOf(map, size), text).toBeGreaterThan(7);
    const finding = between.find(({ text }) => text.startsWith('Ms Zacht comes'));
    expect(pointsOf(map, finding?.size ?? 0)).toBeGreaterThanOrEqual(9 - 1e-9);
  });

  test('leaves the reasons and, on a small sheet, the years to their own pages', () => {
    expect(flat([mapOf({})])).not.toContain('Worked for Quist BV');
    expect(wordsOf([mapOf({})])).not.toContain('2023');
    expect(wordsOf([mapOf({ paper: 'A3' })])).toContain('2023');
    expect(wordsOf([mapOf({ pages: ['map'] })])).toContain('2023');
    expect(flat([mapOf({ pages: ['map'] })])).toContain('Worked for Quist BV');
  });
});

test('the contents tell on which page every section begins, and lead there', () => {
  const pages = bookOf([zekerheid, ostmeer]);
  const [cover] = pages;
  if (!cover) throw new Error('no cover');
  const contents = [cover, ...pages.slice(1, 3)].flatMap((page) =>
    textsOf(page).filter(({ toPage }) => toPage !== undefined),
  );
  expect(contents.length).toBeGreaterThan(10);
  for (const { toPage } of contents) expect(toPage).toBeLessThanOrEqual(pages.length);
  const clients = contents.filter(({ text }) => text === 'Zekerheid Groep' || text === 'Ostmeer Keukens');
  for (const { text, toPage } of clients) expect(wordsOf([pages[(toPage ?? 0) - 1] ?? cover])).toContain(text);
});

test('in the outline each client stands once, and under it each of its sections once', () => {
  const headings = bookOf([zekerheid, ostmeer]).flatMap((page) =>
    textsOf(page).flatMap(({ heading, text }) => (heading ? [[heading, text] as const] : [])),
  );
  expect(headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual([
    '2 clients',
    ...(headings.some(([, text]) => text === 'Contents') ? ['Contents'] : []),
    'All clients at a glance',
    'Zekerheid Groep',
    'Ostmeer Keukens',
  ]);
  expect(headings.filter(([, text]) => text === 'Counterpart table')).toEqual([
    [2, 'Counterpart table'],
    [2, 'Counterpart table'],
  ]);
});

test('a page that would tell nothing is not bound in', () => {
  const words = wordsOf(bookOf([zekerheid], { compareWith: null }));
  expect(words).not.toContain('Deals: heads and votes');
  expect(words).not.toContain('What changed');
  expect(words).toContain('Agenda');
});

test('bare, it is nothing but the pages', () => {
  const pages = bookOf([zekerheid, ostmeer], { isBare: true, pages: ['map'] });
  expect(pages.every(({ part }) => part === 'map')).toBe(true);
  expect(wordsOf(pages)).not.toContain('Contents');
});

test('it is drawn client by client, so that whoever waits can be told, and can stop', () => {
  const parts = [...bookParts([zekerheid, ostmeer], options, paperWords)];
  expect(parts.map(({ kind }) => kind)).toEqual(['planned', 'planned', 'client', 'client', 'front']);
  for (const { kind, pages } of parts) expect(pages.length > 0).toBe(kind !== 'planned');
});

test('findings come with their reason and with what to do', () => {
  const words = flat(bookOf([zekerheid], { pages: ['findings'] }));
  expect(words).toContain('Ms Zacht comes from a competitor');
  expect(words).toContain('Worked for Quist BV');
  expect(words).toContain('Record a first contact');
});

test('what has pages of its own is not told again after a full map', () => {
  const record = crowdedClient(60, 24);
  const titles = (pages: BookOptions['pages']): readonly string[] =>
    wordsOf(bookOf([record], { pages, compareWith: null })).filter((each) => /continued/i.test(each));
  expect(titles(['map'])).not.toEqual([]);
  expect(titles(['map', 'findings', 'years'])).toEqual([]);
});

test('a deal tells heads and votes, and who is the swing', () => {
  const words = flat(bookOf([ostmeer], { pages: ['deals'], at: plainDate('2026-02-06') }));
  expect(words).toContain('2 of 3 for us');
  expect(words).toContain('2 of 4 for us');
  expect(words).toContain('swing');
});

test('a step of a deal tells who turned with it, and who handed the vote over', () => {
  const words = flat(bookOf([ostmeer], { pages: ['deals'], leaving: leavingFor('leadership') }));
  expect(words).toContain('Mr Voorman handed the vote to Mr Zwijger.');
  expect(words).toContain('Mr Zwijger is now against us.');
  expect(words).toContain('Demonstration');
});

describe('what is told at length', () => {
  const long = 'They told us at length what they think of it. '.repeat(200).trim();

  test('an event of a deal is told to its end, and a finding that names a hundred people', () => {
    const client = aClient('Grote Klant', { since: '2015-01-01' });
    const ours = client.colleague('Mr Koester');
    for (let index = 0; index < 150; index += 1) {
      const seat = client.seat(`Function ${index}`, { role: 'influencer', holder: `Ms Vermeulen ${index}` });
      client.pair(seat, ours, { cadence: 'monthly' });
      client.reads(client.holderOf(seat), 'favourable', '2016-01-01');
    }
    const deal = client.deal('New supplier', { openedOn: '2020-01-01' });
    client.milestone(deal, 'meeting', '2021-01-01', `${long} End of it.`);
    for (const paper of ['A4', 'A3'] as const) {
      const pages = bookOf([client.record()], { paper, pages: ['findings', 'deals'], compareWith: null });
      const words = flat(pages);
      expect(words).toContain('End of it.');
      for (let index = 0; index < 150; index += 1) expect(words).toMatch(new RegExp(`Vermeulen ${index}(?!\\d)`));
      for (const page of pages)
        for (const { y, text } of textsOf(page)) expect(y, text).toBeLessThan(page.sheet.height - 30);
    }
  });
});

describe('what must not leave', () => {
  const records = [zekerheid, ostmeer];
  const longEnough = (text: string): boolean => text.trim().length > 8;
  const secretsOf = (record: ClientRecord): readonly string[] =>
    [
      ...rowsOf(record, 'reading').map(({ note }) => note),
      ...rowsOf(record, 'person').map(({ note }) => note),
      ...rowsOf(record, 'stance').map(({ note }) => note),
      ...rowsOf(record, 'milestone').map(({ text }) => text),
      ...rowsOf(record, 'touch').map(({ summary }) => summary),
      clientOf(record).note,
    ].filter(longEnough);

  test.each([false, true])('notes and summaries are on no page for leadership; slides: %s', (isSlides) => {
    for (const record of records) {
      const pages = bookOf([record], { leaving: leavingFor('leadership'), isSlides });
      const words = `${flat(pages)} ${pages.flatMap(({ notes = [], label }) => [label, ...notes]).join(' ')}`;
      expect(secretsOf(record).length).toBeGreaterThan(3);
      expect(secretsOf(record).filter((secret) => words.includes(secret))).toEqual([]);
    }
  });

  test.each([false, true])(
    'the client reads no opinion, no conclusion, no deal and no plan; slides: %s',
    (isSlides) => {
      for (const record of [...records, crowdedClient()]) {
        const pages = bookOf([record], { leaving: leavingFor('client'), isSlides });
        const words =
          `${flat(pages)} ${pages.flatMap(({ notes = [], label }) => [label, ...notes]).join(' ')}`.toLowerCase();
        const telling = [
          ...['inspired', 'favourable', 'neutral', 'suspicious', 'hostile', 'unproven', 'overdue', 'competitor'],
          ...['coverage', 'unread', '√', 'turnover', 'needs a decision', 'nobody yet', 'who?', 'swing', 'felt'],
          ...rowsOf(record, 'deal').map(({ name }) => name.toLowerCase()),
          ...rowsOf(record, 'employment').map(({ organisation }) => organisation.toLowerCase()),
          ...secretsOf(record).map((secret) => secret.toLowerCase()),
        ];
        expect(telling.filter((each) => words.includes(each))).toEqual([]);
      }
    },
  );

  test('no client is told of another, not even in an overview', () => {
    const words = wordsOf(bookOf([zekerheid, ostmeer], { leaving: leavingFor('client') }));
    expect(words).not.toContain('All clients at a glance');
  });
});

describe('in Dutch', () => {
  beforeAll(() => i18n.changeLanguage('nl'));
  afterAll(() => i18n.changeLanguage('en'));

  describe.each(['landscape', 'portrait'] as const)('on A4 %s', (orientation) => {
    // Read when the tests are gathered, before the language is set.
    const pages: PaperPage[] = [];
    beforeAll(() => {
      pages.push(...bookOf([zekerheid, ostmeer], { orientation }));
    });
    testDrawn(pages);
  });

  test('every word is there', () => {
    const words = flat(bookOf([zekerheid, ostmeer]));
    expect(words).toContain('Tegenhangertabel');
    expect(words).toContain('Alle klanten in één oogopslag');
  });
});
