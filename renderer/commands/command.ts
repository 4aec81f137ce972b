import type { Icon } from '@tabler/icons-react';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import type { english } from '../i18n/english.ts';

export type CommandId = keyof typeof english.command;
export type CommandGroup = keyof typeof english.commandGroup;
export type CommandMenu = keyof typeof english.commandMenu;

/** One thing the user can do. Menu, toolbar, keys and palette all read this object. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  readonly icon: Icon;
  /** In Mantine's notation (`mod+Z`, `shift+A`); null without a key. */
  readonly shortcut: string | null;
  /** A text field takes this key for itself. Other keys with Ctrl or Cmd act wherever the user types. */
  readonly isFieldsOwn?: boolean;
  /** It is done to whoever is selected: its key says so where nobody is. */
  readonly needsSomebody?: true;
  readonly isEnabled: (state: EditorState) => boolean;
  readonly run: (editor: Editor) => void;
}

/** What one does with them, four menus of groups that belong together. */
export const commandMenus = [
  { id: 'file', groups: ['file', 'output'] },
  { id: 'edit', groups: ['edit', 'contact'] },
  { id: 'client', groups: ['client', 'whatIf', 'round', 'deals'] },
  { id: 'view', groups: ['view', 'timeline', 'slides', 'program'] },
] as const satisfies readonly { readonly id: CommandMenu; readonly groups: readonly CommandGroup[] }[];

/** Every group, in the order of the menus. */
export const commandGroups: readonly CommandGroup[] = commandMenus.flatMap(({ groups }) => groups);
