import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart } from './driver/counterpart.ts';
import { storedClients } from './driver/storedRecord.ts';

test('a first start asks nothing, shows two doors, and every later start brings the clients back', async () => {
  const app = await startCounterpart();
  await app.says('Who decides at your client, and who of yours knows them?');
  await app.says('Look around in the sample');
  await app.says('My first client');
  expect(readFileSync(app.workspaceFile).subarray(0, 15).toString()).toBe('SQLite format 3');

  await app.newClient({ name: 'Proefbedrijf', phase: 'conquest', since: '2024-03-04' });
  expect(app.stored('Proefbedrijf').phases).toEqual([{ phase: 'conquest', from: '2024-03-04', to: null }]);
  expect(await app.map.names()).toContain('Decider — who?');

  await app.restart();
  await app.clientShown('Proefbedrijf');

  await app.command('Add the sample clients');
  await app.says('The clients are in your workspace.');
  await app.restart();
  expect(await app.clients()).toEqual(['Ostmeer Keukens', 'Proefbedrijf', 'Zekerheid Groep']);
  await app.says('nobody on the map yet');
  await app.says(/^coverage \d+%$/);
  await app.says('1 alarm');
  await app.openClient('Zekerheid Groep');
  await app.switchTo('Ostmeer Keukens');
  await app.command('All clients');
  expect(await app.page().getByRole('button', { name: 'Add the sample clients' }).count()).toBe(0);
  await app.openClient('Proefbedrijf');
});

test('the door to the sample leads to a map without a cut word, and the list of clients offers it no second time', async () => {
  const app = await startCounterpart();
  await app.page().getByRole('button', { name: 'Look around in the sample' }).click();
  await app.clientShown('Zekerheid Groep');
  expect(await app.map.names()).toContain('Mr Komtgoed');
  expect(await app.map.cut()).toEqual([]);
  await app.command('All clients');
  expect(await app.clients()).toEqual(['Ostmeer Keukens', 'Zekerheid Groep']);
  expect(await app.page().getByRole('button', { name: 'Add the sample clients' }).count()).toBe(0);
});

test('a second start shows the window that is there instead of opening the data twice', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Eerste', since: '2025-01-01' });
  const other = join(app.userData, 'other.counterpart');
  expect(await runCounterpart(['--sample', other], { userData: join(app.userData, 'elsewhere') })).toMatchObject({
    code: 0,
  });
  expect(await runCounterpart([other], app)).toMatchObject({ code: 0 });
  await app.openClient('Ostmeer Keukens');
  expect(storedClients(app.workspaceFile)).toEqual(['Eerste']);
});

test('another workspace file is made, remembered at the next start, and left for the own one again', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Thuis', since: '2025-01-01' });
  const file = join(app.userData, 'Tweede map.counterpart');

  await app.native.willSaveAs(null);
  await app.command('New workspace file…');
  await app.clientShown('Thuis');
  expect(existsSync(file)).toBe(false);

  await app.native.willSaveAs(file);
  await app.command('New workspace file…');
  await app.says('My first client');
  await app.newClient({ name: 'Elders', since: '2025-01-01' });
  expect(storedClients(file)).toEqual(['Elders']);

  await app.restart();
  await app.clientShown('Elders');
  await app.command('Open my own workspace');
  await app.clientShown('Thuis');
  await app.native.willOpen(file);
  await app.command('Open workspace file…');
  await app.clientShown('Elders');
  await app.native.willSaveAs(app.workspaceFile);
  await app.command('New workspace file…');
  await app.says(/There already is a file/);
  await app.clientShown('Elders');
  expect(storedClients(app.workspaceFile)).toEqual(['Thuis']);
});
