import { IconAdjustmentsHorizontal, IconGhost2, IconHeartBroken } from '@tabler/icons-react';
import { openDialog } from '../editor/actions.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { pull, pulledOf, showRanking } from '../whatIf/whatIfActions.ts';
import type { Command } from './command.ts';

/** While the pen goes round, nothing may show what others felt. */
const hasClient = (state: EditorState): boolean => state.record !== null && state.round === null;

export const whatIfCommands: readonly Command[] = [
  {
    id: 'whatIfLeft',
    group: 'whatIf',
    icon: IconGhost2,
    shortcut: 'W',
    isEnabled: (state) => hasClient(state) && pulledOf(state) !== null,
    run: (editor) => {
      const pulled = pulledOf(editor.store.getState());
      if (pulled) pull(editor, pulled);
    },
  },
  {
    id: 'hardestToLose',
    group: 'whatIf',
    icon: IconHeartBroken,
    shortcut: 'shift+W',
    isEnabled: hasClient,
    run: showRanking,
  },
  {
    id: 'disturbanceNumbers',
    group: 'whatIf',
    icon: IconAdjustmentsHorizontal,
    shortcut: null,
    isEnabled: hasClient,
    run: (editor) => openDialog(editor, { kind: 'companyRules', tab: 'disturbance' }),
  },
];
