import { useEffect, useRef } from 'react';
import type { FilmJob } from '../../shared/ipc/contract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { bridge } from '../bridge.ts';
import { filmAsAsked } from '../film/filmAsAsked.ts';

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
    void filmAsAsked(bridge, { job, today, ownCompany });
  }, [job, today, ownCompany]);
  return null;
};
