import path from 'node:path';
import type { Leaving } from '../shared/exchange/leaving/leavingRules.ts';
import {
  type FilmFormat,
  type FilmSize,
  type FilmSpeed,
  filmFormats,
  filmSpeeds,
  sizesOf,
  usualSize,
} from '../shared/film/filmOptions.ts';
import { type Language, languages } from '../shared/ipc/contract.ts';
import {
  type ExportFormat,
  type ExportLook,
  type ExportScale,
  exportFormats,
  exportScales,
} from '../shared/ipc/exportContract.ts';
import { type Orientation, type Paper, type PaperLayout, paperLayouts, papers } from '../shared/ipc/printContract.ts';
import { fail, ok, type Result } from '../shared/ipc/result.ts';
import type { PlainDate } from '../shared/model/plainDate.ts';
import { type BookRequest, bookFrom, isForBook } from './cliBook.ts';
import { leavingFrom, leavingOptions } from './cliLeaving.ts';
import { jobOptions, withItsOptions } from './cliOptions.ts';
import { dateOf, oneOf } from './cliValues.ts';

/** What the command line asks for. Paths are absolute. */
export type CliRequest =
  | BookRequest
  | { readonly kind: 'window'; readonly workspace: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'sample'; readonly file: string; readonly language: Language }
  | { readonly kind: 'import'; readonly file: string; readonly workspace: string }
  | {
      readonly kind: 'exportJson';
      readonly file: string;
      readonly workspace: string;
      readonly client: string | null;
      readonly leaving: Leaving;
      readonly language: Language;
    }
  | {
      readonly kind: 'exportCalendar';
      readonly file: string;
      readonly workspace: string;
      readonly client: string | null;
      readonly leaving: Leaving;
      readonly language: Language;
    }
  | {
      readonly kind: 'report';
      readonly file: string;
      readonly workspace: string;
      readonly client: string | null;
      /** Null: today. */
      readonly at: PlainDate | null;
      readonly leaving: Leaving;
      readonly language: Language;
    }
  | {
      readonly kind: 'exportPdf';
      readonly file: string;
      readonly workspace: string;
      readonly client: string;
      /** Null: today. */
      readonly at: PlainDate | null;
      /** What changed since, or until, that date; null: the map itself. */
      readonly compareWith: PlainDate | null;
      readonly paper: Paper;
      readonly orientation: Orientation;
      readonly layout: PaperLayout;
      readonly mono: boolean;
      readonly leaving: Leaving;
      readonly language: Language;
    }
  | {
      readonly kind: 'exportMap';
      readonly file: string;
      readonly workspace: string;
      readonly client: string;
      /** Null: today. */
      readonly at: PlainDate | null;
      readonly compareWith: PlainDate | null;
      readonly format: ExportFormat;
      readonly look: ExportLook;
      readonly scale: ExportScale;
      readonly isTransparent: boolean;
      readonly leaving: Leaving;
      readonly language: Language;
    }
  | {
      readonly kind: 'exportFilm';
      readonly file: string;
      readonly workspace: string;
      readonly client: string;
      /** Null: from the beginning, until today. */
      readonly from: PlainDate | null;
      readonly to: PlainDate | null;
      readonly speed: FilmSpeed;
      readonly format: FilmFormat;
      readonly size: FilmSize;
      readonly hasCaptions: boolean;
      readonly isDark: boolean;
      readonly leaving: Leaving;
      readonly language: Language;
    };

const valueOptions: readonly string[] = [
  '--export',
  '--import',
  '--sample',
  '--report',
  '--workspace',
  '--client',
  '--at',
  '--compare',
  '--paper',
  '--layout',
  ...leavingOptions,
  '--language',
  '--from',
  '--to',
  '--speed',
  '--size',
  '--scale',
];
/** A list may follow. */
const listOptions = ['--book'];
const flagOptions = ['--all-clients', '--mono', '--portrait', '--no-captions', '--dark', '--transparent'];
/** Switches that Chromium, Electron or a test driver add; they are theirs to judge. */
const foreignSwitch =
  /^--(no-sandbox|inspect|remote-debugging|user-data-dir|allow-|original-|enable-|disable-|ozone-|force-|lang=|use-)/;

/**
 * Reads the arguments that follow the program (and, in development, the app folder). A job without a window is strict:
 * it should not half understand. A window opens past switches it does not know, for Chromium has hundreds of its own.
 */
export const parseCommandLine = (args: readonly string[], workingFolder: string): Result<CliRequest> => {
  const values = new Map<string, string>();
  const rest: string[] = [];
  const unknown: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [option = '', inline] = splitInline(argument);
    if (valueOptions.includes(option)) {
      const value = inline ?? args[index + 1];
      if (value === undefined || (inline === null && value.startsWith('--'))) return fail('optionMissing', { option });
      if (inline === null) index += 1;
      values.set(option, value);
    } else if (listOptions.includes(option)) {
      const next = args[index + 1];
      const value = inline ?? (next !== undefined && isList(next) ? next : '');
      if (inline === null && value !== '') index += 1;
      values.set(option, value);
    } else if (flagOptions.includes(option)) values.set(option, '');
    else if (argument.startsWith('--')) {
      if (!foreignSwitch.test(argument)) unknown.push(argument);
    } else if (argument.startsWith('-')) unknown.push(argument);
    else rest.push(argument);
  }
  const absolute = (file: string): string => path.resolve(workingFolder, file);
  if (unknown.includes('--help') || unknown.includes('-h')) return ok({ kind: 'help' });
  if (!jobOptions.some((option) => values.has(option))) {
    const file = values.get('--workspace') ?? rest.find((argument) => argument.endsWith('.counterpart'));
    return ok({ kind: 'window', workspace: file === undefined ? null : absolute(file) });
  }
  const stray = unknown[0] ?? rest[0];
  if (stray !== undefined) return fail('optionUnknown', { option: stray });
  const asked = jobFrom(values, absolute);
  return asked.ok ? withItsOptions(values, asked.value) : asked;
};

/** In which language a refusal is told, before anything else is understood: the one asked for, where it is one. */
export const languageAsked = (args: readonly string[]): Language => {
  const at = args.findLastIndex((argument) => splitInline(argument)[0] === '--language');
  const asked = splitInline(args[at] ?? '')[1] ?? args[at + 1];
  return languages.find((language) => at >= 0 && language === asked?.toLowerCase()) ?? 'en';
};

/** Words with commas between: no option, and no file. */
const isList = (argument: string): boolean => /^[a-z]+(,[a-z]+)*$/i.test(argument);

const splitInline = (argument: string): [string, string | null] => {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1;
  return at < 0 ? [argument, null] : [argument.slice(0, at), argument.slice(at + 1)];
};

const jobFrom = (values: ReadonlyMap<string, string>, absolute: (file: string) => string): Result<CliRequest> => {
  const language = oneOf(languages, '--language', values.get('--language') ?? 'en');
  if (!language.ok) return language;
  const sample = values.get('--sample');
  if (sample !== undefined) return ok({ kind: 'sample', file: absolute(sample), language: language.value });
  const workspace = values.get('--workspace');
  if (workspace === undefined) return fail('optionMissing', { option: '--workspace' });
  const imported = values.get('--import');
  if (imported !== undefined) {
    return ok({ kind: 'import', file: absolute(imported), workspace: absolute(workspace) });
  }
  const client = values.get('--client') ?? null;
  const chosen = leavingFrom(values);
  if (!chosen.ok) return chosen;
  const [leaving, from] = [chosen.value, absolute(workspace)];
  const day = dateOf(values, '--at');
  if (!day.ok) return day;
  const at = day.value;
  const report = values.get('--report');
  if (report !== undefined) {
    if (path.extname(report).toLowerCase() !== '.json') {
      return fail('optionValue', { option: '--report', value: path.basename(report), known: '*.json' });
    }
    const file = absolute(report);
    return ok({ kind: 'report', file, workspace: from, client, at, leaving, language: language.value });
  }
  const file = absolute(values.get('--export') ?? '');
  const extension = path.extname(file).toLowerCase();
  // Data of all clients is what data is without a client.
  if ((extension === '.json' || extension === '.ics') && !values.has('--book')) {
    const kind = extension === '.json' ? 'exportJson' : 'exportCalendar';
    if (client !== null && values.has('--all-clients')) return fail('allOrOneClient');
    return ok({ kind, file, workspace: from, client, leaving, language: language.value });
  }
  const format = filmFormats.find((each) => extension === `.${each}`);
  const mapFormat = exportFormats.find((each) => extension === `.${each}`);
  if (extension !== '.pdf' && !format && !mapFormat) {
    const drawn = [...exportFormats, ...filmFormats].map((each) => `*.${each}`);
    const known = ['*.pdf', '*.json', '*.ics', ...drawn].join(', ');
    return fail('optionValue', { option: '--export', value: path.basename(file), known });
  }
  if (isForBook(values))
    return bookFrom(values, { file, workspace: from, client, at, leaving, language: language.value });
  if (client === null) return fail('optionMissing', { option: '--client' });
  const who = { file, workspace: from, client, leaving, language: language.value };
  if (format) return filmFrom(values, { ...who, format });
  const compareWith = dateOf(values, '--compare');
  if (!compareWith.ok) return compareWith;
  const asked = { ...who, at, compareWith: compareWith.value };
  if (mapFormat) return mapFrom(values, { ...asked, format: mapFormat });
  const paper = oneOf(papers, '--paper', values.get('--paper') ?? 'A3');
  if (!paper.ok) return paper;
  const layout = oneOf(paperLayouts, '--layout', values.get('--layout') ?? 'fit');
  if (!layout.ok) return layout;
  if (layout.value === 'lanes' && compareWith.value !== null) {
    const known = paperLayouts.filter((each) => each !== 'lanes').join(', ');
    return fail('optionValue', { option: '--layout (--compare)', value: layout.value, known });
  }
  return ok({
    kind: 'exportPdf',
    ...asked,
    paper: paper.value,
    orientation: values.has('--portrait') ? 'portrait' : 'landscape',
    layout: layout.value,
    mono: values.has('--mono'),
  });
};

const mapFrom = (
  values: ReadonlyMap<string, string>,
  asked: Omit<Extract<CliRequest, { kind: 'exportMap' }>, 'kind' | 'look' | 'scale' | 'isTransparent'>,
): Result<CliRequest> => {
  const isDark = values.has('--dark');
  const isTransparent = values.has('--transparent');
  if (isDark && values.has('--mono')) return fail('optionOutOfPlace', { option: '--dark', job: '--mono' });
  const written = values.get('--scale') ?? '2';
  const scale = exportScales.find((each) => String(each) === written);
  if (!scale) return fail('optionValue', { option: '--scale', value: written, known: exportScales.join(', ') });
  const look = values.has('--mono') ? 'mono' : isDark ? 'dark' : 'paper';
  return ok({ kind: 'exportMap', ...asked, look, scale, isTransparent });
};

const filmFrom = (
  values: ReadonlyMap<string, string>,
  asked: Pick<
    Extract<CliRequest, { kind: 'exportFilm' }>,
    'file' | 'workspace' | 'client' | 'format' | 'leaving' | 'language'
  >,
): Result<CliRequest> => {
  const [from, to] = [dateOf(values, '--from'), dateOf(values, '--to')];
  if (!from.ok) return from;
  if (!to.ok) return to;
  const speed = oneOf(filmSpeeds, '--speed', values.get('--speed') ?? 'normal');
  if (!speed.ok) return speed;
  const size = oneOf(sizesOf(asked.format), '--size', values.get('--size') ?? usualSize(asked.format));
  if (!size.ok) return size;
  return ok({
    kind: 'exportFilm',
    ...asked,
    from: from.value,
    to: to.value,
    speed: speed.value,
    size: size.value,
    hasCaptions: !values.has('--no-captions'),
    isDark: values.has('--dark'),
  });
};
