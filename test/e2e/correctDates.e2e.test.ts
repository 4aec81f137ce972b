import { expect, test } from 'vitest';
import { type Counterpart, startCounterpart } from './driver/counterpart.ts';

test('a date that was noted wrongly is corrected where it stands, and taken back by one undo', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Gevaar BV', since: '2020-02-10' });
  await app.quickLine.enter('Mr Baas, director #decider > Ms Onze, sales /month');
  await app.map.select('Mr Baas');
  expect(await holders(app)).toEqual(['Mr Baas 2026-11-21…']);

  await correct(app, 'On this seat', '10-2-2020');
  await app.eventually(async () => expect(await holders(app)).toEqual(['Mr Baas 2020-02-10…']));
  await app.says('since 10 Feb 2020');

  await correct(app, 'On this seat', '30-2-2020');
  await app.says('“30-2-2020” is not a date.');
  expect(await holders(app)).toEqual(['Mr Baas 2020-02-10…']);

  await app.page().getByRole('button', { name: 'Undo' }).first().click();
  await app.eventually(async () => expect(await holders(app)).toEqual(['Mr Baas 2026-11-21…']));
});

test('where somebody came from is filled in and corrected where it stands', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.map.select('Mr Graag');
  await correct(app, 'Came from', 'Quist BV', 'add a former employer');
  await app.eventually(async () => expect(await employers(app)).toContain('Mr Graag: Quist BV, 0'));
  await side(app).getByRole('checkbox', { name: 'competitor' }).click();
  await app.eventually(async () => expect(await employers(app)).toContain('Mr Graag: Quist BV, 1'));
  await correct(app, 'Worked there until', '2019-12-31');
  await app.says('until 31 Dec 2019');
});

const side = (app: Counterpart) => app.page().getByRole('complementary');

const correct = async (app: Counterpart, label: string, text: string, shown = ''): Promise<void> => {
  await side(app)
    .getByRole('button', { name: `${label}: ${shown}` })
    .click();
  const field = side(app).getByRole('textbox', { name: label, exact: true });
  await field.fill(text);
  await field.press('Enter');
};

const holders = async (app: Counterpart): Promise<readonly string[]> =>
  app.stored('Gevaar BV').seats.flatMap((seat) => seat.holders);

const employers = async (app: Counterpart): Promise<readonly string[]> =>
  app
    .stored('Zekerheid Groep')
    .employments.map(({ person, organisation, isCompetitor }) => `${person}: ${organisation}, ${isCompetitor}`);
