import { frameRateOf, pixelsOf } from '../../shared/film/filmOptions.ts';
import { momentAt } from '../../shared/film/filmPlan.ts';
import type { FilmJob } from '../../shared/ipc/contract.ts';
import { fail, type Result } from '../../shared/ipc/result.ts';
import { i18n } from '../i18n/i18n.ts';
import { encodeGif } from './encodeGif.ts';
import { encodeVideo } from './encodeVideo.ts';
import { estimatedBytes } from './estimatedBytes.ts';
import { dateOfDay, type Film, makeFilm } from './film.ts';
import { loadFilmFont } from './filmFont.ts';
import type { FilmFacts, FilmOrder, FilmReport } from './filmMessages.ts';
import { filmPainter } from './filmPainter.ts';
import type { Reel } from './reel.ts';

/**
 * Draws and encodes a film away from the window, which stays as quick as ever. One order at a time; to cancel is to end
 * the worker.
 */
let film: Film | null = null;
let job: FilmJob | null = null;
let onWritten: (() => void) | null = null;

const report = (message: FilmReport, transfer: Transferable[] = []): void => self.postMessage(message, { transfer });

/** Hands bytes to the page and waits until they are on disk, so that a slow disk slows the film and not the memory. */
const writeChunk = (position: number, bytes: Uint8Array<ArrayBuffer>): Promise<void> =>
  new Promise((resolve) => {
    onWritten = resolve;
    report({ kind: 'chunk', position, bytes }, [bytes.buffer]);
  });

const open = async (order: Extract<FilmOrder, { kind: 'open' }>): Promise<Result<FilmFacts>> => {
  film = null;
  await i18n.changeLanguage(order.job.language);
  await loadFilmFont();
  const made = makeFilm(order.record, order.job, order.today, order.ownCompany);
  if (!made.ok) return made;
  job = order.job;
  film = made.value;
  const { seconds, parts } = film.plan;
  const pull = parts.find((part) => part.kind === 'hold' && part.isPull) ?? parts.find(({ kind }) => kind === 'hold');
  return {
    ok: true,
    value: {
      seconds,
      frames: Math.round(seconds * frameRateOf(order.job.format)),
      bytes: estimatedBytes(film.plan, order.job),
      tellingAt: pull ? pull.start + Math.min(3.4, pull.seconds - 0.1) : 0,
    },
  };
};

const still = async (seconds: number, width: number): Promise<void> => {
  if (!film) return;
  const height = Math.round((width * 9) / 16);
  const painter = filmPainter(film, width, height);
  const moment = momentAt(film.plan, seconds);
  painter.paint(moment);
  const bitmap = painter.canvas.transferToImageBitmap();
  report({ kind: 'still', bitmap, date: 'day' in moment ? dateOfDay(moment.day) : null }, [bitmap]);
};

const shoot = async (): Promise<void> => {
  if (!film || !job) return;
  const { width, height } = pixelsOf(job.size);
  const reel: Reel = {
    plan: film.plan,
    painter: filmPainter(film, width, height),
    frameRate: frameRateOf(job.format),
    write: writeChunk,
    progress: (share) => report({ kind: 'progress', share }),
  };
  const made = job.format === 'gif' ? await encodeGif(reel) : await encodeVideo(reel, job.format);
  report(made.ok ? { kind: 'done' } : { kind: 'refused', failure: made.error });
};

const obey = async (order: FilmOrder): Promise<void> => {
  switch (order.kind) {
    case 'open': {
      const opened = await open(order);
      report(opened.ok ? { kind: 'opened', facts: opened.value } : { kind: 'refused', failure: opened.error });
      return;
    }
    case 'still':
      return still(order.seconds, order.width);
    case 'film':
      return shoot();
    case 'written':
      onWritten?.();
  }
};

/** Orders wait for each other; the word that a chunk is written must not. */
let last: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<FilmOrder>) => {
  if (data.kind === 'written') {
    void obey(data);
    return;
  }
  last = last
    .then(() => obey(data))
    .catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      console.error(error);
      const refused = fail('filmFailed', { detail });
      if (!refused.ok) report({ kind: 'refused', failure: refused.error });
    });
});
