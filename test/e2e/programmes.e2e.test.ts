import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';
import { readStored } from './driver/storedRecord.ts';

test('a swap starts its programme at once, its steps alone finish it, and an exit agreement bends the curve', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const page = app.page();
  const programmes = () =>
    readStored(app.workspaceFile, (database) =>
      database.prepare<[], { answers: string }>('SELECT answers FROM programme ORDER BY answers').all(),
    ).map(({ answers }) => answers);
  expect(programmes()).toEqual(['2025-02-10', '2026-10-05']);

  await app.map.select('Mr Graag');
  await app.forms.replaceHolder({ newcomer: 'Ms Vers', date: '2026-11-10' });
  expect(programmes()).toEqual(['2025-02-10', '2026-10-05', '2026-11-10']);

  await app.command('Show the programmes');
  const card = page.getByRole('article', { name: 'Ms Vers, since the change of 10 November 2026' });
  await card.getByText('is paired with this seat').first().waitFor();
  await card.getByRole('button', { name: 'Finish' }).click();
  await page.getByText(/A change is never unimportant/).waitFor();
  await card.getByRole('button', { name: 'first meeting with Ms Vers: done' }).click();
  await app.saved();
  await card.getByText(/^1 of \d+ steps done/).waitFor();
  expect(app.stored('Zekerheid Groep').touches).toContainEqual(
    expect.objectContaining({ person: 'Ms Vers', colleague: 'Mr Koester', date: '2026-11-10', state: 'done' }),
  );

  await app.command('Undo');
  await app.command('Undo');
  await app.saved();
  await expect.poll(programmes).toEqual(['2025-02-10', '2026-10-05']);

  await app.timeline.today();
  await page.getByRole('button', { name: 'Record the agreement' }).click();
  const form = app.forms.form();
  for (const nr of [1, 2]) {
    await form.getByRole('button', { name: 'Add a step' }).click();
    await form.getByRole('textbox', { name: `Share of step ${nr}` }).fill('60');
  }
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText(/The steps together take 120 %/).waitFor();
  await form.getByRole('textbox', { name: 'Share of step 2' }).fill('40');
  await app.forms.submit('Save');
  await page.getByRole('img', { name: /with the agreed steps over 12 months, against 23% lost at once/ }).waitFor();
  expect(app.stored('Zekerheid Groep').exitAgreements).toHaveLength(1);
});
