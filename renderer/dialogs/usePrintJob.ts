import { useDeferredValue, useMemo, useState } from 'react';
import { maxPrintedClients, type PrintJob } from '../../shared/ipc/contract.ts';
import type { PrintSettings } from '../../shared/ipc/printContract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { Editor } from '../editor/editorStore.ts';
import { changePreferences } from '../editor/preferences.ts';
import { useLeaving } from '../leaving/useLeaving.ts';
import type { PaperOptions } from '../paper/paperOptions.ts';
import { firstChoice, layoutsFor, type PrintChoice, settingsOf } from './printChoice.ts';

/** What the print dialog has chosen, as it began with what this client was printed with last. */
export const usePrintJob = (record: ClientRecord, compareWith: PlainDate | null) => {
  const editor = useEditor();
  const { preferences, logo } = useEditorState((state) => state);
  const last = preferences.printed.find(({ clientId }) => clientId === record.clientId)?.settings;
  const [choice, setChoice] = useState<PrintChoice>(() => firstChoice(last, preferences.paper));
  const { leaving, setLeaving, gone } = useLeaving(record);
  const [date, setDate] = useState<string>(editor.store.getState().date);
  const [since, setSince] = useState<string>(compareWith ?? '');
  const [typed, typedSince] = [readTypedDate(date), readTypedDate(since)];
  const at = typed.ok ? typed.value : editor.store.getState().date;
  const other = typedSince.ok ? typedSince.value : null;
  const { ownCompany, language } = preferences;
  const hasNoLanes = other !== null || !leaving.rules.roles;
  const settings = useMemo(
    () => settingsOf(choice, leaving.audience, hasNoLanes),
    [choice, leaving.audience, hasNoLanes],
  );
  const chosen = useMemo(() => withoutAudience(settings), [settings]);
  const job: PrintJob = { clientId: record.clientId, at, compareWith: other, language, leaving, ...chosen };
  const options = useMemo(
    (): PaperOptions => ({ ...chosen, leaving, ownCompany, logo }),
    [chosen, leaving, ownCompany, logo],
  );
  const document = useMemo(() => ({ record, at, compareWith: other, options }), [record, at, other, options]);
  return {
    job,
    chosen,
    layouts: layoutsFor(hasNoLanes),
    change: (patch: Partial<Omit<PrintChoice, 'sentence'>>) => setChoice((before) => ({ ...before, ...patch })),
    /** In the foot, for the audience that is chosen now; null: its own sentence. */
    setConfidentiality: (words: string | null) =>
      setChoice((before) => ({
        ...before,
        sentence: words === null ? null : { audience: leaving.audience, words },
      })),
    leaving,
    setLeaving,
    gone,
    date,
    setDate,
    since,
    setSince,
    isWhole: typed.ok && (typedSince.ok || since.trim() === ''),
    /** What is drawn; a sheet is not worth waiting for at every key. */
    document: useDeferredValue(document),
    remember: () => remember(editor, record.clientId, settings),
  };
};

/** A job tells its audience with what leaves for it. */
const withoutAudience = ({ audience: _, ...chosen }: PrintSettings) => chosen;

/** The client's settings go last, so that those kept longest are forgotten first. */
const remember = (editor: Editor, clientId: string, settings: PrintSettings): Promise<void> => {
  const { printed } = editor.store.getState().preferences;
  const others = printed.filter((each) => each.clientId !== clientId);
  return changePreferences(editor, {
    paper: settings.paper,
    printed: [...others, { clientId, settings }].slice(-maxPrintedClients),
  });
};
