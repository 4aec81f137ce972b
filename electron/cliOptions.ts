import path from 'node:path';
import type { ExportFormat } from '../shared/ipc/exportContract.ts';
import { fail, ok, type Result } from '../shared/ipc/result.ts';
import type { CliRequest } from './cli.ts';
import { leavingOptions } from './cliLeaving.ts';
import type { OptionValues } from './cliValues.ts';

/** Each of them is a job without a window; one at a time. */
export const jobOptions = ['--export', '--import', '--sample', '--report'] as const;

/** The job itself where all options given belong to it: what would be passed over in silence is refused. */
export const withItsOptions = (values: OptionValues, request: CliRequest): Result<CliRequest> => {
  const [job = '', other] = jobOptions.filter((option) => values.has(option));
  if (other !== undefined) return fail('optionOutOfPlace', { option: other, job });
  const known = [job, ...optionsOf(request)];
  const stranger = [...values.keys()].find((option) => !known.includes(option));
  return stranger === undefined
    ? ok(request)
    : fail('optionOutOfPlace', { option: stranger, job: nameOf(request, job) });
};

const nameOf = (request: CliRequest, job: string): string => {
  if (job !== '--export' || !('file' in request)) return job;
  const book = request.kind === 'exportBook' ? (request.isBare ? ' --all-clients' : ' --book') : '';
  return `${job} *${path.extname(request.file)}${book}`;
};

const drawn = ['--workspace', '--client', '--at', '--compare', ...leavingOptions, '--language', '--mono'];

const looksOf: Readonly<Record<ExportFormat, readonly string[]>> = {
  // Slides are white.
  pptx: [],
  svg: ['--dark', '--transparent'],
  png: ['--dark', '--transparent', '--scale'],
};

const optionsOf = (request: CliRequest): readonly string[] => {
  switch (request.kind) {
    case 'window':
    case 'help':
      return [];
    case 'sample':
      return ['--language'];
    case 'import':
      return ['--workspace', '--language'];
    case 'exportJson':
    case 'exportCalendar':
      return ['--workspace', '--client', '--all-clients', ...leavingOptions, '--language'];
    case 'report':
      return ['--workspace', '--client', '--at', ...leavingOptions, '--language'];
    case 'exportPdf':
      return [...drawn, '--paper', '--portrait', '--layout'];
    case 'exportMap':
      return [...drawn, ...looksOf[request.format]];
    case 'exportBook':
      return [...drawn, '--book', '--all-clients', '--paper', '--portrait'];
    case 'exportFilm':
      return [
        ...['--workspace', '--client', ...leavingOptions, '--language'],
        ...['--from', '--to', '--speed', '--size', '--no-captions', '--dark'],
      ];
  }
};
