import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { startCounterpart } from './driver/counterpart.ts';

/** What a calendar program would read of a file: its lines, unfolded. */
const calendarLines = (path: string): readonly string[] =>
  readFileSync(path, 'utf8').replace(/\r\n /gu, '').split('\r\n');
const valuesOf = (path: string, name: string): readonly string[] =>
  calendarLines(path).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

test('a morning with the agenda: what is late is settled, planned and recorded for every client, and taken along', async () => {
  const app = await startCounterpart({ today: '2026-11-21' });
  const { agenda, quickLine, forms } = app;
  const lines = async (of: string) => (await agenda.told()).filter((line) => line.includes(of));
  await app.openSample('Zekerheid Groep');
  expect((await app.findings()).map(({ title }) => title)).toContain('Contact with Mr Zekerheid is 64 days overdue');
  await agenda.show();
  await agenda.view().getByText('Counted from today, 21 November 2026.').waitFor();
  await agenda.line('Mr Zekerheid').first().getByRole('button', { name: '64 days overdue' }).click();
  await app.page().getByTestId('explained').getByText('Taken apart: how late Mr Zekerheid is').waitFor();
  await app.page().keyboard.press('Escape');

  expect(await lines('Mr Zekerheid')).toEqual([
    expect.stringMatching(
      /^Late: Fri, 18 Sept \| Mr Zekerheid .*64 days overdue.*quarterly.*last contact 18 Jun 2026/u,
    ),
    expect.stringMatching(/^Next week: Fri, 27 Nov .*√7.*say what stays · call/u),
    expect.stringMatching(/^Week of 7 December 2026: Thu, 10 Dec .*√6.*look back together · visit/u),
  ]);
  expect((await lines('Mr Komtgoed')).map((line) => line.split(' | ')[0])).toEqual([
    'Late: Fri, 19 Jun',
    'Week of 30 November 2026: Thu, 3 Dec',
    'Week of 11 January 2027: 12 Jan 2027',
  ]);

  // Another client's plan, whose day has passed: that client is opened, and the step is its own.
  expect(await lines('Mail planned')).toHaveLength(0);
  expect(await lines('mail planned 4 days ago: how did it go?')).toHaveLength(1);
  await agenda
    .line('how did it go?')
    .getByRole('button', { name: /^It took place/u })
    .click();
  await app.page().getByRole('banner').getByText('Ostmeer Keukens', { exact: true }).waitFor();
  await app.eventually(async () => expect(await lines('how did it go?')).toEqual([]));
  await app.saved();
  const schets = { date: '2026-11-17', person: 'Ms Schets', colleague: 'Mr Bellaar', channel: 'mail' };
  expect(app.stored('Ostmeer Keukens').touches).toContainEqual(expect.objectContaining({ ...schets, state: 'done' }));
  await app.undo();
  await app.eventually(async () => expect(await lines('how did it go?')).toHaveLength(1));
  expect(app.stored('Ostmeer Keukens').touches).toContainEqual(
    expect.objectContaining({ ...schets, state: 'planned' }),
  );

  // Saturday: the next working day is offered.
  await agenda.act('Mr Zekerheid', 'Plan a contact');
  await app.page().getByRole('banner').getByText('Zekerheid Groep', { exact: true }).waitFor();
  await forms.fill('What was it about?', 'A new date; <b>prices</b>, terms');
  expect(await forms.form().getByLabel('On', { exact: true }).inputValue()).toBe('2026-11-23');
  await forms.submit('Save');
  await app.eventually(async () =>
    expect((await lines('Mr Zekerheid'))[0]).toMatch(
      /^Next week: Mon, 23 Nov .*visit planned.*due since 18 Sep.*<b>prices<\/b>/u,
    ),
  );

  await quickLine.line().fill('Komtgoed > Nogalwat @pigeon ~2026-11-30');
  expect(await quickLine.explained()).toContain('“pigeon” is no kind of contact. Known are: visit, call');
  await quickLine.line().fill('Komtgoed > Nogalwat @vi');
  expect(await quickLine.options()).toEqual(['visit', 'video']);
  await quickLine.enter('Komtgoed > Nogalwat @call @dmu ~2026-11-30: who follows him?');
  expect(await quickLine.text()).toBe('');
  await app.eventually(async () => expect(await lines('who follows him?')).toHaveLength(1));

  await agenda.groupBy('By colleague');
  expect((await lines('Mr Komtgoed')).map((line) => line.split(' | ')[0])).toEqual([
    'Mr Nogalwat: Fri, 19 Jun',
    'Mr Nogalwat: Mon, 30 Nov',
    'Mr Nogalwat: Thu, 3 Dec',
    'Mr Nogalwat: 12 Jan 2027',
  ]);
  await agenda.showOnly('Mr Nogalwat');
  expect(await agenda.told()).toHaveLength(4);
  const his = join(app.userData, 'nogalwat.ics');
  await app.native.willSaveAs(his);
  await agenda.calendarFile();
  await app.says(/^Written:/);
  expect(valuesOf(his, 'SUMMARY')).toEqual([
    '√6 Invite to the summer concert: Mr Nogalwat – Mr Komtgoed (Zekerheid Groep)',
    'Call: Mr Nogalwat – Mr Komtgoed (Zekerheid Groep)',
    'Event: Mr Nogalwat – Mr Komtgoed (Zekerheid Groep)',
    '√6 look back together: Mr Nogalwat – Mr Komtgoed (Zekerheid Groep)',
  ]);

  await agenda.settle('who follows him?', 'It did not take place');
  await app.eventually(async () => expect(await agenda.told()).toHaveLength(3));
  await agenda.open('3 Dec');
  await app.clientShown('Zekerheid Groep');
  expect(await app.page().getByRole('complementary', { name: 'Story and details' }).innerText()).toContain(
    'who follows him?',
  );

  const all = join(app.userData, 'all.ics');
  const ended = await runCounterpart(['--export', all, '--workspace', app.workspaceFile, '--language', 'nl'], {
    userData: join(app.userData, 'job'),
  });
  expect(ended).toEqual({ code: 0, said: `Geschreven: ${all}` });
  expect(valuesOf(all, 'SUMMARY')).toContain('Bezoek: Ms Aandegang – Mr Zekerheid (Zekerheid Groep)');
  expect(valuesOf(all, 'DESCRIPTION')).toContain('A new date\\; <b>prices</b>\\, terms');
  const [concert] = valuesOf(his, 'UID').slice(-1);
  expect(valuesOf(all, 'UID')).toContain(concert);
});

test('the steps of programmes stand in the agenda: done there, put on another day, and one with the contact they are', async () => {
  const app = await startCounterpart({ today: '2026-11-21' });
  const { agenda } = app;
  const page = app.page();
  const lines = async (of: string) => (await agenda.told()).filter((line) => line.includes(of));
  const touches = () => app.stored('Zekerheid Groep').touches;
  await app.openSample('Zekerheid Groep');
  await agenda.show();

  // Looking back with Mr Graag on 8 December is planned as a contact and as a step: one line.
  expect(await lines('Tue, 8 Dec')).toEqual([expect.stringMatching(/Mr Graag .*√6.*look back together · visit/u)]);
  expect(await lines('who of ours?')).toHaveLength(4);
  await agenda.putOn('Tue, 8 Dec', '9-12-2026');
  await app.eventually(async () => expect(await lines('Wed, 9 Dec')).toHaveLength(1));
  await app.saved();
  expect(touches()).toContainEqual(
    expect.objectContaining({ person: 'Mr Graag', date: '2026-12-09', state: 'planned' }),
  );
  await app.undo();
  await app.eventually(async () => expect(await lines('Tue, 8 Dec')).toHaveLength(1));

  // A planned contact, by keyboard: the keys stay with its line.
  await agenda
    .line('Thu, 3 Dec')
    .getByRole('button', { name: /^Mr Komtgoed/u })
    .focus();
  await page.keyboard.press('F2');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('4 December 2026');
  await page.keyboard.press('Enter');
  await app.eventually(async () => expect(await lines('Fri, 4 Dec')).toHaveLength(1));
  await app.eventually(async () =>
    expect(await agenda.line('Fri, 4 Dec').evaluate((line) => line.contains(document.activeElement))).toBe(true),
  );
  await page.keyboard.press('F2');
  await page.keyboard.type('some day');
  await page.keyboard.press('Enter');
  await app.says(/some day/u);
  expect(await lines('Fri, 4 Dec')).toHaveLength(1);

  const [call] = await lines('say what stays');
  expect(call).toMatch(/Tue, 24 Nov .*Mr Graag/u);
  await agenda.act('say what stays', 'Done');
  await app.eventually(async () => expect(await lines('say what stays')).not.toContain(call));
  await app.saved();
  expect(touches()).toContainEqual(
    expect.objectContaining({ person: 'Mr Graag', colleague: 'Mr Koester', date: '2026-11-21', state: 'done' }),
  );

  await agenda.groupBy('By colleague');
  expect((await agenda.told())[0]).toMatch(/^Who of ours\?: .*√6/u);
  await agenda.open('Thu, 26 Nov');
  const step = page.getByRole('button', { name: /26 Nov 2026 Ms Zacht first meeting/u });
  await app.eventually(async () => expect(await step.evaluate((line) => line === document.activeElement)).toBe(true));
});
