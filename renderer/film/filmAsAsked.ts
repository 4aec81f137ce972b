import type { Bridge, FilmJob } from '../../shared/ipc/contract.ts';
import { fail } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { shootFilm } from './shootFilm.ts';

/**
 * Films for the command line, which hears of an end and of nothing else: what fails unexpectedly is told as one too,
 * and thrown on.
 */
export const filmAsAsked = async (
  bridge: Bridge,
  { job, today, ownCompany }: { readonly job: FilmJob; readonly today: PlainDate; readonly ownCompany: string },
): Promise<void> => {
  try {
    const loaded = await bridge.loadClient({ clientId: job.clientId });
    if (loaded.ok) await shootFilm(bridge, { record: loaded.value.record, job, today, ownCompany }).done;
    else await bridge.filmEnd({ isWhole: false, failure: loaded.error });
  } catch (error) {
    const refused = fail('filmFailed', { detail: error instanceof Error ? error.message : String(error) });
    await bridge.filmEnd({ isWhole: false, failure: refused.ok ? null : refused.error });
    throw error;
  }
};
