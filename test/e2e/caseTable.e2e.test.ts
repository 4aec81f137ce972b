import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('the counterpart table of an existing client is built by hand, with its seven years, and stands in the file', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Zekerheid Groep', since: '2020-02-10' });
  const { quickLine, timeline, map, forms } = app;

  // The table on its first day, as it would be called out.
  await timeline.moveTo('2020-02-10');
  await quickLine.enter('Dhr. Vroeger, directeur #decider > Mw. Aandegang, sales /quarterly !favourable');
  await quickLine.enter('??, commissaris #guarantor > Dhr. Nogalwat, voorzitter /yearly');
  await quickLine.enter('Mw. Preuts, kwaliteit #influencer > Mw. Docter, processen /half-yearly !suspicious');
  await quickLine.enter('Dhr. Stokman, productie #influencer > Mw. Docter');
  await quickLine.enter('Mw. Wissel, inkoop #nurture > Dhr. Koester, supportmanager /monthly');
  await quickLine.enter('Mw. Bel, balie #daily > Bestelafdeling, binnendienst /daily; Mw. Bel > Chauffeur');
  expect((await quickLine.text()).trim()).toBe('');

  // Seven years of coming and going.
  const swaps = [
    ['Dhr. Stokman', '2021-05-01', 'Mw. Docht'],
    ['Mw. Preuts', '2021-11-01', 'Dhr. Wacht'],
    ['Dhr. Vroeger', '2022-01-01', 'Dhr. Zekerheid'],
    ['Mw. Wissel', '2023-02-01', 'Dhr. Graag'],
    ['Mw. Bel', '2024-06-01', undefined],
  ] as const;
  for (const [left, date, newcomer] of swaps) {
    await map.select(left);
    await forms.replaceHolder({ date, ...(newcomer === undefined ? {} : { newcomer }) });
  }
  await timeline.moveTo('2022-04-01');
  await app.page().getByTestId('map').getByText('??', { exact: true }).click();
  await forms.replaceHolder({ newcomer: 'Dhr. Komtgoed', date: '2022-04-01' });

  // Readings that change, contacts kept and missed.
  await timeline.moveTo('2022-06-16');
  await map.select('Dhr. Komtgoed');
  await forms.read({ status: 'neutral', confidence: 'observed', by: 'Dhr. Nogalwat' });
  await forms.recordTouch({ channel: 'event', aboutDmu: true });
  await map.select('Dhr. Zekerheid');
  await forms.read({ status: 'neutral' });
  await forms.read({ status: 'favourable', confidence: 'stated', date: '2023-03-16', by: 'Mw. Aandegang' });
  await forms.recordTouch({ date: '2026-06-18' });
  await forms.recordTouch({ date: '2026-09-17', state: 'missed', summary: 'Zat in het buitenland.' });
  await map.select('Dhr. Wacht');
  await forms.read({ status: 'suspicious', date: '2024-09-12', note: 'Keurde een partij af.' });
  await timeline.moveTo('2025-06-01');
  await map.select('Mw. Docter');
  await forms.remove('Leaves our company', 'Leaves');
  await timeline.moveTo('2026-06-09');
  await map.select('Dhr. Graag');
  await forms.read({ status: 'inspired', confidence: 'gut', by: 'Dhr. Koester' });
  await forms.recordTouch({ date: '2026-09-08', aboutDmu: true, summary: 'Dhr. Wacht gaat weg.' });
  await forms.setTurnover(2025, 4_140_000, 18_000_000);

  // The day it happens.
  await timeline.moveTo('2026-10-05');
  await map.select('Dhr. Wacht');
  await forms.replaceHolder({ newcomer: 'Mw. Zacht', date: '2026-10-05', cameFrom: 'Quist BV', isCompetitor: true });
  await timeline.today();

  expect((await app.findings()).map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['newcomerFromCompetitor', 'root20Share', 'root6Window', 'colleagueLeft', 'rowEmpty']),
  );
  await app.says(/√20 · 23\s?%/);
  const { seats, pairings, readings, touches, colleagues, employments, turnover, client } =
    app.stored('Zekerheid Groep');
  expect(client).toEqual({ name: 'Zekerheid Groep', since: '2020-02-10', note: '' });
  expect(Object.fromEntries(seats.map(({ title, holders }) => [title, holders]))).toEqual({
    commissaris: ['?? 2020-02-10…2022-04-01', 'Dhr. Komtgoed 2022-04-01…'],
    directeur: ['Dhr. Vroeger 2020-02-10…2022-01-01', 'Dhr. Zekerheid 2022-01-01…'],
    productie: ['Dhr. Stokman 2020-02-10…2021-05-01', 'Mw. Docht 2021-05-01…'],
    kwaliteit: ['Mw. Preuts 2020-02-10…2021-11-01', 'Dhr. Wacht 2021-11-01…2026-10-05', 'Mw. Zacht 2026-10-05…'],
    inkoop: ['Mw. Wissel 2020-02-10…2023-02-01', 'Dhr. Graag 2023-02-01…'],
    balie: ['Mw. Bel 2020-02-10…2024-06-01', '?? 2024-06-01…'],
  });
  expect(pairings.map(({ seat, colleague, cadence }) => [seat, colleague, cadence])).toEqual([
    ['balie', 'Bestelafdeling', 'daily'],
    ['balie', 'Chauffeur', null],
    ['commissaris', 'Dhr. Nogalwat', 'yearly'],
    ['directeur', 'Mw. Aandegang', 'quarterly'],
    ['inkoop', 'Dhr. Koester', 'monthly'],
    ['kwaliteit', 'Mw. Docter', 'halfYearly'],
    ['productie', 'Mw. Docter', null],
  ]);
  expect(readings.map(({ person, date, status, confidence }) => [person, date, status, confidence])).toEqual([
    ['Dhr. Vroeger', '2020-02-10', 'favourable', 'observed'],
    ['Mw. Preuts', '2020-02-10', 'suspicious', 'observed'],
    ['Dhr. Komtgoed', '2022-06-16', 'neutral', 'observed'],
    ['Dhr. Zekerheid', '2022-06-16', 'neutral', 'observed'],
    ['Dhr. Zekerheid', '2023-03-16', 'favourable', 'stated'],
    ['Dhr. Wacht', '2024-09-12', 'suspicious', 'observed'],
    ['Dhr. Graag', '2026-06-09', 'inspired', 'gut'],
  ]);
  expect(touches.map(({ person, colleague, date, state }) => [person, colleague, date, state])).toEqual([
    ['Dhr. Komtgoed', 'Dhr. Nogalwat', '2022-06-16', 'done'],
    ['Dhr. Zekerheid', 'Mw. Aandegang', '2026-06-18', 'done'],
    ['Dhr. Graag', 'Dhr. Koester', '2026-09-08', 'done'],
    ['Dhr. Zekerheid', 'Mw. Aandegang', '2026-09-17', 'missed'],
  ]);
  expect(colleagues.find(({ name }) => name === 'Mw. Docter')?.to).toBe('2025-06-01');
  expect(employments).toEqual([{ person: 'Mw. Zacht', organisation: 'Quist BV', isCompetitor: 1 }]);
  expect(turnover).toEqual([{ year: 2025, amount: 4_140_000, own: 18_000_000 }]);
});
