import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';
import { readStored } from './driver/storedRecord.ts';

test('a workshop hides what the others read until one has read oneself, and ends with where the team differs', async () => {
  const app = await startCounterpart();
  await app.openSample('Ostmeer Keukens');
  const page = app.page();
  const card = (name: string) => page.locator('[data-card-id]', { hasText: name }).first();
  const bar = page.getByTestId('round');

  await app.map.select('Mr Weifel');
  await page.getByText('The team disagrees. Ask each other what you saw.').waitFor();
  expect(await card('Mr Weifel').getAttribute('aria-label')).toContain('inspired, team divided');
  await page.getByRole('img', { name: /^Readings of Mr Weifel over the years/ }).waitFor();

  const begin = async (name: string, button: string): Promise<void> => {
    await app.forms.pick('Who holds the pen?', name);
    await app.forms.form().getByRole('button', { name: button, exact: true }).click();
    await app.forms.form().waitFor({ state: 'hidden' });
  };
  await page.keyboard.press('Control+Shift+E');
  await begin('Mr Bellaar', 'Begin');
  await bar.getByText('0 of 4 read').waitFor();
  await bar.getByRole('button', { name: 'End the round' }).click();
  await page.getByText('Nobody was read, so it showed nothing.').waitFor();
  expect(await page.getByRole('dialog', { name: 'What the round showed' }).count()).toBe(0);

  await page.keyboard.press('Control+Shift+E');
  await begin('Mr Bellaar', 'Begin');
  await app.map.select('Mr Weifel');
  await app.forms.ofSelection('Read emotion…');
  expect(
    await app.forms
      .form()
      .getByRole('radio', { checked: true, name: /inspired|hostile|unknown/u })
      .count(),
  ).toBe(0);
  await app.forms.form().getByRole('button', { name: 'Save' }).click();
  await app.forms.form().getByText('Still to choose: an emotional status.').waitFor();
  await page.keyboard.press('Escape');
  expect(await card('Mr Weifel').getAttribute('aria-label')).toContain('hidden');
  expect(await page.content()).not.toMatch(/no words|team divided|The team disagrees/);

  await page.keyboard.press('Control+P');
  await page.getByText('Nothing leaves the program while a reading round hides what the others read.').waitFor();

  await page.keyboard.press('Escape');
  await app.map.select('Mr Weifel');
  await app.forms.read({ status: 'hostile', note: 'He did not look up.' });
  await bar.getByText('1 of 4 read').waitFor();
  expect(await card('Mr Weifel').getAttribute('aria-label')).toContain('hostile, team divided');

  await bar.getByRole('button', { name: /Pass the pen/ }).click();
  await app.forms.form().getByRole('combobox', { name: 'Who holds the pen?' }).pressSequentially('Doorz');
  await page.keyboard.press('Enter');
  await app.forms.form().getByRole('button', { name: 'Pass the pen', exact: true }).click();
  await app.forms.form().waitFor({ state: 'hidden' });
  await bar.getByText('0 of 4 read').waitFor();
  await page.keyboard.press('u');
  await page.getByRole('dialog', { name: /Mr Voorman/ }).waitFor();
  await page.keyboard.press('Escape');
  await app.forms.form().waitFor({ state: 'hidden' });
  expect(await card('Mr Weifel').getAttribute('aria-label')).toContain('hidden');
  expect(await page.content()).not.toContain('hostile</b>');
  await page.getByRole('button', { name: 'Undo: a reading' }).waitFor();

  await bar.getByRole('button', { name: 'End the round' }).click();
  const summary = page.getByRole('dialog', { name: 'What the round showed' });
  await summary.getByRole('region', { name: 'The team disagrees' }).getByText('Mr Bellaar').waitFor();
  expect(await summary.innerText()).toMatch(/Not read in this round: .+/u);
  await summary.getByRole('button', { name: 'Close' }).last().click();
  await app.saved();
  const stored = readStored(app.workspaceFile, (database) =>
    database
      .prepare<[], { name: string; status: string }>(
        `SELECT colleague.name, reading.status FROM reading JOIN colleague ON colleague.id = reading.colleague_id
         WHERE reading.date = '2026-11-21'`,
      )
      .all(),
  );
  expect(stored).toEqual([{ name: 'Mr Bellaar', status: 'hostile' }]);
});

test('questions propose a reading with its reason, and a step of the ladder is dated and undone', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const page = app.page();
  await app.map.select('Ms Zacht');
  await app.forms.ofSelection('Read emotion…');
  const form = app.forms.form();
  await form.getByRole('button', { name: 'Help me read Ms Zacht…' }).click();
  await form.getByLabel('Are our calls returned?').selectOption('when we ask again');
  await form.getByLabel('Do we hear of problems first?').selectOption('we hear it from others');
  await form.getByLabel('Are competitors mentioned?').selectOption('to put us under pressure');
  await form.getByRole('button', { name: 'Take this over' }).click();
  expect(await form.getByRole('radio', { name: 'suspicious' }).isChecked()).toBe(true);
  await app.forms.submit('Save');
  expect(app.stored('Zekerheid Groep').readings).toContainEqual(
    expect.objectContaining({ person: 'Ms Zacht', status: 'suspicious', date: '2026-11-21' }),
  );
  await page
    .getByText('Ms Zacht leaves it to others to tell us of problems and puts us under pressure with competitors.')
    .waitFor();

  const levels = () =>
    readStored(app.workspaceFile, (database) =>
      database
        .prepare<[], { level: string }>("SELECT level FROM relation_level WHERE date = '2026-11-21'")
        .all()
        .map(({ level }) => level),
    );
  await app.command('Show the table');
  await page.locator('td[data-column="contact"]', { hasText: 'proven' }).first().click();
  const ladder = page.getByRole('radiogroup', { name: 'Level of the relation' });
  await ladder.getByRole('radio', { name: 'acquainted' }).focus();
  await page.keyboard.press('ArrowRight');
  await app.saved();
  expect(levels()).toEqual(['working']);
  expect(await ladder.getByRole('radio', { name: 'working' }).getAttribute('aria-checked')).toBe('true');
  await app.command('Undo');
  await app.saved();
  await expect.poll(levels).toEqual([]);
});
