import { useEffect, useState } from 'react';
import { type Standing, standingOf } from '../../shared/insight/standing.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspaceRecords } from '../agenda/useWorkspaceRecords.ts';
import { useEditorState } from '../editor/EditorContext.tsx';

/** Longest the window may stand still for it, in milliseconds. */
const slice = 12;

/** How each client stands today, as they become known: many clients are looked at in small slices. */
export const useStandings = (): ReadonlyMap<Id, Standing> => {
  const { records } = useWorkspaceRecords();
  const today = useEditorState((state) => state.today);
  const [standings, setStandings] = useState<ReadonlyMap<Id, Standing>>(new Map());
  useEffect(() => {
    if (!records) return;
    const known = new Map<Id, Standing>();
    let timer = 0;
    const goOn = (): void => {
      const start = performance.now();
      for (const record of records.slice(known.size)) {
        known.set(record.clientId, standingOf(record, today));
        if (performance.now() - start >= slice) break;
      }
      setStandings(new Map(known));
      if (known.size < records.length) timer = window.setTimeout(goOn);
    };
    goOn();
    return () => window.clearTimeout(timer);
  }, [records, today]);
  return standings;
};
