import {
  type Icon,
  IconArrowsDiff,
  IconCalendarWeek,
  IconGavel,
  IconLock,
  IconShieldHeart,
  IconTable,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { showView } from '../editor/actions.ts';
import type { View } from '../editor/view.ts';
import type { Command, CommandId } from './command.ts';

/** Each view keeps its key, whichever others there are. */
const keys: Readonly<Record<View, string>> = {
  map: 'mod+1',
  table: 'mod+2',
  agenda: 'mod+3',
  deals: 'mod+4',
  dossier: 'mod+5',
  programmes: 'mod+6',
  compare: 'mod+7',
};

const showCommand = (id: CommandId, view: View, icon: Icon): Command => ({
  id,
  group: 'view',
  icon,
  shortcut: keys[view],
  isEnabled: (state) => state.record !== null,
  run: (editor) => showView(editor, view),
});

/** In the order of their keys. */
export const showCommands: readonly Command[] = [
  showCommand('showMap', 'map', IconTopologyStar3),
  showCommand('showTable', 'table', IconTable),
  showCommand('showAgenda', 'agenda', IconCalendarWeek),
  showCommand('showDeals', 'deals', IconGavel),
  showCommand('showDossier', 'dossier', IconLock),
  showCommand('showProgrammes', 'programmes', IconShieldHeart),
  showCommand('showCompare', 'compare', IconArrowsDiff),
];
