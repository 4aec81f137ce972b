import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('language and theme change while the program runs, without losing place or words, and stay for the next start', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.timeline.moveTo('2026-10-05');
  await app.map.select('Ms Zacht');
  await app.command('Nederlands');
  await app.says('Kaart afdrukken');
  await app.says('Dekking');
  await app.timeline.dateBecomes('2026-10-05');
  expect(await app.details()).toContain('Quist BV');
  expect((await app.findings())[0]?.title).toBe('Ms Zacht komt van een concurrent');
  expect(await app.page().locator('html').getAttribute('lang')).toBe('nl');
  expect(await app.words()).not.toMatch(/Coverage|Findings|Saved|Print map/);

  expect(await app.theme()).toBe('light');
  await app.press('Control+Comma');
  await app.forms.form().getByText('Donker', { exact: true }).click();
  await app.eventually(async () => expect(await app.theme()).toBe('dark'));
  await app.forms.form().getByLabel('Naam van uw eigen bedrijf').fill('Onderdelen Noord');
  await app.closeForm();
  await app.says('Onderdelen Noord');

  await app.restart();
  await app.says('Uw klanten');
  expect(await app.theme()).toBe('dark');
  await app.openClient('Zekerheid Groep');
  await app.says('Onderdelen Noord');
});
