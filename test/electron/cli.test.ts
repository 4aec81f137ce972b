import { describe, expect, test } from 'vitest';
import { languageAsked, parseCommandLine } from '../../electron/cli.ts';
import { leavingFor, rulesFor } from '../../shared/exchange/leaving/leavingRules.ts';

const parse = (...args: string[]) => parseCommandLine(args, '/home/anna');

describe('the command line', () => {
  test('opens the window when nothing is asked', () => {
    expect(parse()).toEqual({ ok: true, value: { kind: 'window', workspace: null } });
  });

  test('opens a file given by double click, past the switches of Chromium', () => {
    expect(parse('--no-sandbox', '--remote-debugging-port=0', 'clients.counterpart')).toEqual({
      ok: true,
      value: { kind: 'window', workspace: '/home/anna/clients.counterpart' },
    });
  });

  test('reads a whole PDF export', () => {
    const args = '--export map.pdf --workspace w.counterpart --client Zekerheid --at 2026-10-04 --paper a4 --mono';
    expect(parse(...args.split(' '))).toEqual({
      ok: true,
      value: {
        kind: 'exportPdf',
        file: '/home/anna/map.pdf',
        workspace: '/home/anna/w.counterpart',
        client: 'Zekerheid',
        at: '2026-10-04',
        compareWith: null,
        paper: 'A4',
        orientation: 'landscape',
        layout: 'fit',
        mono: true,
        leaving: leavingFor('team'),
        language: 'en',
      },
    });
  });

  test('refuses a sheet per lane of a comparison, which is one picture', () => {
    const args = '--export map.pdf --workspace w.counterpart --client Z --layout lanes --compare 2024-01-01';
    expect(parse(...args.split(' '))).toEqual({
      ok: false,
      error: { code: 'optionValue', params: { option: '--layout (--compare)', value: 'lanes', known: 'fit, poster' } },
    });
    expect(parse(...args.replace('lanes', 'poster').split(' '))).toMatchObject({ value: { layout: 'poster' } });
  });

  test('reads a film with what is usual where nothing is said', () => {
    expect(parse(...'--export a.webm --workspace w.counterpart --client Zekerheid'.split(' '))).toEqual({
      ok: true,
      value: {
        kind: 'exportFilm',
        file: '/home/anna/a.webm',
        workspace: '/home/anna/w.counterpart',
        client: 'Zekerheid',
        from: null,
        to: null,
        speed: 'normal',
        format: 'webm',
        size: '1280x720',
        hasCaptions: true,
        isDark: false,
        leaving: leavingFor('team'),
        language: 'en',
      },
    });
    const args =
      '--export a.GIF --workspace w --client Z --from 2026-01-01 --to 2026-02-01 --speed fast --no-captions --dark --for client';
    expect(parse(...args.split(' '))).toMatchObject({
      ok: true,
      value: {
        format: 'gif',
        size: '960x540',
        from: '2026-01-01',
        to: '2026-02-01',
        hasCaptions: false,
        isDark: true,
        leaving: leavingFor('client'),
      },
    });
  });

  test.each([
    ['--size 3840x2160', 'optionValue'],
    ['--size 1281x720', 'optionValue'],
    ['--speed warp', 'optionValue'],
    ['--from 2026-02-30', 'optionDate'],
    ['--to tomorrow', 'optionDate'],
  ])('refuses a film with %s', (option, code) => {
    const args = `--export a.webm --workspace w --client Z ${option}`;
    expect(parse(...args.split(' '))).toMatchObject({ ok: false, error: { code } });
  });

  test('takes values after an equals sign as well', () => {
    expect(parse('--export=all.json', '--workspace=w.counterpart')).toEqual({
      ok: true,
      value: {
        kind: 'exportJson',
        file: '/home/anna/all.json',
        workspace: '/home/anna/w.counterpart',
        client: null,
        leaving: leavingFor('team'),
        language: 'en',
      },
    });
  });

  test('reads the export of what is planned, of all clients or of one', () => {
    const args = '--export plan.ics --workspace w.counterpart --language nl';
    expect(parse(...args.split(' '))).toEqual({
      ok: true,
      value: {
        kind: 'exportCalendar',
        file: '/home/anna/plan.ics',
        workspace: '/home/anna/w.counterpart',
        client: null,
        leaving: leavingFor('team'),
        language: 'nl',
      },
    });
    expect(parse(...args.split(' '), '--client', 'Zekerheid')).toMatchObject({ value: { client: 'Zekerheid' } });
  });

  test('reads a report, of all clients today or of one at a date', () => {
    const args = '--report known.json --workspace w.counterpart';
    const all = {
      kind: 'report',
      file: '/home/anna/known.json',
      workspace: '/home/anna/w.counterpart',
      client: null,
      at: null,
      leaving: leavingFor('team'),
      language: 'en',
    };
    expect(parse(...args.split(' '))).toEqual({ ok: true, value: all });
    expect(parse(...args.split(' '), ...'--client Zekerheid --at 2026-10-04 --language nl'.split(' '))).toEqual({
      ok: true,
      value: { ...all, client: 'Zekerheid', at: '2026-10-04', language: 'nl' },
    });
  });

  test('exports slides and pictures with what belongs to them', () => {
    const map = {
      kind: 'exportMap',
      workspace: '/home/anna/w',
      client: 'X',
      at: null,
      compareWith: null,
      look: 'paper',
      scale: 2,
      isTransparent: false,
      leaving: leavingFor('team'),
      language: 'en',
    };
    const of = '--workspace w --client X';
    expect(parse(...`--export a.pptx ${of} --mono --language nl`.split(' '))).toEqual({
      ok: true,
      value: { ...map, file: '/home/anna/a.pptx', format: 'pptx', look: 'mono', language: 'nl' },
    });
    expect(parse(...`--export a.PNG ${of} --dark --transparent --scale 4 --at 2026-10-04`.split(' '))).toEqual({
      ok: true,
      value: {
        ...map,
        file: '/home/anna/a.PNG',
        format: 'png',
        look: 'dark',
        scale: 4,
        isTransparent: true,
        at: '2026-10-04',
      },
    });
    expect(parse(...`--export a.svg ${of} --compare 2024-01-01 --for leadership`.split(' '))).toEqual({
      ok: true,
      value: {
        ...map,
        file: '/home/anna/a.svg',
        format: 'svg',
        compareWith: '2024-01-01',
        leaving: leavingFor('leadership'),
      },
    });
  });

  test('opens the file of a second start, past what Chromium adds to its arguments', () => {
    expect(parse('--allow-file-access-from-files', '--original-process-start-time=1', 'b.counterpart')).toEqual({
      ok: true,
      value: { kind: 'window', workspace: '/home/anna/b.counterpart' },
    });
  });

  test('explains itself', () => {
    expect(parse('--help')).toEqual({ ok: true, value: { kind: 'help' } });
  });

  test('opens the window past a switch of Chromium that nobody here knows', () => {
    expect(parse('--password-store=basic')).toEqual({ ok: true, value: { kind: 'window', workspace: null } });
  });

  test.each([
    ['a date that does not exist', '--export a.pdf --workspace w --client X --at 2026-02-30', 'optionDate'],
    ['a report at a date that does not exist', '--report a.json --workspace w --at 2026-02-30', 'optionDate'],
    ['a report that is no JSON', '--report a.csv --workspace w', 'optionValue'],
    ['a report without its workspace', '--report a.json', 'optionMissing'],
    ['a paper nobody makes', '--export a.pdf --workspace w --client X --paper A9', 'optionValue'],
    ['a picture five times as large', '--export a.png --workspace w --client X --scale 5', 'optionValue'],
    ['slides that show through', '--export a.pptx --workspace w --client X --transparent', 'optionOutOfPlace'],
    ['a PDF that is dark', '--export a.pdf --workspace w --client X --dark', 'optionOutOfPlace'],
    ['a drawing on paper', '--export a.svg --workspace w --client X --paper A0', 'optionOutOfPlace'],
    ['a drawing four times as large', '--export a.svg --workspace w --client X --scale 4', 'optionOutOfPlace'],
    ['a picture dark and without colour', '--export a.png --workspace w --client X --mono --dark', 'optionOutOfPlace'],
    ['data of a date', '--export a.json --workspace w --at 2026-01-01', 'optionOutOfPlace'],
    ['a calendar of one client and of all', '--export a.ics --workspace w --client X --all-clients', 'allOrOneClient'],
    ['a film of one date', '--export a.webm --workspace w --client X --at 2026-01-01', 'optionOutOfPlace'],
    ['data for somebody taken in', '--import a.json --workspace w --for client', 'optionOutOfPlace'],
    ['two jobs', '--import a.json --export b.json --workspace w', 'optionOutOfPlace'],
    ['a client whose name was not quoted', '--export a.pdf --workspace w --client Zekerheid Groep', 'optionUnknown'],
    ['a short option it does not know', '--export a.json --workspace w -q', 'optionUnknown'],
    ['a comparison with no date', '--export a.svg --workspace w --client X --compare soon', 'optionDate'],
    ['an extension it cannot write', '--export a.docx --workspace w --client X', 'optionValue'],
    ['an export without its workspace', '--export a.pdf --client X', 'optionMissing'],
    ['a PDF without its client', '--export a.pdf --workspace w', 'optionMissing'],
    ['an option without its value', '--export --workspace w', 'optionMissing'],
    ['an option it does not know', '--export a.json --workspace w --colour', 'optionUnknown'],
  ])('refuses %s', (_, line, code) => {
    const parsed = parse(...line.split(' '));
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error.code).toBe(code);
  });
});

describe('a relationship book on the command line', () => {
  const book = (more: string) => parse(...`--export b.pdf --workspace w ${more}`.split(' ').filter(Boolean));

  test('tells everything unless pages are named; what changed needs a date', () => {
    expect(book('--client Z --book')).toMatchObject({
      ok: true,
      value: {
        kind: 'exportBook',
        client: 'Z',
        pages: ['portfolio', 'map', 'table', 'findings', 'years', 'agenda', 'deals'],
        isBare: false,
        paper: 'A4',
        format: 'pdf',
      },
    });
    expect(book('--all-clients --book map,Findings --paper A3 --portrait')).toMatchObject({
      ok: true,
      value: { client: null, pages: ['map', 'findings'], paper: 'A3', orientation: 'portrait' },
    });
    expect(book('--client Z --book=comparison --compare 2026-01-01')).toMatchObject({
      ok: true,
      value: { pages: ['comparison'], compareWith: '2026-01-01' },
    });
    expect(book('--client Z --book comparison')).toMatchObject({ ok: false, error: { code: 'optionMissing' } });
    expect(book('--client Z --book cover')).toMatchObject({ ok: false, error: { code: 'optionValue' } });
  });

  test('all clients without a book are one map each', () => {
    expect(book('--all-clients')).toMatchObject({
      ok: true,
      value: { kind: 'exportBook', client: null, pages: ['map'], isBare: true, paper: 'A3' },
    });
  });

  test('is of one client or of all, and of a kind that holds many pages', () => {
    expect(book('--book')).toMatchObject({ ok: false, error: { code: 'optionMissing' } });
    expect(book('--book --client Z --all-clients')).toEqual({
      ok: false,
      error: { code: 'allOrOneClient', params: {} },
    });
    for (const file of ['b.svg', 'b.png', 'b.webm'])
      expect(parse('--export', file, '--workspace', 'w', '--all-clients')).toMatchObject({
        ok: false,
        error: { code: 'onePageOnly' },
      });
    expect(book('--book --client Z --layout poster')).toMatchObject({ ok: false, error: { code: 'optionOutOfPlace' } });
  });
});

describe('what may leave', () => {
  const json = ['--export', 'a.json', '--workspace', 'w.counterpart', '--client', 'Klein'];
  const rulesOf = (...args: string[]) => {
    const parsed = parse(...json, ...args);
    return parsed.ok && parsed.value.kind === 'exportJson' ? parsed.value.leaving.rules : parsed;
  };

  test('follows the audience, and every rule can be changed for this one time', () => {
    expect(rulesOf('--for', 'client')).toEqual(rulesFor.client);
    expect(rulesOf('--for', 'client', '--show', 'roles')).toEqual({ ...rulesFor.client, roles: true });
    expect(rulesOf('--for', 'leadership', '--hide', 'deals,Emotions')).toEqual({
      ...rulesFor.leadership,
      deals: false,
      emotions: false,
    });
    expect(rulesOf('--names', 'initials')).toMatchObject({ names: 'initials', notes: false, summaries: false });
  });

  test('is nothing concluded without the roles it is concluded of', () => {
    expect(rulesOf('--hide', 'roles')).toMatchObject({ roles: false, findings: false });
    expect(rulesOf('--for', 'client', '--show', 'roles,findings')).toMatchObject({ roles: true, findings: true });
    expect(rulesOf('--for', 'client', '--show', 'findings')).toMatchObject({
      error: { code: 'optionMissing', params: { option: '--show roles' } },
    });
  });

  test('is refused rather than given by half', () => {
    expect(rulesOf('--show', 'secrets')).toMatchObject({
      error: { code: 'optionValue', params: { value: 'secrets' } },
    });
    expect(rulesOf('--show', 'notes', '--names', 'initials')).toMatchObject({
      error: { code: 'optionValue', params: { option: '--show', value: 'notes' } },
    });
    expect(rulesOf('--show', 'deals', '--hide', 'deals')).toMatchObject({ error: { code: 'optionValue' } });
  });
});

test('a refusal is told in the language asked for, wherever it was asked', () => {
  expect(languageAsked(['--export', 'a.xyz', '--language', 'nl'])).toBe('nl');
  expect(languageAsked(['--language=NL', '--nonsense'])).toBe('nl');
  expect(languageAsked(['--language', 'fr'])).toBe('en');
  expect(languageAsked(['--language'])).toBe('en');
  expect(languageAsked(['nl'])).toBe('en');
});
