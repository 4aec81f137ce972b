import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';
import { readStored } from './driver/storedRecord.ts';

test('a number is taken apart down to its people, and the company lets it count otherwise', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const page = app.page();
  const account = page.getByTestId('explained');
  const panel = page.getByTestId('coverage');
  const before = await app.coverage();

  // the score, its parts, a row, and who is missing in it
  await panel.getByRole('button', { name: `${before.score} %` }).click();
  await account.getByRole('button', { name: /^paired/ }).click();
  await account
    .getByRole('button', { name: /^Influencers/ })
    .first()
    .click();
  await account.getByText('faces nobody of ours').first().waitFor();
  await account.getByRole('button', { name: /^Ms Zacht, Quality manager/ }).click();
  await expect
    .poll(() => account.getByRole('button', { name: /^Ms Zacht, Quality manager/ }).getAttribute('aria-pressed'))
    .toBe('true');
  expect(await account.locator('dl').innerText()).toContain(`${before.score}%`);
  await page.keyboard.press('Escape');
  await account.waitFor({ state: 'hidden' });

  // weights that say nothing are refused where they are typed; others tell what they would do
  await panel.getByRole('button', { name: 'Rules…' }).click();
  const form = app.forms.form();
  for (const part of ['Paired', 'Proven', 'Emotion', 'Known']) await form.getByLabel(part, { exact: true }).fill('0');
  await form.getByText(/there is nothing to weigh against each other/).waitFor();
  await form.getByLabel('Known', { exact: true }).fill('10');
  await page.getByTestId('rules-effect').getByText(`coverage ${before.score}% → ${before.known}%`).waitFor();
  await form.getByRole('button', { name: 'Save' }).click();
  await app.saved();
  expect((await app.coverage()).score).toBe(before.known);
  expect(
    readStored(app.workspaceFile, (database) =>
      database.prepare<[], { known: number }>('SELECT known FROM coverage_rule').all(),
    ),
  ).toEqual([{ known: 10 }]);

  await app.command('Undo');
  await app.saved();
  expect((await app.coverage()).score).toBe(before.score);
});

test('coverage and the spaghetti effect are ruled in one place, saved and taken back as one step', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const rulesIn = (table: 'coverage_rule' | 'disturbance_rule'): number =>
    readStored(app.workspaceFile, (database) => database.prepare(`SELECT * FROM ${table}`).all().length);
  await app.command('Numbers of the spaghetti effect');
  const form = app.forms.form();
  await form.getByRole('tab', { name: 'Spaghetti effect', selected: true }).waitFor();
  await form.getByLabel('Half of it is gone after').fill('200');
  await form.getByRole('tab', { name: 'Coverage and findings' }).click();
  await form.getByLabel('Known', { exact: true }).fill('7');
  await form.getByRole('button', { name: 'Save' }).click();
  await app.saved();
  expect([rulesIn('coverage_rule'), rulesIn('disturbance_rule')]).toEqual([1, 1]);
  await app.undo();
  expect([rulesIn('coverage_rule'), rulesIn('disturbance_rule')]).toEqual([0, 0]);
});

test('the company adds a role, a typed line gives it, its card names it, and it stays while somebody has it', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const page = app.page();
  await app.command('Roles of the company');
  const form = app.forms.form();
  await form.getByRole('button', { name: 'Add a role' }).click();
  await page.keyboard.type('approver');
  await form.getByRole('combobox', { name: 'Row while nurturing: approver' }).click();
  await page.getByRole('option', { name: 'Decider' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await app.saved();

  await app.quickLine.enter('Ms Toestem, controller #approver');
  await app.saved();
  const card = page.getByRole('button', { name: /^Ms Toestem, controller/ }).first();
  await card.waitFor();
  expect(await card.innerText()).toContain('approver');
  expect(
    readStored(app.workspaceFile, (database) =>
      database
        .prepare<[], { name: string }>(
          'SELECT name FROM seat_company_role JOIN company_role ON company_role.id = company_role_id ORDER BY name',
        )
        .all(),
    ),
  ).toEqual([{ name: 'approver' }, { name: 'coach' }]);

  await app.command('Roles of the company');
  await form.getByRole('button', { name: 'Remove approver' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Ms Toestem (Zekerheid Groep)').waitFor();
  // another client of the same workspace counts as well
  await form.getByRole('button', { name: 'Cancel' }).click();
  await app.command('Roles of the company');
  await form.getByRole('button', { name: 'Remove coach' }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Ms Schets (Ostmeer Keukens)').waitFor();
});
