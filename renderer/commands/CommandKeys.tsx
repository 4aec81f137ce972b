import { type HotkeyItem, useHotkeys } from '@mantine/hooks';
import { useMemo } from 'react';
import { useEditor } from '../editor/EditorContext.tsx';
import { showDone } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { lacksSomebody } from './lacksSomebody.ts';
import { runCommand } from './runCommand.ts';

/** Listens to the keys of every command. Plain letters rest while the user types in a field or a dialog is open. */
export const CommandKeys = () => {
  const editor = useEditor();
  const [anywhere, outsideFields] = useMemo(() => {
    const keyOf = (command: Command, shortcut: string): HotkeyItem => [
      shortcut,
      (event) => {
        if (isInOverlay(event.target)) return;
        if (lacksSomebody(command, editor.store.getState())) showDone(translate('app.selectFirst'));
        else runCommand(editor, command.id);
      },
    ];
    const withKeys = commands.flatMap((command) =>
      command.shortcut === null ? [] : [{ ...command, key: keyOf(command, command.shortcut) }],
    );
    return [
      withKeys.filter(worksInFields).map((command) => command.key),
      withKeys.filter((command) => !worksInFields(command)).map((command) => command.key),
    ];
  }, [editor]);
  useHotkeys(anywhere, []);
  useHotkeys(outsideFields);
  return null;
};

/** A dialog, menu or palette keeps its keys: the Escape that closes it must not clear the selection behind it too. */
const isInOverlay = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="menu"], [role="listbox"]') !== null;

const worksInFields = ({ shortcut, isFieldsOwn }: Command): boolean =>
  shortcut?.startsWith('mod+') === true && !isFieldsOwn;
