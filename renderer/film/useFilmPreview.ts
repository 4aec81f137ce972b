import { type RefObject, useEffect, useRef, useState } from 'react';
import type { FilmJob } from '../../shared/ipc/contract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { FilmFacts } from './filmMessages.ts';
import { type Projector, startProjector } from './projector.ts';

/** Pixels of the preview's width. */
const previewWidth = 1280;

interface FilmPreview {
  /** Null while the film of these choices is being planned. */
  readonly facts: Result<FilmFacts> | null;
  /** The day on the still; null on title and end card. */
  readonly date: PlainDate | null;
}

/** Plans the film of the present choices and keeps a still of it on the canvas. `seconds` null: the telling one. */
export const useFilmPreview = (
  canvas: RefObject<HTMLCanvasElement | null>,
  source: { readonly record: ClientRecord; readonly today: PlainDate; readonly ownCompany: string },
  job: FilmJob,
  seconds: number | null,
): FilmPreview => {
  const { record, today, ownCompany } = source;
  const [facts, setFacts] = useState<FilmPreview['facts']>(null);
  const [date, setDate] = useState<PlainDate | null>(null);
  const projector = useRef<Projector | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    const started = startProjector();
    projector.current = started;
    return () => {
      projector.current = null;
      started.stop();
    };
  }, []);

  useEffect(() => {
    let isStale = false;
    setFacts(null);
    queue.current = queue.current.then(async () => {
      if (isStale || !projector.current) return;
      const opened = await projector.current.open(record, job, today, ownCompany);
      if (!isStale) setFacts(opened);
    });
    return () => {
      isStale = true;
    };
  }, [record, job, today, ownCompany]);

  useEffect(() => {
    if (!facts?.ok) return;
    const at = seconds ?? facts.value.tellingAt;
    let isStale = false;
    queue.current = queue.current.then(async () => {
      if (isStale || !projector.current) return;
      const still = await projector.current.still(at, previewWidth);
      if (!still.ok) {
        setFacts(still);
        return;
      }
      canvas.current?.getContext('bitmaprenderer')?.transferFromImageBitmap(still.value.bitmap);
      setDate(still.value.date);
    });
    return () => {
      isStale = true;
    };
  }, [facts, seconds, canvas]);

  return { facts, date };
};
