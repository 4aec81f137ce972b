import { IconKey, IconLock } from '@tabler/icons-react';
import { lockDossier } from '../dossier/lock.ts';
import { openDialog } from '../editor/actions.ts';
import type { Command } from './command.ts';

export const dossierCommands: readonly Command[] = [
  {
    id: 'lockDossier',
    group: 'view',
    icon: IconLock,
    shortcut: 'mod+shift+L',
    isEnabled: (state) => state.dossier?.lock === 'unlocked',
    run: (editor) => void lockDossier(editor),
  },
  {
    id: 'changePassphrase',
    group: 'file',
    icon: IconKey,
    shortcut: null,
    isEnabled: ({ dossier, workspace }) => dossier !== null && dossier.lock !== 'absent' && !workspace?.isReadOnly,
    run: (editor) => openDialog(editor, { kind: 'changePassphrase' }),
  },
];
