import { clientCommands } from './clientCommands.ts';
import type { Command } from './command.ts';
import { dealCommands } from './dealCommands.ts';
import { dossierCommands } from './dossierCommands.ts';
import { editCommands } from './editCommands.ts';
import { showCommands } from './showCommands.ts';
import { viewCommands } from './viewCommands.ts';
import { workspaceCommands } from './workspaceCommands.ts';

/** Every command, in the order of the menus. */
export const commands: readonly Command[] = [
  ...workspaceCommands,
  ...editCommands,
  ...clientCommands,
  ...dealCommands,
  ...showCommands,
  ...dossierCommands,
  ...viewCommands,
];
