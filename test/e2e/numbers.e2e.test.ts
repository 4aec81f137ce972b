import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('what a card feels is taken apart by mouse and by keyboard, and its badge takes nothing from the card', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const page = app.page();
  const account = page.getByTestId('explained');
  const badge = page.getByTestId('map-felt').first();
  const shown = (await badge.innerText()).trim();
  expect(shown).toMatch(/^felt \d\d%$/);

  await badge.click();
  expect(await account.innerText()).toContain('Taken apart: what Mr Zekerheid feels');
  expect(await account.innerText()).toMatch(/change of 5 October 2026\s+Mr Wacht; \d+% at first, fading since/);
  await page.keyboard.press('Escape');
  await account.waitFor({ state: 'hidden' });
  expect(await app.map.card('Mr Zekerheid').getAttribute('aria-pressed')).toBe('false');

  await app.map.select('Mr Zekerheid');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await account.waitFor();
  await page.keyboard.press('Escape');
  await account.waitFor({ state: 'hidden' });
  const details = page.getByTestId('seat-details');
  await details.getByTitle('Take this number apart').first().click();
  expect(await account.innerText()).toContain('Taken apart: what Mr Zekerheid feels');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+2');
  await page.locator('.table-badge').first().click();
  expect(await account.innerText()).toContain('what Mr Zekerheid feels');
  await page.keyboard.press('Escape');
});

test('counts of findings, of the agenda, of what a deal lacks and of what changed answer a click', async () => {
  const app = await startCounterpart();
  await app.openSample('Ostmeer Keukens');
  const page = app.page();
  const account = page.getByTestId('explained');
  const told = async (): Promise<string> => {
    await account.waitFor();
    const text = await account.innerText();
    await page.keyboard.press('Escape');
    await account.waitFor({ state: 'hidden' });
    return text;
  };
  await page
    .getByTestId('findings')
    .getByRole('button', { name: /^Findings · \d+$/ })
    .click();
  expect(await told()).toMatch(/Taken apart: the findings[\s\S]*alarm/);

  await page.keyboard.press('Control+3');
  await page.getByTestId('agenda').locator('section h2').first().getByRole('button').click();
  expect(await told()).toMatch(/what stands under Late[\s\S]*Ostmeer Keukens/);

  await page.keyboard.press('Control+4');
  await app.timeline.moveTo('2026-02-06');
  await page.locator('.deals-turn').getByRole('button').first().click();
  expect(await told()).toMatch(/the votes that are missing[\s\S]*more than half of 4 votes\s+3/);
  await page.locator('.deals-turn li').getByRole('button').first().click();
  expect(await told()).toMatch(/the votes that Mr Zwijger casts[\s\S]*the vote of Mr Voorman/);

  await page.keyboard.press('Control+7');
  await page
    .getByTestId('compare')
    .getByRole('button', { name: /^\d+ changes?$/ })
    .click();
  expect(await told()).toContain('Taken apart: what changed');
});

test('a claim is typed in one line and stands in the table; one click faces a row of which nobody is known', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Stellig BV', since: '2026-01-05', phase: 'conquest' });
  await app.quickLine.enter('Mr Koper, buyer #buyer > Ms Onze, managing director /month');
  await app.quickLine.enter('Mr Koper @alone: nobody but me');
  await app.map.select('Mr Koper');
  expect(await app.details()).toContain('nobody but me');
  expect(await app.details()).toContain('heard by Ms Onze');
  await app.page().keyboard.press('Control+2');
  expect(await app.page().locator('.table-claim').count()).toBe(1);

  await app.page().keyboard.press('Control+1');
  await app.map.card('Decider — who?').click();
  await app.page().keyboard.press('Escape');
  const suggestions = app.page().getByTestId('ghost-details').getByTestId('suggestions');
  await suggestions.getByRole('button', { name: /^Let Ms Onze face this row/ }).click();
  await app.saved();
  await app.page().getByTestId('pairing-details').waitFor();
  await app.page().keyboard.press('Control+z');
  await app.page().getByText('Undone: Let Ms Onze face the decider nobody knows').waitFor();
});

test('what is noted of a person is read and written where she is shown', async () => {
  const app = await startCounterpart();
  await app.openSample('Ostmeer Keukens');
  await app.map.select('Mr Voorman');
  expect(await app.details()).toContain('Ill since January 2026; back at work in May.');
  const details = app.page().getByTestId('seat-details');
  await details.getByRole('button', { name: /^Note: / }).click();
  await details.getByRole('textbox', { name: 'Note' }).fill('Back in May.');
  await app.page().keyboard.press('Enter');
  await app.saved();
  expect(await app.details()).toContain('Back in May.');
});
