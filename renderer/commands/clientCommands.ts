import {
  IconAdjustments,
  IconChartPie,
  IconEdit,
  IconFileText,
  IconSpeakerphone,
  IconUserCog,
  IconZzz,
} from '@tabler/icons-react';
import { openDialog } from '../editor/actions.ts';
import { pickFindings } from '../editor/derived.ts';
import type { EditorState } from '../editor/editorStore.ts';
import type { Command } from './command.ts';

const hasClient = (state: EditorState): boolean => state.record !== null;

/** The finding whose people are lit up. */
const shownFindingId = (state: EditorState): string | null =>
  // Asked on every day of a replay: the findings are computed only where somebody is lit up.
  state.spotlight ? (pickFindings(state).find(({ id }) => id === state.spotlight?.source)?.id ?? null) : null;

export const clientCommands: readonly Command[] = [
  {
    id: 'editClient',
    group: 'client',
    icon: IconEdit,
    shortcut: null,
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'editClient' }),
  },
  {
    id: 'arguments',
    group: 'contact',
    icon: IconSpeakerphone,
    shortcut: 'A',
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'arguments' }),
  },
  {
    id: 'snooze',
    group: 'client',
    icon: IconZzz,
    shortcut: null,
    isEnabled: (state) => shownFindingId(state) !== null,
    run: (editor) => {
      const findingId = shownFindingId(editor.store.getState());
      if (findingId !== null) openDialog(editor, { kind: 'snooze', findingId });
    },
  },
  {
    id: 'turnover',
    group: 'client',
    icon: IconChartPie,
    shortcut: null,
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'turnover' }),
  },
  {
    id: 'exitAgreement',
    group: 'client',
    icon: IconFileText,
    shortcut: null,
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'exitAgreement' }),
  },
  {
    id: 'companyRules',
    group: 'client',
    icon: IconAdjustments,
    shortcut: null,
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'companyRules', tab: 'coverage' }),
  },
  {
    id: 'companyRoles',
    group: 'client',
    icon: IconUserCog,
    shortcut: null,
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'companyRoles' }),
  },
];
