import { useEffect, useRef } from 'react';
import type { FilmJob } from '../../shared/ipc/contract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { bridge } from '../bridge.ts';
import { shootFilm } from '../film/shootFilm.ts';

interface FilmPageProps {
  readonly job: FilmJob;
  readonly today: PlainDate;
  readonly ownCompany: string;
}

/** The page of the hidden window that films: shows nothing, and tells the main process how it went. */
export const FilmPage = ({ job, today, ownCompany }: FilmPageProps) => {
  const isBegun = useRef(false);
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    void bridge.loadClient({ clientId: job.clientId }).then(async (loaded) => {
      if (loaded.ok) await shootFilm(bridge, { record: loaded.value.record, job, today, ownCompany }).done;
      else await bridge.filmEnd({ isWhole: false, failure: loaded.error });
    });
  }, [job, today, ownCompany]);
  return null;
};
