import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportSchema } from '../../shared/exchange/report/reportSchema.ts';
import { runCounterpart } from './driver/commandLine.ts';
import { temporaryFolder } from './driver/counterpart.ts';

test('a scheduled job has a report written, twice the same, and hears why when it cannot be', async () => {
  const folder = temporaryFolder();
  const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
  const at = (name: string) => join(folder, name);
  const read = (name: string) => reportSchema.parse(JSON.parse(readFileSync(at(name), 'utf8')));
  const sample = at('sample.counterpart');
  await run('--sample', sample);

  expect(await run('--report', at('a.json'), '--workspace', sample)).toEqual({
    code: 0,
    said: `Written: ${at('a.json')}`,
  });
  await run('--report', at('b.json'), '--workspace', sample, '--at', '2026-11-21');
  expect(readFileSync(at('b.json'), 'utf8')).toBe(readFileSync(at('a.json'), 'utf8'));
  const whole = read('a.json');
  expect(whole.clients.map(({ name }) => name)).toEqual(['Ostmeer Keukens', 'Zekerheid Groep']);
  expect(whole.clients[1]?.findings.map(({ title }) => title)).toContain('Ms Zacht comes from a competitor');

  const one = ['--workspace', sample, '--client', 'ostmeer keukens', '--language', 'nl'];
  expect(await run('--report', at('c.json'), ...one, '--at', '2026-02-06')).toMatchObject({ code: 0 });
  expect(read('c.json').clients[0]?.deals[0]?.votes).toMatchObject({ for: 2, against: 2 });
  expect(read('c.json').clients[0]?.findings.map(({ title }) => title)).toContain('Niemand kent de waarborger');

  writeFileSync(at('kept.json'), 'what stood here before');
  mkdirSync(at('folder.json'));
  const refusals = [
    [['--report', at('kept.json'), '--workspace', sample, '--client', 'Ostmere'], 1, /Known are: Ostmeer Keukens/],
    [['--report', at('kept.json'), ...one, '--at', '2001-01-01'], 1, /was vóór 20\d\d-\d\d-\d\d niets bekend/],
    [['--report', at('kept.json'), ...one, '--at', '2026-13-01'], 2, /“2026-13-01” is geen datum/],
    [['--report', at('kept.json'), '--workspace', at('none.counterpart')], 1, /There is no file/],
    [['--report', at('folder.json'), '--workspace', sample], 1, /is a folder, not a file/],
    [['--report', join(folder, 'nowhere', 'x.json'), '--workspace', sample], 1, /There is no folder/],
    [['--report', at('x.csv'), '--workspace', sample], 2, /“x.csv” is no value for --report/],
    [['--report', at('x.json')], 2, /--workspace is missing/],
  ] as const;
  for (const [args, code, sentence] of refusals) {
    const ended = await run(...args);
    expect(ended.said).toMatch(sentence);
    expect(ended.said.split('\n')).toHaveLength(1);
    expect(ended.code).toBe(code);
  }
  expect(readFileSync(at('kept.json'), 'utf8')).toBe('what stood here before');
}, 180_000);
