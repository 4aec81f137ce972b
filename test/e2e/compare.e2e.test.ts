import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart, temporaryFolder } from './driver/counterpart.ts';
import { factsOfPdf } from './driver/pdf.ts';

test('two dates are compared in one picture and in words, a change leads to its person, and the sheet shows the same', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.press('Control+7');
  const view = app.page().getByTestId('compare');
  const picture = view.getByTestId('comparison');
  await picture.waitFor();

  await view.getByRole('button', { name: 'Choose a date' }).click();
  await app.page().getByRole('menuitem', { name: 'The day before the latest swap' }).click();
  await view.getByText('4 October 2026').waitFor();
  await picture.getByText('Mr Wacht').waitFor();
  await picture.getByText('Ms Zacht').waitFor();
  const swap = view.getByRole('button', { name: 'Ms Zacht took the seat of Mr Wacht (Quality manager).' });
  await swap.click();
  await app.page().getByTestId('seat-details').waitFor();
  expect(await app.details()).toContain('Ms Zacht');

  await app.timeline.moveTo('2026-10-04');
  await view.getByRole('button', { name: 'Choose a date' }).click();
  await app.page().getByRole('menuitem', { name: 'The first day of the relation' }).click();
  await picture.getByText('Head of finance').waitFor();

  await app.press('Control+P');
  const preview = app.page().getByTestId('print-preview');
  await preview.getByText('10 Feb 2020 → 4 Oct 2026').first().waitFor();
  const file = join(app.userData, 'changes.pdf');
  await app.native.willSaveAs(file);
  await app.page().getByRole('button', { name: 'Save as PDF…' }).click();
  await app.says(`Written: ${file}`);
  const facts = factsOfPdf(file);
  for (const name of ['Ms Preuts', 'Mr Wacht', 'Head of finance']) expect(facts.text).toContain(name);
  expect(facts.text).not.toContain('Ms Zacht');
  expect(facts.images).toBe(0);

  await view.getByRole('button', { name: 'Back to the map' }).click();
  await app.page().getByTestId('map').getByText('Mr Wacht').first().waitFor();
});

test('a job without a window writes what changed between two dates, whichever is named first', async () => {
  const folder = temporaryFolder();
  const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
  const sample = join(folder, 'sample.counterpart');
  await run('--sample', sample);
  const job = ['--workspace', sample, '--client', 'Zekerheid Groep', '--paper', 'A3', '--export'];
  for (const [at, compare] of [
    ['2026-10-05', '2026-10-04'],
    ['2026-10-04', '2026-10-05'],
  ] as const) {
    const pdf = join(folder, `${at}.pdf`);
    expect(await run(...job, pdf, '--at', at, '--compare', compare)).toEqual({ code: 0, said: `Written: ${pdf}` });
    expect(factsOfPdf(pdf).text).toContain('Ms Zacht took the seat of Mr Wacht');
  }
  const refused = await run(...job, join(folder, 'x.pdf'), '--compare', '2026-02-30');
  expect(refused.code).toBe(2);
  expect(refused.said).toMatch(/“2026-02-30” is no date for --compare/);
});
