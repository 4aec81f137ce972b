import type { FilmJob } from '../../shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { FilmFacts, FilmOrder, FilmReport } from './filmMessages.ts';

export interface Still {
  readonly bitmap: ImageBitmap;
  /** Null on the title and the end card. */
  readonly date: PlainDate | null;
}

/** The page's side of the worker. Asked one thing after the other; `stop` ends it at once, whatever it does. */
export interface Projector {
  readonly open: (
    record: ClientRecord,
    job: FilmJob,
    today: PlainDate,
    ownCompany: string,
  ) => Promise<Result<FilmFacts>>;
  readonly still: (seconds: number, width: number) => Promise<Result<Still>>;
  /** `write` answers when the bytes are on disk; its failure ends the film. */
  readonly film: (
    write: (position: number, bytes: Uint8Array<ArrayBuffer>) => Promise<Result<null>>,
    progress: (share: number) => void,
  ) => Promise<Result<null>>;
  readonly stop: () => void;
}

export const startProjector = (): Projector => {
  const worker = new Worker(new URL('./filmWorker.ts', import.meta.url), { type: 'module' });
  let listener: ((message: FilmReport) => void) | null = null;
  worker.addEventListener('message', ({ data }: MessageEvent<FilmReport>) => listener?.(data));
  worker.addEventListener('error', ({ message }) => {
    const refused = fail('filmFailed', { detail: message || 'the worker did not start' });
    if (!refused.ok) listener?.({ kind: 'refused', failure: refused.error });
  });
  const order = (message: FilmOrder): void => worker.postMessage(message);

  /** Sends an order and follows the reports until one settles it. */
  const ask = <T>(
    message: FilmOrder,
    settle: (report: FilmReport, answer: (result: Result<T>) => void) => void,
  ): Promise<Result<T>> =>
    new Promise((resolve) => {
      listener = (report) => {
        if (report.kind === 'refused') resolve(refusal(report.failure));
        else settle(report, resolve);
      };
      order(message);
    });

  return {
    open: (record, job, today, ownCompany) =>
      ask({ kind: 'open', record, job, today, ownCompany }, (report, answer) => {
        if (report.kind === 'opened') answer(ok(report.facts));
      }),
    still: (seconds, width) =>
      ask({ kind: 'still', seconds, width }, (report, answer) => {
        if (report.kind === 'still') answer(ok(report));
      }),
    film: (write, progress) =>
      ask<null>({ kind: 'film' }, (report, answer) => {
        if (report.kind === 'progress') progress(report.share);
        else if (report.kind === 'done') answer(ok(null));
        else if (report.kind === 'chunk')
          void write(report.position, report.bytes)
            .catch((error: unknown) =>
              fail('filmFailed', { detail: String(error instanceof Error ? error.message : error) }),
            )
            .then((written) => {
              if (written.ok) order({ kind: 'written' });
              else {
                worker.terminate();
                answer(written);
              }
            });
      }),
    stop: () => worker.terminate(),
  };
};

const refusal = (error: Failure): Result<never> => ({ ok: false, error });
