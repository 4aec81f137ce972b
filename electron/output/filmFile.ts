import type { WebContents } from 'electron';
import type { FilmJob } from '../../shared/ipc/contract.ts';
import { type Failure, fail, ok, type Result } from '../../shared/ipc/result.ts';
import { appOrigin } from '../security/appProtocol.ts';
import { createHiddenWindow } from '../window.ts';
import { type GrowingFile, openGrowingFile } from './growingFile.ts';
import { watchSilence } from './silence.ts';

/**
 * How long the filming window may keep silent, in milliseconds: the years are planned and the first frames painted
 * within it, and progress is told between.
 */
const silenceLimit = 120_000;

/** A window without a face that films because the command line asked for it. */
interface Commission {
  readonly job: FilmJob;
  readonly path: string;
  readonly progress: (share: number) => void;
  readonly heard: () => void;
  readonly done: (result: Result<{ path: string }>) => void;
}

/** By the id of the contents that film. */
const commissions = new Map<number, Commission>();
const reels = new Map<number, Reel>();

/** A film that is being written. `release`: its contents need not be watched any more. */
interface Reel {
  readonly file: GrowingFile;
  readonly release: () => void;
}

/** Takes the film of some contents out of the list, for whoever ends it. */
const takeReel = (id: number): GrowingFile | null => {
  const reel = reels.get(id);
  reels.delete(id);
  reel?.release();
  return reel?.file ?? null;
};

export const filmJobFor = (contents: WebContents): FilmJob | null => commissions.get(contents.id)?.job ?? null;

/** Where the film of these contents goes, when the command line has said so; else null, and the user is asked. */
export const commissionedPath = (contents: WebContents): string | null => commissions.get(contents.id)?.path ?? null;

/** Opens the file beside its name. What these contents were filming before is thrown away. */
export const beginFilm = async (contents: WebContents, path: string): Promise<Result<{ path: string }>> => {
  const { id } = contents;
  commissions.get(id)?.heard();
  await takeReel(id)?.discard();
  const file = await openGrowingFile(path);
  if (!file.ok) return file;
  // A window that is closed, or whose process dies, leaves no half film.
  const forget = (): void => takeReel(id)?.discardAtOnce();
  contents.once('destroyed', forget);
  contents.once('render-process-gone', forget);
  const release = (): void => {
    contents.off('destroyed', forget);
    contents.off('render-process-gone', forget);
  };
  reels.set(id, { file: file.value, release });
  return ok({ path });
};

export const writeFilm = async (contents: WebContents, position: number, bytes: Uint8Array): Promise<Result<null>> => {
  commissions.get(contents.id)?.heard();
  const reel = reels.get(contents.id);
  return reel ? reel.file.write(position, bytes) : fail('filmFailed', { detail: 'no film is being made' });
};

export const tellProgress = (contents: WebContents, share: number): void => {
  const commission = commissions.get(contents.id);
  commission?.heard();
  commission?.progress(share);
};

/** The whole film takes its name; of anything less nothing stays. Null where no film was begun or it was cancelled. */
export const endFilm = async (
  contents: WebContents,
  isWhole: boolean,
  failure: Failure | null,
): Promise<Result<{ path: string } | null>> => {
  const file = takeReel(contents.id);
  const ended = isWhole && file ? await file.finish() : null;
  if (!ended) await file?.discard();
  const commission = commissions.get(contents.id);
  if (failure) commission?.done({ ok: false, error: failure });
  else commission?.done(ended ?? fail('filmFailed', { detail: 'it was given up' }));
  return ended ?? ok(null);
};

/** Films in a window nobody sees. `progress`: 0..1, now and then. */
export const renderFilm = async (
  job: FilmJob,
  path: string,
  progress: (share: number) => void,
): Promise<Result<{ path: string }>> => {
  const window = createHiddenWindow();
  const { webContents } = window;
  const { id } = webContents;
  const filmed = new Promise<Result<{ path: string }>>((resolve) => {
    const silence = watchSilence(silenceLimit, () =>
      resolve(fail('filmFailed', { detail: 'nothing was heard of it any more' })),
    );
    const done = (result: Result<{ path: string }>): void => {
      silence.stop();
      resolve(result);
    };
    commissions.set(id, { job, path, progress, heard: silence.heard, done });
    webContents.once('render-process-gone', (_, { reason }) => done(fail('filmFailed', { detail: reason })));
  });
  try {
    await window.loadURL(`${appOrigin}/`);
    return await filmed;
  } catch (error) {
    // What loads and prints is Chromium's: it refuses by throwing, and there is nothing to mend but to say so.
    return fail('filmFailed', { detail: error instanceof Error ? error.message : String(error) });
  } finally {
    commissions.delete(id);
    if (!window.isDestroyed()) window.destroy();
  }
};
