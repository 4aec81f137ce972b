import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart, temporaryFolder } from './driver/counterpart.ts';
import { factsOfPdf, type PdfFacts } from './driver/pdf.ts';

/** Sheets lie on their side; points. */
const sizes = {
  A0: [3370.4, 2383.9],
  A4: [841.9, 595.3],
  A3: [1190.6, 841.9],
  Letter: [792, 612],
  Tabloid: [1224, 792],
} as const;

/** What printers cannot reach: 5 mm, in points. */
const margin = (5 / 25.4) * 72;

const expectSound = ({ size, fonts, images, words }: PdfFacts, paper: keyof typeof sizes): void => {
  const [width, height] = sizes[paper];
  expect(Math.abs(size[0] - width)).toBeLessThan(1);
  expect(Math.abs(size[1] - height)).toBeLessThan(1);
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
  expect(images).toBe(0);
  const outside = words.filter(
    ({ box: [left, top, right, bottom] }) =>
      left < margin || top < margin || right > size[0] - margin || bottom > size[1] - margin,
  );
  expect(outside).toEqual([]);
};

test('the sheet is seen before it is printed, and the PDF holds every name as text on each kind of paper', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.page().getByRole('button', { name: 'Print map' }).click();
  const preview = app.page().getByTestId('print-preview');
  await preview.getByText('Mr Zekerheid').first().waitFor();
  await preview.getByText(/opinions about people/).waitFor();

  const file = join(app.userData, 'map.pdf');
  await app.native.willSaveAs(null);
  await app.page().getByRole('button', { name: 'Save as PDF…' }).click();
  await app.forms.form().getByRole('combobox', { name: 'Paper' }).click();
  await app.page().getByRole('option', { name: 'A4' }).click();
  await app.native.willSaveAs(file);
  await app.page().getByRole('button', { name: 'Save as PDF…' }).click();
  await app.says(`Written: ${file}`);
  const facts = factsOfPdf(file);
  expectSound(facts, 'A4');
  for (const name of (await app.map.names()).filter((each) => each !== '??')) expect(facts.text).toContain(name);
  expect(existsSync(`${file}.part`)).toBe(false);

  await app.press('Control+P');
  // What this client was printed on last is what is offered.
  expect(await app.forms.form().getByRole('combobox', { name: 'Paper' }).inputValue()).toBe('A4');
  await app.forms.fill('State at', '2026-02-30');
  await app.says('“2026-02-30” is not a date.');
  expect(await app.page().getByRole('button', { name: 'Save as PDF…' }).isDisabled()).toBe(true);
  await app.forms.fill('State at', '2026-10-04');
  await app.forms.form().getByLabel('Black and white').check();
  await preview.getByText('Mr Wacht').first().waitFor();
  const grey = join(app.userData, 'grey.pdf');
  await app.native.willSaveAs(grey);
  await app.page().getByRole('button', { name: 'Save as PDF…' }).click();
  await app.says(`Written: ${grey}`);
  expectSound(factsOfPdf(grey), 'A4');
  expect(factsOfPdf(grey).text).toContain('Mr Wacht');
  expect(factsOfPdf(grey).text).not.toContain('Ms Zacht');
});

test('three, twenty and sixty people stay within their sheets, without a window, in colour and in grey', async () => {
  const folder = temporaryFolder();
  const workspace = join(folder, 'w.counterpart');
  const json = join(folder, 'clients.json');
  writeFileSync(
    json,
    JSON.stringify({
      format: 'counterpart',
      version: 1,
      kind: 'workspace',
      colleagues,
      clients: sizesOfClients.map(client),
    }),
  );
  expect(await runCounterpart(['--import', json, '--workspace', workspace], { userData: folder })).toMatchObject({
    code: 0,
  });
  const jobs = [
    ['Client of 3', 'A4', []],
    ['Client of 3', 'Tabloid', ['--mono']],
    ['Client of 20', 'Letter', ['--mono']],
    ['Client of 60', 'A3', []],
    ['Client of 60', 'A0', ['--mono', '--for', 'client']],
    ['Client of 60', 'A4', ['--for', 'leadership']],
    ['Client of 60', 'A0', ['--for', 'leadership']],
  ] as const;
  for (const [name, paper, more] of jobs) {
    const pdf = join(folder, `${name} ${paper}.pdf`);
    const args = ['--workspace', workspace, '--client', name, '--paper', paper, '--export', pdf, ...more];
    expect(await runCounterpart(args, { userData: folder })).toMatchObject({ code: 0 });
    const facts = factsOfPdf(pdf);
    expectSound(facts, paper);
    const shown = facts.text.replace(/\s+/g, ' ');
    const size = sizesOfClients.find((each) => name === `Client of ${each}`);
    expect(size).toBeDefined();
    for (const { name: person } of client(size ?? 0).people) expect(shown).toContain(person);
    expect(statSync(pdf).size / facts.pages).toBeLessThan(mostPerPage);
  }
});

test('for the client every opinion stays behind, which the dialog counts, and the sheets and files hold none', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.press('Control+P');
  const preview = app.page().getByTestId('print-preview');
  await preview.getByText('Ms Zacht comes from a competitor').waitFor();
  await app.forms.form().getByText('The client', { exact: true }).click();
  await preview.getByText('prepared for Zekerheid Groep').waitFor();
  const behind = await app.page().getByTestId('stays-behind').innerText();
  expect(behind).toMatch(/\d+ readings, \d+ roles, .*all findings/);
  expect(behind).toContain('The secret dossier never leaves.');

  await app.forms.form().getByRole('button', { name: 'Print…' }).click();
  await app.says('This computer knows no printer.');
  const file = join(app.userData, 'client.pdf');
  await app.native.willSaveAs(file);
  await app.page().getByRole('button', { name: 'Save as PDF…' }).click();
  await app.says(`Written: ${file}`);
  const { text } = factsOfPdf(file);
  expect(text).toContain('Ms Zacht');
  for (const each of ['competitor', 'favourable', 'unproven', 'coverage', 'turnover']) expect(text).not.toContain(each);
  expect(text).not.toMatch(/guarantor|decider|influencer|nurture/i);

  const json = join(app.userData, 'client.json');
  await app.native.willSaveAs(json);
  await app.command('Export workspace as JSON…');
  await app.forms.form().getByText('The client', { exact: true }).click();
  await app.forms.form().getByRole('button', { name: 'Save…' }).click();
  await app.says(`Written: ${json}`);
  const data = readFileSync(json, 'utf8');
  expect(data).toContain('Ms Zacht');
  for (const each of ['"readings"', '"stances"', '"note"', '"summary"', '"roles"', '"phases"', '"done"', 'Quist'])
    expect(data).not.toContain(each);
});

test('a logo is checked before it is kept, and stands on the sheet as vectors', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const letter = join(app.userData, 'letter.png');
  writeFileSync(letter, 'dear aunt');
  const logo = join(app.userData, 'logo.svg');
  writeFileSync(
    logo,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#25507a"/></svg>',
  );
  await app.command('Settings…');
  await app.native.willOpen(letter);
  await app.page().getByRole('button', { name: 'Choose…' }).click();
  await app.says(/letter\.png is no picture that can be read/);
  await app.native.willOpen(logo);
  await app.page().getByRole('button', { name: 'Choose…' }).click();
  await app.page().getByRole('img', { name: 'Logo' }).waitFor();
  await app.press('Escape');

  await app.press('Control+P');
  await app.page().getByTestId('print-preview').locator('image').first().waitFor();
  const file = join(app.userData, 'logo.pdf');
  await app.native.willSaveAs(file);
  await app.page().getByRole('button', { name: 'Save as PDF…' }).click();
  await app.says(`Written: ${file}`);
  expectSound(factsOfPdf(file), 'A3');
});

const sizesOfClients = [3, 20, 60];
/** In bytes. */
const mostPerPage = 300_000;

const colleagues = Array.from({ length: 12 }, (_, index) => ({ id: `c${index}`, name: `Colleague ${index}` }));

/** Three years of every status, hunches among them, and of some nothing is known. */
const readingsOf = (number: number) =>
  ['2024-03-01', '2025-02-01', '2025-12-01', '2026-06-01'].slice(0, number % 5).map((date, index) => ({
    date,
    status: statuses[(number + index) % statuses.length],
    confidence: index % 2 === 0 ? 'gut' : 'stated',
  }));

const statuses = ['inspired', 'favourable', 'neutral', 'suspicious', 'hostile'];

/** A client whose people sit in all lanes in turn. */
const client = (size: number) => {
  const numbers = Array.from({ length: size }, (_, index) => index + 1);
  const roles = ['influencer', 'decider', 'guarantor', 'nurture', 'daily'] as const;
  return {
    id: `client-${size}`,
    name: `Client of ${size}`,
    relationStart: '2024-01-01',
    phases: [{ phase: 'nurture', from: '2024-01-01' }],
    people: numbers.map((number) => ({
      id: `p${size}-${number}`,
      name: `Person ${number}x${size}`,
      readings: readingsOf(number),
    })),
    seats: numbers.map((number) => ({
      id: `s${size}-${number}`,
      title: `Seat ${number}`,
      from: '2024-01-01',
      roles: [{ role: roles[number % roles.length] }],
      holders: [{ person: `p${size}-${number}` }],
    })),
    pairings: numbers.map((number) => ({
      id: `r${size}-${number}`,
      seat: `s${size}-${number}`,
      colleague: colleagues[(number * 7) % colleagues.length]?.id,
      cadence: 'monthly',
      from: '2024-01-01',
    })),
  };
};
