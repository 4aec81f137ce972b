import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart, temporaryFolder } from './driver/counterpart.ts';
import { asLibreOfficeShows, hasLibreOffice } from './driver/libreOffice.ts';
import { factsOfPdf, sayingsOfPdf } from './driver/pdf.ts';

/** Of one client, in bytes. */
const mostPerPage = 300_000;

test('a scheduled job binds a book of all clients that a pre-flight finds nothing wrong with', async () => {
  const folder = temporaryFolder();
  const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
  const sample = join(folder, 'sample.counterpart');
  const file = join(folder, 'book.pdf');
  expect(await run('--sample', sample)).toMatchObject({ code: 0 });
  const job = ['--workspace', sample, '--all-clients', '--book', '--compare', '2026-01-01', '--for', 'leadership'];
  expect(await run(...job, '--export', file)).toEqual({ code: 0, said: `Written: ${file}` });

  const facts = factsOfPdf(file);
  expect(facts.fonts.length).toBeGreaterThan(0);
  expect(facts.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  expect(facts.images).toBe(0);
  expect(statSync(file).size / facts.pages).toBeLessThan(mostPerPage);
  for (const name of [
    'Mr Komtgoed',
    'Ms Zacht',
    'Mr Graag',
    'Ms Aandegang',
    'Mr Voorman',
    'Mr Zwijger',
    'Ms Lindqvist',
  ])
    expect(facts.text).toContain(name);

  const { info, tags } = sayingsOfPdf(file);
  expect(info).toMatch(/Title:\s+Relationship book: 2 clients, /);
  expect(info).toMatch(/Subject:\s+State at 21 November 2026/);
  expect(info).toMatch(/Author:\s+Counterpart/);
  expect(info).toMatch(/CreationDate:\s+\S/);
  expect(info).toMatch(/Tagged:\s+yes/);
  for (const heading of ['Zekerheid Groep', 'Ostmeer Keukens', 'Counterpart table', 'Agenda'])
    expect(tags).toContain(`"${heading}"`);
  expect(tags.match(/^\s*H1 /gm)?.length).toBeGreaterThanOrEqual(4);
  const bytes = readFileSync(file, 'latin1');
  expect(bytes).toMatch(/\/Outlines \d+ 0 R/);
  expect(bytes).toMatch(/\/Lang \(en/);
  expect(bytes).toMatch(/\/Subtype \/Link/);

  const slides = join(folder, 'book.pptx');
  expect(await run(...job, '--export', slides)).toEqual({ code: 0, said: `Written: ${slides}` });
  const numbers = Object.keys(unzipSync(readFileSync(slides))).filter((part) =>
    /^ppt\/slides\/slide\d+\.xml$/.test(part),
  );
  expect(numbers.length).toBeGreaterThan(10);
  if (hasLibreOffice) expect(asLibreOfficeShows(slides, folder).pages).toBe(numbers.length);
});

test('a book that would tell a client of others is refused, and so is one that its file cannot hold', async () => {
  const folder = temporaryFolder();
  const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
  const sample = join(folder, 'sample.counterpart');
  expect(await run('--sample', sample)).toMatchObject({ code: 0 });
  const file = join(folder, 'book.pdf');
  expect(await run('--workspace', sample, '--all-clients', '--book', '--for', 'client', '--export', file)).toEqual({
    code: 1,
    said: 'A book for the client tells of that client alone; this one would name 2.',
  });
  expect(existsSync(file)).toBe(false);
  expect(await run('--workspace', sample, '--all-clients', '--export', join(folder, 'all.svg'))).toEqual({
    code: 2,
    said: 'A file that ends in .svg holds one page, not a book or all clients.',
  });
  const one = ['--workspace', sample, '--client', 'Zekerheid Groep', '--book', '--for', 'client', '--export', file];
  expect(await run(...one)).toMatchObject({ code: 0 });
  const { text } = factsOfPdf(file);
  expect(text).toContain('Mr Komtgoed');
  for (const secret of [
    'Ostmeer',
    'unproven',
    'overdue',
    'competitor',
    'suspicious',
    'coverage',
    '√',
    'Guarantor',
    'Decider',
  ])
    expect(text).not.toContain(secret);
});

test('in the window the book is chosen, seen and made', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.press('Control+Shift+B');
  const preview = app.page().getByTestId('book-preview');
  await preview.getByText('RELATIONSHIP BOOK').waitFor();
  await app.forms.form().getByRole('combobox', { name: 'Of whom' }).click();
  await app.page().getByRole('option', { name: 'All 2 clients' }).click();
  await preview.getByText('All clients at a glance').first().waitFor();
  await app.forms.form().getByRole('checkbox', { name: 'The years' }).uncheck();
  const file = join(app.userData, 'book.pdf');
  await app.native.willSaveAs(null);
  await app.page().getByRole('button', { name: 'Make the book…' }).click();
  await app.native.willSaveAs(file);
  await app.page().getByRole('button', { name: 'Make the book…' }).click();
  await app.says(`Written: ${file}`);
  expect(factsOfPdf(file).text).toContain('Mr Voorman');

  await app.press('Control+Shift+B');
  // How it was made last is what is offered.
  expect(await app.forms.form().getByRole('checkbox', { name: 'The years' }).isChecked()).toBe(false);
  expect(await app.forms.form().getByRole('combobox', { name: 'Of whom' }).inputValue()).toBe('All 2 clients');
  await app.forms.form().getByText('The client', { exact: true }).click();
  await app.forms
    .form()
    .getByText(/a book tells of one client alone/)
    .waitFor();
  // What the client may not have cannot be chosen, says why, and comes back with other readers.
  const findings = app.forms.form().getByRole('checkbox', { name: /^What needs a decision/ });
  expect(await findings.isDisabled()).toBe(true);
  expect(await findings.isChecked()).toBe(false);
  expect(await app.forms.form().getByText('Stays behind: not for these readers').count()).toBe(2);
  const map = app.forms.form().getByRole('checkbox', { name: 'Relationship map' });
  for (const kind of ['Relationship map', 'Counterpart table', 'Agenda'])
    await app.forms.form().getByRole('checkbox', { name: kind }).uncheck();
  await app.says('The book would tell nothing. Choose a page.');
  expect(await app.page().getByRole('button', { name: 'Make the book…' }).isDisabled()).toBe(true);
  await map.check();
  expect(await app.page().getByRole('button', { name: 'Make the book…' }).isEnabled()).toBe(true);
  await app.forms.form().getByText('Leadership', { exact: true }).click();
  expect(await findings.isChecked()).toBe(true);
});

test('a book that cannot be printed or drawn says so, writes nothing, and can be asked for again', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.press('Control+Shift+B');
  const make = app.page().getByRole('button', { name: 'Make the book…' });
  const file = join(app.userData, 'book.pdf');
  await app.native.willSaveAs(file);
  await app.hiddenWindows.willNotPrint('no paper in this test');
  await make.click();
  await app.says('The relationship book could not be made: no paper in this test.');
  await app.hiddenWindows.willNotDraw('no ink in this test');
  await make.click();
  await app.says('The relationship book could not be made: no ink in this test.');
  expect(existsSync(file)).toBe(false);
  await app.hiddenWindows.willWork();
  await make.click();
  await app.says(`Written: ${file}`);
  expect(factsOfPdf(file).text).toContain('Mr Komtgoed');
});
