import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('a workspace leaves as JSON and comes back the same, and a file that is not right changes nothing', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.map.select('Mr Graag');
  await app.forms.read({ status: 'inspired', note: 'Nieuw: “100 % ja” 🙂\nOp twee regels.' });
  const first = join(app.userData, 'first.json');
  await app.native.willSaveAs(first);
  await app.command('Export workspace as JSON…');
  await app.page().getByRole('button', { name: 'Save…' }).click();
  await app.says(`Written: ${first}`);
  const before = app.stored('Zekerheid Groep');

  await app.native.willSaveAs(join(app.userData, 'copy.counterpart'));
  await app.command('New workspace file…');
  await app.says('My first client');
  await app.native.willOpen(first);
  await app.press('Control+K');
  await app.type('Import');
  await app.press('Enter');
  await app.says('The clients are in your workspace.');
  await app.openClient('Zekerheid Groep');
  expect(app.stored('Zekerheid Groep', join(app.userData, 'copy.counterpart'))).toEqual(before);
  const second = join(app.userData, 'second.json');
  await app.native.willSaveAs(second);
  await app.command('Export workspace as JSON…');
  await app.page().getByRole('button', { name: 'Save…' }).click();
  await app.says(`Written: ${second}`);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));

  const wrong = join(app.userData, 'wrong.json');
  writeFileSync(wrong, readFileSync(first, 'utf8').replace('"2020-02-10"', '"2020-02-31"'));
  await app.native.willOpen(wrong);
  await app.command('Import JSON…');
  await app.says(/wrong\.json is not complete or not right at/);
  await app.says(/Nothing was imported/);
  expect(app.stored('Zekerheid Groep', join(app.userData, 'copy.counterpart'))).toEqual(before);
});
