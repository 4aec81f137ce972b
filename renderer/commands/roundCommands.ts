import { IconEye, IconEyeOff, IconPencilShare, IconUserSearch } from '@tabler/icons-react';
import { openDialog } from '../editor/actions.ts';
import { endRound, readNext } from '../round/roundActions.ts';
import type { Command } from './command.ts';

/** A workshop: each of ours reads without seeing what the others read. */
export const roundCommands: readonly Command[] = [
  {
    id: 'readingRound',
    group: 'round',
    icon: IconEyeOff,
    shortcut: 'mod+shift+E',
    isEnabled: (state) => state.record !== null && state.round === null,
    run: (editor) => openDialog(editor, { kind: 'readingRound' }),
  },
  {
    id: 'nextUnread',
    group: 'round',
    icon: IconUserSearch,
    shortcut: 'U',
    isEnabled: ({ round }) => round !== null && round.personIds.length > 0,
    run: readNext,
  },
  {
    id: 'passPen',
    group: 'round',
    icon: IconPencilShare,
    shortcut: 'shift+U',
    isEnabled: ({ round }) => round !== null,
    run: (editor) => openDialog(editor, { kind: 'readingRound' }),
  },
  {
    id: 'endRound',
    group: 'round',
    icon: IconEye,
    shortcut: null,
    isEnabled: ({ round }) => round !== null,
    run: endRound,
  },
];
