import type { EditorState } from '../editor/editorStore.ts';
import { clientCommands } from './clientCommands.ts';
import type { Command } from './command.ts';
import { dealCommands } from './dealCommands.ts';
import { dossierCommands } from './dossierCommands.ts';
import { editCommands } from './editCommands.ts';
import { replayCommands } from './replayCommands.ts';
import { roundCommands } from './roundCommands.ts';
import { showCommands } from './showCommands.ts';
import { slideCommands } from './slideCommands.ts';
import { viewCommands } from './viewCommands.ts';
import { whatIfCommands } from './whatIfCommands.ts';
import { workspaceCommands } from './workspaceCommands.ts';

/** Every command, in the order of the menus. */
export const commands: readonly Command[] = [
  ...workspaceCommands,
  ...editCommands,
  ...clientCommands,
  ...whatIfCommands,
  ...roundCommands,
  ...dealCommands,
  ...showCommands,
  ...dossierCommands,
  ...slideCommands,
  ...replayCommands,
  ...viewCommands,
];

/** The ids of what can be done now, in one text: a view that picks it renders when that changes, and only then. */
export const enabledIds = (state: EditorState): string =>
  commands
    .filter((command) => !state.presenting && command.isEnabled(state))
    .map((command) => command.id)
    .join(' ');
