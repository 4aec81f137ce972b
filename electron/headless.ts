import { existsSync } from 'node:fs';
import { bookAllowed } from '../shared/ipc/bookContract.ts';
import { fail, ok, type Result } from '../shared/ipc/result.ts';
import { inOrderOfName } from '../shared/text/inOrderOfName.ts';
import type { CliRequest } from './cli.ts';
import type { BookRequest } from './cliBook.ts';
import { today } from './clock.ts';
import { makeBook } from './output/book.ts';
import { renderFilm } from './output/filmFile.ts';
import { renderExport } from './output/mapExport.ts';
import { writeOutputFile } from './output/outputFile.ts';
import { renderPdf } from './output/pdf.ts';
import { markUnfinished } from './output/unfinished.ts';
import { beginningsOf, withCompanions } from './storage/workspaceFile.ts';
import type { Texts } from './texts.ts';
import type { WorkspaceSession } from './workspaceSession.ts';

type Job = Exclude<CliRequest, { kind: 'window' | 'help' }>;

/** Does one job without a window. Answers the sentence to print; what a refused job began is marked as unfinished. */
export const runJob = async (job: Job, session: WorkspaceSession, texts: Texts): Promise<Result<string>> => {
  switch (job.kind) {
    case 'sample': {
      const added = await filled(job.file, 'createNew', session, () => session.addSample(job.language));
      return added.ok ? ok(texts('cli.sampleWritten', { path: job.file })) : added;
    }
    case 'import': {
      const read = await session.readImport(job.file);
      if (!read.ok) return read;
      const imported = await filled(job.workspace, 'create', session, () => session.addImport(read));
      return imported.ok
        ? ok(texts('cli.imported', { path: job.workspace, count: imported.value.clients.length }))
        : imported;
    }
    case 'exportJson': {
      const opened = await session.open(job.workspace, 'existing');
      if (!opened.ok) return opened;
      const client = job.client === null ? ok(null) : session.findClient(job.client);
      if (!client.ok) return client;
      const { language } = job;
      const of = { clientId: client.value?.id ?? null, language, leaving: job.leaving };
      return written(await session.exportFile(job.file, of), texts);
    }
    case 'report': {
      const opened = await session.open(job.workspace, 'existing');
      if (!opened.ok) return opened;
      const client = job.client === null ? ok(null) : session.findClient(job.client);
      if (!client.ok) return client;
      const { language } = job;
      const of = {
        clientId: client.value?.id ?? null,
        at: job.at ?? today(),
        language,
        leaving: job.leaving,
      };
      return written(await session.writeReport(job.file, of), texts);
    }
    case 'exportCalendar': {
      const opened = await session.open(job.workspace, 'existing');
      if (!opened.ok) return opened;
      const client = job.client === null ? ok(null) : session.findClient(job.client);
      if (!client.ok) return client;
      const only = { clientId: client.value?.id ?? null, colleagueId: null, leaving: job.leaving };
      return written(await session.exportCalendar(job.file, only, texts), texts);
    }
    case 'exportPdf': {
      const opened = await session.open(job.workspace, 'existing');
      if (!opened.ok) return opened;
      const client = session.findClient(job.client);
      if (!client.ok) return client;
      const { compareWith, paper, orientation, layout, mono, language } = job;
      const pdf = await renderPdf({
        clientId: client.value.id,
        at: job.at ?? today(),
        compareWith,
        paper,
        orientation,
        layout,
        mono,
        language,
        leaving: job.leaving,
        confidentiality: null,
      });
      return pdf.ok ? written(await writeOutputFile(job.file, pdf.value), texts) : pdf;
    }
    case 'exportMap': {
      const opened = await session.open(job.workspace, 'existing');
      if (!opened.ok) return opened;
      const client = session.findClient(job.client);
      if (!client.ok) return client;
      const { format, look, scale, isTransparent, compareWith, language } = job;
      const map = { clientId: client.value.id, at: job.at ?? today(), compareWith, format, look, scale };
      return written(await renderExport({ ...map, isTransparent, language, leaving: job.leaving }, job.file), texts);
    }
    case 'exportBook': {
      const opened = await session.open(job.workspace, 'existing');
      if (!opened.ok) return opened;
      const clients = clientsOf(job, session);
      if (!clients.ok) return clients;
      const { pages, isBare, format, compareWith, paper, orientation, mono, language } = job;
      const { leaving } = job;
      const allowed = bookAllowed({ clientIds: [...clients.value], leaving, pages: [...pages] });
      if (!allowed.ok) return allowed;
      const of = { clientIds: [...clients.value], at: job.at ?? today(), compareWith, pages: [...pages], leaving };
      const look = { isBare, format, paper, orientation, mono, language };
      const progress = progressLine((share) => texts('cli.binding', { percent: Math.floor(share * 100) }));
      const made = await makeBook(
        { ...of, ...look },
        job.file,
        (told) => progress.show(told.done / told.of),
        new AbortController().signal,
      );
      progress.clear();
      if (!made.ok) return made;
      if (made.value === null) throw new Error('a book was stopped that nobody can stop');
      return written(ok(made.value), texts);
    }
    case 'exportFilm': {
      const opened = await session.open(job.workspace, 'existing');
      if (!opened.ok) return opened;
      const client = session.findClient(job.client);
      if (!client.ok) return client;
      const { speed, format, size, hasCaptions, isDark, language, from, to } = job;
      const { leaving } = job;
      const film = { clientId: client.value.id, from, to, speed, format, size, hasCaptions, isDark, language, leaving };
      const progress = progressLine((share) => texts('cli.filming', { percent: Math.floor(share * 100) }));
      const filmed = await renderFilm(film, job.file, progress.show);
      progress.clear();
      return written(filmed, texts);
    }
    default:
      return fail('optionUnknown', { option: String(job satisfies never) });
  }
};

/** A workspace that a job makes is unfinished until the job has filled it; one that was there is not the job's. */
const filled = async <T>(
  workspace: string,
  mode: 'create' | 'createNew',
  session: WorkspaceSession,
  fill: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  if (existsSync(workspace)) {
    const opened = await session.open(workspace, mode);
    return opened.ok ? fill() : opened;
  }
  const isBegun = markUnfinished(...withCompanions(beginningsOf(workspace)));
  const opened = await session.open(workspace, mode);
  if (!opened.ok) return opened;
  // Not before: until now the name could have been taken by somebody else.
  const isFilled = markUnfinished(...withCompanions(workspace));
  isBegun();
  const done = await fill();
  if (done.ok) isFilled();
  return done;
};

const clientsOf = ({ client, language }: BookRequest, session: WorkspaceSession): Result<readonly string[]> => {
  if (client !== null) {
    const found = session.findClient(client);
    return found.ok ? ok([found.value.id]) : found;
  }
  const clients = inOrderOfName(session.info()?.clients ?? [], ({ name }) => name, language);
  return clients.length === 0 ? fail('bookNoClients') : ok(clients.map(({ id }) => id));
};

/** One line that keeps changing, for whoever sits before it; a log gets none. */
const progressLine = (
  words: (share: number) => string,
): { readonly show: (share: number) => void; readonly clear: () => void } => {
  const { stderr } = process;
  let shown = '';
  const put = (line: string): void => {
    if (!stderr.isTTY || line === shown) return;
    stderr.write(`\r\x1b[K${line}`);
    shown = line;
  };
  return {
    show: (share) => put(words(share)),
    clear: () => put(''),
  };
};

const written = (result: Result<{ path: string }>, texts: Texts): Result<string> =>
  result.ok ? ok(texts('cli.exported', { path: result.value.path })) : result;
