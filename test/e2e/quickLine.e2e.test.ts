import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

const today = '2026-11-21';

test('people are typed as fast as they are called out, and a mistake stays where it was made, explained', async () => {
  const app = await startCounterpart({ today });
  await app.newClient({ name: 'Snel BV', since: '2024-01-01' });
  const { quickLine } = app;

  await quickLine.enter('Zekerheid, managing director #decider > Aandegang /quarter');
  expect(await quickLine.text()).toBe('');
  expect(app.stored('Snel BV')).toMatchObject({
    seats: [{ title: 'managing director', roles: [`decider ${today}…`], holders: [`Zekerheid ${today}…`] }],
    pairings: [{ seat: 'managing director', colleague: 'Aandegang', cadence: 'quarterly', from: today, to: null }],
  });
  await app.map.linesBecome(['Zekerheid – Aandegang · quarterly · unproven']);

  // Enter took it in; Escape gives the keys back to the map, and takes nothing back.
  await quickLine.line().press('Escape');
  await app.page().keyboard.press('m');
  await app.forms.form().waitFor();
  await app.page().keyboard.press('Escape');
  await app.forms.form().waitFor({ state: 'hidden' });
  expect(app.stored('Snel BV').seats).toHaveLength(1);

  await quickLine.line().fill('Docht, production #king > Koester /month');
  expect(await quickLine.explained()).toContain('“king” is no role. Known are: guarantor, decider');
  await quickLine.line().press('Enter');
  expect(await quickLine.text()).toBe('Docht, production #king > Koester /month');
  expect(app.stored('Snel BV').seats).toHaveLength(1);
  await quickLine.enter('Docht, production #influencer > Koester /month');
  expect(await quickLine.text()).toBe('');
  expect(app.stored('Snel BV').pairings).toHaveLength(2);

  await quickLine.line().fill('Komtgoed #gua');
  expect(await quickLine.options()).toEqual(['guarantor']);
  await quickLine.line().press('Tab');
  expect(await quickLine.text()).toBe('Komtgoed #guarantor ');
  await quickLine.line().pressSequentially('> Aan');
  await app.eventually(async () => expect(await quickLine.options()).toEqual(['Aandegang']));
  await quickLine.line().press('ArrowDown');
  await quickLine.line().press('Enter');
  expect(await quickLine.text()).toBe('Komtgoed #guarantor > Aandegang ');
  await quickLine.line().press('Enter');
  await app.saved();

  await quickLine.enter('Wacht, kwaliteit #beïnvloeder !vijandig? ~1-2-2025; Piet #; ??, goods-in #daily');
  expect((await quickLine.text()).trim()).toBe('Piet #');
  const made = app.stored('Snel BV');
  expect(made.seats.map(({ title, holders }) => [title, holders])).toEqual([
    ['kwaliteit', ['Wacht 2025-02-01…']],
    ['', [`Komtgoed ${today}…`]],
    ['goods-in', [`?? ${today}…`]],
    ['managing director', [`Zekerheid ${today}…`]],
    ['production', [`Docht ${today}…`]],
  ]);
  expect(made.readings).toMatchObject([{ person: 'Wacht', date: today, status: 'hostile', confidence: 'gut' }]);

  // A name that is there already changes that member instead of making a second one.
  await quickLine.enter('Zekerheid !suspicious > Nogalwat, chairman /year');
  expect(app.stored('Snel BV').seats).toHaveLength(5);
  await app.undo();
  expect(app.stored('Snel BV')).toMatchObject({ pairings: { length: 3 }, readings: { length: 1 } });
});

test('the line speaks Dutch with who works in Dutch', async () => {
  const app = await startCounterpart({ language: 'nl' });
  await app.page().getByRole('button', { name: 'Mijn eerste klant' }).click();
  await app.forms.form().getByRole('textbox').first().fill('Vlug BV');
  await app.page().keyboard.press('Enter');
  await app.clientShown('Vlug BV');
  const line = app.page().locator('#quick-line');
  await line.fill('Zekerheid #koning');
  await app.says(/“koning” is geen rol/);
  await line.fill('Zekerheid, directeur #besl > Aandegang /kwartaal !welwillend');
  await line.press('Enter');
  await app.saved();
  await app.map.linesBecome(['Zekerheid – Aandegang · per kwartaal · onbewezen']);
  expect(app.stored('Vlug BV').readings).toMatchObject([{ person: 'Zekerheid', status: 'favourable' }]);
});
