import type { Bridge, FilmJob } from '../../shared/ipc/contract.ts';
import { ok, type Result } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { type Projector, startProjector } from './projector.ts';

interface FilmSource {
  readonly record: ClientRecord;
  readonly job: FilmJob;
  readonly today: PlainDate;
  readonly ownCompany: string;
}

interface Shooting {
  /** Null: the user chose no file, or cancelled. Whatever went wrong, nothing half is left on disk. */
  readonly done: Promise<Result<{ readonly path: string } | null>>;
  readonly cancel: () => void;
}

/** Makes the film and has the main process write it, into a file that process asks for. */
export const shootFilm = (
  bridge: Bridge,
  source: FilmSource,
  progress: (share: number) => void = () => undefined,
): Shooting => {
  const projector = startProjector();
  const cancelling = Promise.withResolvers<null>();
  return {
    done: shoot(bridge, source, projector, cancelling.promise, progress),
    cancel: () => {
      projector.stop();
      cancelling.resolve(null);
    },
  };
};

const shoot = async (
  bridge: Bridge,
  { record, job, today, ownCompany }: FilmSource,
  projector: Projector,
  cancelled: Promise<null>,
  progress: (share: number) => void,
): Promise<Result<{ readonly path: string } | null>> => {
  try {
    // What cannot be filmed is said before a file is asked for.
    const opened = await Promise.race([cancelled, projector.open(record, job, today, ownCompany)]);
    if (opened === null) return ok(null);
    if (!opened.ok) {
      await bridge.filmEnd({ isWhole: false, failure: opened.error });
      return opened;
    }
    const begun = await bridge.filmBegin(job);
    if (!begun.ok) {
      // Nobody else would tell the command line, which waits for an end.
      await bridge.filmEnd({ isWhole: false, failure: begun.error });
      return begun;
    }
    if (begun.value === null) return begun;
    const filmed = await Promise.race([
      cancelled,
      projector.film(
        (position, bytes) => bridge.filmWrite({ position, bytes }),
        (share) => {
          progress(share);
          void bridge.filmProgress({ share });
        },
      ),
    ]);
    if (filmed === null) {
      const ended = await bridge.filmEnd({ isWhole: false, failure: null });
      return ended.ok ? ok(null) : ended;
    }
    const ended = await bridge.filmEnd({ isWhole: filmed.ok, failure: filmed.ok ? null : filmed.error });
    return filmed.ok ? ended : filmed;
  } finally {
    projector.stop();
  }
};
