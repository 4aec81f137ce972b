import { useMemo, useState } from 'react';
import { type Leaving, leavingFor } from '../../shared/exchange/leaving/leavingRules.ts';
import type { Gone } from '../../shared/exchange/leaving/sanitise.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { paperWords } from '../paper/paperWords.ts';
import { sanitised } from './sanitised.ts';

/** For whom something is made: at first for those whom this client was printed for last, else for our leadership. */
export const useLeaving = (
  record: ClientRecord,
): {
  readonly leaving: Leaving;
  readonly setLeaving: (leaving: Leaving) => void;
  readonly gone: readonly Gone[];
} => {
  const today = useEditorState((state) => state.today);
  const printed = useEditorState((state) => state.preferences.printed);
  const last = printed.find(({ clientId }) => clientId === record.clientId)?.settings.audience;
  const [leaving, setLeaving] = useState<Leaving>(() => leavingFor(last ?? 'leadership'));
  const gone = useMemo(() => sanitised(record, leaving.rules, today, paperWords).gone, [record, leaving.rules, today]);
  return { leaving, setLeaving, gone };
};
