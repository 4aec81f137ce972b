import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { allOf, readXml } from '../fixtures/readXml.ts';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart, temporaryFolder } from './driver/counterpart.ts';
import { asLibreOfficeShows, hasLibreOffice } from './driver/libreOffice.ts';

const textsOfSlides = (file: string): string => {
  const slides = Object.entries(unzipSync(readFileSync(file))).filter(([name]) => /^ppt\/slides\/slide/.test(name));
  return slides.flatMap(([, bytes]) => allOf(readXml(strFromU8(bytes)), 'a:t').map(({ text }) => text)).join('\n');
};

/** Width and height of a PNG, and whether it has an alpha channel, from its first chunk. */
const factsOfPng = (file: string) => {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), hasAlpha: bytes[25] === 6 };
};

test('the map leaves the window as slides and pictures that hold what is shown, and goes onto the clipboard', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.press('Control+Shift+P');
  const preview = app.page().getByTestId('export-preview');
  await preview.getByText('slide 1 of 2').waitFor();
  const save = app.page().getByRole('button', { name: 'Save…' });

  await app.native.willSaveAs(null);
  await save.click();
  await app.forms.fill('State at', '2026-02-30');
  await app.says('“2026-02-30” is not a date.');
  expect(await save.isDisabled()).toBe(true);
  await app.forms.fill('State at', '2026-10-04');
  await preview.getByText('Mr Wacht').first().waitFor();
  const slides = join(app.userData, 'map.pptx');
  await app.native.willSaveAs(slides);
  await save.click();
  await app.says(`Written: ${slides}`);
  const texts = textsOfSlides(slides);
  for (const name of ['Zekerheid Groep', 'Mr Wacht', 'Mr Koester', 'State at 4 October 2026'])
    expect(texts).toContain(name);
  expect(texts).not.toContain('Ms Zacht');
  expect(existsSync(`${slides}.part`)).toBe(false);

  await app.press('Control+Shift+P');
  await app.forms.choose('The client');
  await app
    .page()
    .getByTestId('stays-behind')
    .getByText(/\d+ readings/)
    .waitFor();
  await app.forms.choose('Picture (PNG)');
  await app.forms.choose('1×');
  await app.forms.form().getByLabel('Transparent ground').check();
  const folder = join(app.userData, 'taken.png');
  mkdirSync(folder);
  await app.native.willSaveAs(folder);
  await save.click();
  await app.says(/taken\.png (is a folder|could not be written)/);
  const picture = join(app.userData, 'map.png');
  await app.native.willSaveAs(picture);
  await app.page().getByRole('button', { name: 'Copy picture' }).click();
  await app.says('The picture is on the clipboard.');
  await save.click();
  await app.says(`Written: ${picture}`);
  expect(factsOfPng(picture)).toMatchObject({ hasAlpha: true });

  await app.press('Control+Shift+P');
  await app.forms.choose('PDF or print…');
  await app.page().getByTestId('print-preview').waitFor();
});

test('in the smallest window the way out stays in sight, however many choices are open', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.session.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 0, y: 0, width: 1100, height: 700 });
  });
  await app.eventually(async () => expect(await app.page().evaluate(() => window.innerHeight)).toBeLessThan(720));
  for (const [keys, name] of [
    ['Control+Shift+P', 'Save…'],
    ['Control+Shift+F', 'Make the film…'],
  ] as const) {
    await app.press(keys);
    await app.forms.choose('The client');
    await app.page().getByRole('button', { name: 'Change what leaves' }).click();
    const box = await app.page().getByRole('button', { name }).boundingBox();
    const height = await app.page().evaluate(() => window.innerHeight);
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    await app.press('Escape');
    await app.forms.form().waitFor({ state: 'hidden' });
  }
});

test('a job without a window writes slides and pictures, and says in a sentence what it cannot', async () => {
  const folder = temporaryFolder();
  const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
  const at = (name: string) => join(folder, name);
  const sample = at('sample.counterpart');
  await run('--sample', sample);
  const job = ['--workspace', sample, '--client', 'Zekerheid Groep', '--at', '2026-10-05'];

  expect(await run(...job, '--export', at('a.svg'))).toEqual({ code: 0, said: `Written: ${at('a.svg')}` });
  const svg = readXml(readFileSync(at('a.svg'), 'utf8'));
  expect(allOf(svg, 'text').map(({ text }) => text)).toContain('Ms Zacht');
  expect(await run(...job, '--export', at('client.svg'), '--for', 'client')).toMatchObject({ code: 0 });
  expect(await run('--workspace', sample, '--export', at('all.json'), '--for', 'client')).toEqual({
    code: 1,
    said: 'A file for the client would hold all 2 clients of this workspace: say which one it is for.',
  });
  const forClient = readFileSync(at('client.svg'), 'utf8');
  expect(forClient).toContain('Ms Zacht');
  expect(forClient).not.toMatch(/unproven|unknown|√7|felt|hostile|guarantor|decider/i);
  expect(await run(...job, '--export', at('lanes.svg'), '--for', 'client', '--show', 'roles')).toMatchObject({
    code: 0,
  });
  expect(readFileSync(at('lanes.svg'), 'utf8')).toContain('GUARANTOR');
  expect(
    await run(...job, '--export', at('x.svg'), '--for', 'client', '--show', 'findings', '--language', 'nl'),
  ).toEqual({
    code: 2,
    said: 'De optie --show roles ontbreekt.',
  });
  expect(await run(...job, '--export', at('nowhere/x.svg'))).toEqual({
    code: 1,
    said: `There is no folder ${at('nowhere')}.`,
  });
  expect(await run(...job, '--export', at('a1.png'), '--scale', '1')).toMatchObject({ code: 0 });
  expect(await run(...job, '--export', at('a4.png'), '--scale', '4', '--transparent')).toMatchObject({ code: 0 });
  const [small, large] = [factsOfPng(at('a1.png')), factsOfPng(at('a4.png'))];
  expect(small.width).toBe(Number(svg.attributes.width));
  expect([large.width, large.height]).toEqual([4 * small.width, 4 * small.height]);

  expect(await run(...job, '--export', at('a.pptx'), '--language', 'nl')).toMatchObject({ code: 0 });
  expect(textsOfSlides(at('a.pptx'))).toContain('Stand op 5 oktober 2026');
  expect(await run(...job, '--export', at('b.pptx'), '--compare', '2024-01-01')).toMatchObject({ code: 0 });
  expect(textsOfSlides(at('b.pptx'))).toContain('Ms Docter left our company.');

  writeFileSync(at('file'), '');
  const refused = await run(...job, '--export', join(at('file'), 'x.svg'));
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.said).toMatch(/There is no folder/);
  expect(refused.said.split('\n')).toHaveLength(1);
}, 180_000);

test.runIf(hasLibreOffice)(
  'LibreOffice shows the slides with the names of the map',
  async () => {
    const folder = temporaryFolder();
    const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
    const sample = join(folder, 'sample.counterpart');
    await run('--sample', sample);
    const slides = join(folder, 'map.pptx');
    const job = ['--workspace', sample, '--client', 'Zekerheid Groep', '--at', '2026-10-05', '--export', slides];
    expect(await run(...job)).toMatchObject({ code: 0 });
    const { pages, text, images } = asLibreOfficeShows(slides, folder);
    expect(pages).toBe(2);
    expect(images).toBe(0);
    for (const name of [
      'Mr Komtgoed',
      'Mr Zekerheid',
      'Ms Docht',
      'Ms Zacht',
      'Mr Graag',
      'Ms Aandegang',
      'Mr Koester',
    ])
      expect(text).toContain(name);
  },
  240_000,
);
