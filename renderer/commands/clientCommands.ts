import { IconAdjustments, IconChartPie, IconEdit, IconFileText, IconUserCog } from '@tabler/icons-react';
import { openDialog } from '../editor/actions.ts';
import type { EditorState } from '../editor/editorStore.ts';
import type { Command } from './command.ts';

const hasClient = (state: EditorState): boolean => state.record !== null;

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
    run: (editor) => openDialog(editor, { kind: 'companyRules' }),
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
