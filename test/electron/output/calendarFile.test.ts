import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePlannedCalendar } from '../../../electron/output/calendarFile.ts';
import { textsIn } from '../../../electron/texts.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { activityKinds, channels } from '../../../shared/model/vocabulary.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const everybody = { today: plainDate('2026-11-21'), colleagueId: null };

const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'counterpart-calendar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

const planned = (name: string, channel: (typeof channels)[number] = 'visit') => {
  const client = aClient('Zekerheid Groep');
  const seat = client.seat('Director', { role: 'decider', holder: name });
  client.touch(client.holderOf(seat), client.colleague('Ms Aandegang'), '2026-12-03', { state: 'planned', channel });
  return client.record();
};

test('what is planned is told in the language that was asked for, whatever its channel', async () => {
  const path = join(temporaryFolder(), 'plan.ics');
  await writePlannedCalendar(path, [planned('Mr Zekerheid')], everybody, textsIn('nl'));
  expect(readFileSync(path, 'utf8')).toContain('SUMMARY:Bezoek: Ms Aandegang – Mr Zekerheid (Zekerheid Groep)\r\n');
  for (const channel of channels) {
    const written = await writePlannedCalendar(path, [planned('Mr Zekerheid', channel)], everybody, textsIn('en'));
    expect(written).toEqual({ ok: true, value: { path } });
    expect(readFileSync(path, 'utf8')).toMatch(/SUMMARY:[A-Z][a-z ]+: Ms Aandegang/u);
  }
});

test('a step of a programme carries the mark of its programme, and the words of its kind where it has none of its own', async () => {
  const path = join(temporaryFolder(), 'plan.ics');
  const client = aClient('Zekerheid Groep');
  const seat = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
  client.activity(client.programme('2026-01-01'), seat, '2026-12-03', { by: client.colleague('Ms Aandegang') });
  client.activity(client.programme('2026-02-01', { seatId: seat }), seat, '2026-12-04');
  await writePlannedCalendar(path, [client.record()], everybody, textsIn('nl'));
  const titles = readFileSync(path, 'utf8')
    .replace(/\r\n /gu, '')
    .match(/(?<=SUMMARY:).*/gu);
  expect(titles).toEqual([
    '√6 vragen en luisteren: Ms Aandegang – Mr Zekerheid (Zekerheid Groep)',
    '√7 vragen en luisteren: Mr Zekerheid (Zekerheid Groep)',
  ]);
  for (const kind of activityKinds) expect(textsIn('en')(`word.activity.${kind}`)).not.toContain('word.');
});

test('a name is never read as markup of the sentence around it', async () => {
  const path = join(temporaryFolder(), 'plan.ics');
  await writePlannedCalendar(path, [planned('{{client}} $t(error.nameEmpty); <b>')], everybody, textsIn('en'));
  const unfolded = readFileSync(path, 'utf8').replace(/\r\n /gu, '');
  expect(unfolded).toContain('Ms Aandegang – {{client}} $t(error.nameEmpty)\\; <b> (Zekerheid Groep)');
});

test('without anything planned no file is made', async () => {
  const path = join(temporaryFolder(), 'plan.ics');
  const refused = await writePlannedCalendar(path, [aClient('Leeg').record()], everybody, textsIn('en'));
  expect(refused).toMatchObject({ ok: false, error: { code: 'nothingPlanned' } });
  expect(() => readFileSync(path)).toThrow('ENOENT');
});
