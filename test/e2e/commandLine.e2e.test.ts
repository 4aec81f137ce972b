import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCounterpart } from './driver/commandLine.ts';
import { temporaryFolder } from './driver/counterpart.ts';
import { factsOfPdf } from './driver/pdf.ts';
import { storedClients } from './driver/storedRecord.ts';

test('a job without a window makes the sample, exports it, and takes it in again without losing a letter', async () => {
  const folder = temporaryFolder();
  const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
  const at = (name: string) => join(folder, name);
  const sample = at('sample.counterpart');

  expect(await run('--sample', sample)).toEqual({ code: 0, said: `The sample workspace is in ${sample}.` });
  expect(storedClients(sample)).toEqual(['Ostmeer Keukens', 'Zekerheid Groep']);
  const before = readFileSync(sample);
  expect(await run('--sample', sample)).toEqual({ code: 1, said: `There already is a file ${sample}.` });
  expect(readFileSync(sample).equals(before)).toBe(true);

  expect(await run('--workspace', sample, '--export', at('a.json'))).toEqual({
    code: 0,
    said: `Written: ${at('a.json')}`,
  });
  expect(await run('--import', at('a.json'), '--workspace', at('b.counterpart'))).toEqual({
    code: 0,
    said: `2 clients are now in ${at('b.counterpart')}.`,
  });
  expect(await run('--workspace', at('b.counterpart'), '--export', at('b.json'))).toMatchObject({ code: 0 });
  expect(readFileSync(at('b.json'), 'utf8')).toBe(readFileSync(at('a.json'), 'utf8'));

  const pdf = at('map.pdf');
  const job = ['--workspace', sample, '--client', 'zekerheid groep', '--at', '2026-10-04', '--paper', 'A4'];
  expect(await run(...job, '--export', pdf)).toEqual({ code: 0, said: `Written: ${pdf}` });
  expect(factsOfPdf(pdf).text).toContain('Mr Wacht');
});

test('a job that cannot be done says why in one sentence, leaves everything as it was, and ends with a code', async () => {
  const folder = temporaryFolder();
  const run = (...args: readonly string[]) => runCounterpart(args, { userData: join(folder, 'own') });
  const at = (name: string) => join(folder, name);
  const sample = at('sample.counterpart');
  await run('--sample', sample, '--language', 'nl');
  writeFileSync(at('broken.json'), '{\n  "format": "counterpart",\n  oops\n}');
  writeFileSync(at('other.json'), '{"format":"something else"}');
  writeFileSync(at('two.json'), JSON.stringify(twoOnOneSeat));
  writeFileSync(at('clash.json'), JSON.stringify(metAfterSheLeft));
  mkdirSync(at('folder.json'));
  const pdf = at('x.pdf');

  const refusals = [
    [
      ['--workspace', sample, '--export', pdf, '--client', 'Niemand'],
      1,
      /no client “Niemand”. Known are: Ostmeer Keukens, Zekerheid Groep/,
    ],
    [
      ['--workspace', sample, '--export', pdf, '--client', 'Zekerheid Groep', '--at', '2026-02-30'],
      2,
      /“2026-02-30” is no date for --at/,
    ],
    [
      ['--workspace', sample, '--export', pdf, '--client', 'Zekerheid Groep', '--paper', 'A9'],
      2,
      /“A9” is no value for --paper. Known are: A4, Letter, A3, Tabloid/,
    ],
    [
      ['--workspace', sample, '--export', at('x.docx'), '--client', 'Zekerheid Groep'],
      2,
      /“x.docx” is no value for --export/,
    ],
    [['--workspace', sample, '--export', pdf], 2, /--client is missing/],
    [['--export', at('x.json')], 2, /--workspace is missing/],
    [['--workspace', at('none.counterpart'), '--export', at('x.json')], 1, /There is no file .*none\.counterpart/],
    [['--workspace', at('other.json'), '--export', at('x.json')], 1, /other\.json is not a Counterpart workspace/],
    [['--import', at('broken.json'), '--workspace', sample], 1, /broken\.json is not valid JSON: line 3/],
    [['--import', at('broken.json'), '--workspace', at('new.counterpart')], 1, /broken\.json is not valid JSON/],
    [['--import', at('other.json'), '--workspace', sample], 1, /no Counterpart export \(it says "something else"\)/],
    [['--import', at('two.json'), '--workspace', sample], 1, /two\.json is not complete or not right at clients/],
    [['--import', at('clash.json'), '--workspace', sample], 1, /because of Botsing BV: .*Docter left our company on/],
    [['--import', at('folder.json'), '--workspace', sample], 1, /is a folder, not a file/],
    [['--workspace', sample, '--export', at('x.json'), '--sideways'], 2, /no option --sideways/],
  ] as const;
  for (const [args, code, sentence] of refusals) {
    const ended = await run(...args);
    expect(ended.said).toMatch(sentence);
    expect(ended.said.split('\n')).toHaveLength(1);
    expect(ended.code).toBe(code);
  }
  expect(storedClients(sample)).toEqual(['Ostmeer Keukens', 'Zekerheid Groep']);
  expect(readdirSync(folder).filter((name) => name.includes('new'))).toEqual([]);
}, 180_000);

/** Nobody can share a seat with somebody else. */
const twoOnOneSeat = {
  format: 'counterpart',
  version: 1,
  kind: 'client',
  clients: [
    {
      name: 'Dubbel BV',
      relationStart: '2024-01-01',
      phases: [{ phase: 'nurture', from: '2024-01-01' }],
      people: [
        { id: 'a', name: 'Mr A' },
        { id: 'b', name: 'Ms B' },
      ],
      seats: [
        {
          id: 's',
          title: 'One chair',
          from: '2024-01-01',
          holders: [{ person: 'a' }, { person: 'b', from: '2025-01-01' }],
        },
      ],
    },
  ],
};

/** Sound alone; but by the word of the sample she had left by then. */
const metAfterSheLeft = {
  format: 'counterpart',
  version: 1,
  kind: 'client',
  colleagues: [{ id: 'docter', name: 'Mw. Docter' }],
  clients: [
    {
      name: 'Botsing BV',
      relationStart: '2024-01-01',
      people: [{ id: 'a', name: 'Mr A' }],
      touches: [{ date: '2026-01-01', person: 'a', colleague: 'docter' }],
    },
  ],
};
