import path from 'node:path';
import { type Audience, audiences } from '../shared/exchange/leaving/leavingRules.ts';
import { type Language, languages } from '../shared/ipc/contract.ts';
import { type Orientation, type Paper, type PaperLayout, paperLayouts, papers } from '../shared/ipc/printContract.ts';
import { fail, ok, type Result } from '../shared/ipc/result.ts';
import { isPlainDate, type PlainDate } from '../shared/model/plainDate.ts';

/** What the command line asks for. Paths are absolute. */
export type CliRequest =
  | { readonly kind: 'window'; readonly workspace: string | null }
  | { readonly kind: 'help' }
  | { readonly kind: 'sample'; readonly file: string; readonly language: Language }
  | { readonly kind: 'import'; readonly file: string; readonly workspace: string }
  | {
      readonly kind: 'exportJson';
      readonly file: string;
      readonly workspace: string;
      readonly client: string | null;
      readonly audience: Audience;
      readonly language: Language;
    }
  | {
      readonly kind: 'exportCalendar';
      readonly file: string;
      readonly workspace: string;
      readonly client: string | null;
      readonly audience: Audience;
      readonly language: Language;
    }
  | {
      readonly kind: 'report';
      readonly file: string;
      readonly workspace: string;
      readonly client: string | null;
      /** Null: today. */
      readonly at: PlainDate | null;
      readonly audience: Audience;
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
      readonly audience: Audience;
      readonly language: Language;
    };

const valueOptions = [
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
  '--for',
  '--language',
];
const flagOptions = ['--mono', '--portrait'];
const jobOptions = ['--export', '--import', '--sample', '--report'];
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
    } else if (flagOptions.includes(option)) values.set(option, '');
    else if (argument.startsWith('--')) {
      if (!foreignSwitch.test(argument)) unknown.push(argument);
    } else if (!argument.startsWith('-')) rest.push(argument);
  }
  const absolute = (file: string): string => path.resolve(workingFolder, file);
  if (unknown.includes('--help')) return ok({ kind: 'help' });
  if (!jobOptions.some((option) => values.has(option))) {
    const file = values.get('--workspace') ?? rest.find((argument) => argument.endsWith('.counterpart'));
    return ok({ kind: 'window', workspace: file === undefined ? null : absolute(file) });
  }
  if (unknown[0] !== undefined) return fail('optionUnknown', { option: unknown[0] });
  return jobFrom(values, absolute);
};

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
  const chosen = oneOf(audiences, '--for', values.get('--for') ?? 'team');
  if (!chosen.ok) return chosen;
  const [audience, from] = [chosen.value, absolute(workspace)];
  const at = values.get('--at') ?? null;
  if (at !== null && !isPlainDate(at)) return fail('dateInvalid', { text: at });
  const report = values.get('--report');
  if (report !== undefined) {
    if (path.extname(report).toLowerCase() !== '.json') {
      return fail('optionValue', { option: '--report', value: path.basename(report), known: '*.json' });
    }
    const file = absolute(report);
    return ok({ kind: 'report', file, workspace: from, client, at, audience, language: language.value });
  }
  const file = absolute(values.get('--export') ?? '');
  const extension = path.extname(file).toLowerCase();
  if (extension === '.json' || extension === '.ics') {
    const kind = extension === '.json' ? 'exportJson' : 'exportCalendar';
    return ok({ kind, file, workspace: from, client, audience, language: language.value });
  }
  if (extension !== '.pdf') {
    return fail('optionValue', { option: '--export', value: path.basename(file), known: '*.pdf, *.json, *.ics' });
  }
  if (client === null) return fail('optionMissing', { option: '--client' });
  const paper = oneOf(papers, '--paper', values.get('--paper') ?? 'A3');
  if (!paper.ok) return paper;
  const layout = oneOf(paperLayouts, '--layout', values.get('--layout') ?? 'fit');
  if (!layout.ok) return layout;
  const compareWith = values.get('--compare');
  if (compareWith !== undefined && !isPlainDate(compareWith)) return fail('dateInvalid', { text: compareWith });
  return ok({
    kind: 'exportPdf',
    file,
    workspace: from,
    client,
    at,
    compareWith: compareWith ?? null,
    paper: paper.value,
    orientation: values.has('--portrait') ? 'portrait' : 'landscape',
    layout: layout.value,
    mono: values.has('--mono'),
    audience,
    language: language.value,
  });
};

const oneOf = <T extends string>(known: readonly T[], option: string, value: string): Result<T> => {
  const found = known.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  return found ? ok(found) : fail('optionValue', { option, value, known: known.join(', ') });
};
