import { useEffect, useState } from 'react';
import { type Standing, standingOf } from '../../shared/insight/standing.ts';
import type { Id } from '../../shared/model/ids.ts';
import { useWorkspaceRecords } from '../agenda/useWorkspaceRecords.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { inSlices } from '../editor/inSlices.ts';

/** How each client stands today, as they become known: with many clients, a few at a time. */
export const useStandings = (): ReadonlyMap<Id, Standing> => {
  const { records } = useWorkspaceRecords();
  const today = useEditorState((state) => state.today);
  const [standings, setStandings] = useState<ReadonlyMap<Id, Standing>>(new Map());
  useEffect(() => {
    if (!records) return;
    const known = new Map<Id, Standing>();
    return inSlices(
      records,
      (record) => void known.set(record.clientId, standingOf(record, today)),
      () => setStandings(new Map(known)),
    );
  }, [records, today]);
  return standings;
};
