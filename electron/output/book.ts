import type { WebContents } from 'electron';
import type { BookFacts, BookJob } from '../../shared/ipc/bookContract.ts';
import type { BookProgress } from '../../shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { appOrigin } from '../security/appProtocol.ts';
import { createHiddenWindow } from '../window.ts';
import { writeOutputFile } from './outputFile.ts';
import { sheetsAsPdf } from './pdf.ts';
import { withFacts } from './pdfFacts.ts';

/** A book is given up when its window draws no further client for so long, in milliseconds. */
const patience = 90_000;

/** What the hidden window has made of its job; null: nobody wants it any more. */
type Made = Result<
  | { readonly kind: 'sheets'; readonly facts: BookFacts }
  | { readonly kind: 'slides'; readonly bytes: Uint8Array }
  | null
>;

interface Commission {
  readonly job: BookJob;
  readonly progress: (progress: BookProgress) => void;
  readonly made: (made: Made) => void;
}

/** Hidden windows that make a book, by the id of their contents. */
const commissions = new Map<number, Commission>();

export const bookJobFor = (contents: WebContents): BookJob | null => commissions.get(contents.id)?.job ?? null;

export const reportProgress = (contents: WebContents, progress: BookProgress): void =>
  commissions.get(contents.id)?.progress(progress);

export const reportSheets = (contents: WebContents, facts: BookFacts): void =>
  commissions.get(contents.id)?.made(ok({ kind: 'sheets', facts }));

export const reportSlides = (contents: WebContents, bytes: Uint8Array): void =>
  commissions.get(contents.id)?.made(ok({ kind: 'slides', bytes }));

export const reportBookFailed = (contents: WebContents, error: Failure): void =>
  commissions.get(contents.id)?.made({ ok: false, error });

/**
 * Makes a book in a window nobody sees and writes it to `path`. Null: `stop` was heard first, and nothing was written.
 * Errors: `bookFailed` (detail), those of the records, and of writing.
 */
export const makeBook = async (
  job: BookJob,
  path: string,
  onProgress: (progress: BookProgress) => void,
  stop: AbortSignal,
): Promise<Result<{ path: string } | null>> => {
  const window = createHiddenWindow();
  const { webContents } = window;
  const { id } = webContents;
  const stopped = new Promise<Result<null>>((resolve) => {
    if (stop.aborted) resolve(ok(null));
    stop.addEventListener('abort', () => resolve(ok(null)), { once: true });
  });
  const gone = new Promise<Result<never>>((resolve) => {
    webContents.once('render-process-gone', (_, { reason }) => resolve(fail('bookFailed', { detail: reason })));
  });
  const drawn = new Promise<Made>((resolve) => {
    const giveUp = (): void => finish(fail('bookFailed', { detail: 'the sheets were not drawn in time' }));
    let timer = setTimeout(giveUp, patience);
    const finish = (made: Made): void => {
      clearTimeout(timer);
      resolve(made);
    };
    commissions.set(id, {
      job,
      made: finish,
      progress: (progress) => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, patience);
        onProgress(progress);
      },
    });
    void Promise.race([stopped, gone]).then(finish);
  });
  try {
    await window.loadURL(`${appOrigin}/`);
    const made = await drawn;
    if (!made.ok) return made;
    if (made.value === null) return ok(null);
    const { value } = made;
    const bytes =
      value.kind === 'slides'
        ? ok(value.bytes)
        : await Promise.race([pdfOf(webContents, value.facts, job), stopped, gone]);
    if (!bytes.ok) return bytes;
    return bytes.value === null ? ok(null) : await writeOutputFile(path, bytes.value);
  } catch (error) {
    // What loads and prints is Chromium's: it refuses by throwing, and there is nothing to mend but to say so.
    return fail('bookFailed', { detail: error instanceof Error ? error.message : String(error) });
  } finally {
    commissions.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
};

const pdfOf = async (
  contents: WebContents,
  facts: BookFacts,
  { language }: BookJob,
): Promise<Result<Uint8Array | null>> => ok(withFacts(await sheetsAsPdf(contents), { ...facts, language }));
