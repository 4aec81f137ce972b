import type { Icon } from '@tabler/icons-react';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import type { english } from '../i18n/english.ts';

export type CommandId = keyof typeof english.command;
export type CommandGroup = keyof typeof english.commandGroup;

/** One thing the user can do. Menu, toolbar, keys and palette all read this object. */
export interface Command {
  readonly id: CommandId;
  readonly group: CommandGroup;
  readonly icon: Icon;
  /** In Mantine's notation (`mod+Z`, `shift+A`); null without a key. */
  readonly shortcut: string | null;
  /** A text field takes this key for itself. Other keys with Ctrl or Cmd act wherever the user types. */
  readonly isFieldsOwn?: boolean;
  readonly isEnabled: (state: EditorState) => boolean;
  readonly run: (editor: Editor) => void;
}

export const commandGroups = ['file', 'edit', 'client', 'view'] as const satisfies readonly CommandGroup[];
