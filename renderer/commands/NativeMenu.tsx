import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { MenuDescription } from '../../shared/ipc/contract.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { translate } from '../i18n/say.ts';
import { type Command, commandMenus } from './command.ts';
import { commands, enabledIds } from './commands.ts';

/** Keeps the native menu equal to the commands, in the user's language, with what is possible now. */
export const NativeMenu = () => {
  const editor = useEditor();
  const { i18n } = useTranslation();
  const enabled = useEditorState(enabledIds);
  useEffect(() => {
    const isEnabled = new Set(enabled.split(' '));
    const tellMain = (): void => void editor.bridge.setMenu(describeMenu(isEnabled));
    tellMain();
    i18n.on('languageChanged', tellMain);
    return () => i18n.off('languageChanged', tellMain);
  }, [editor, enabled, i18n]);
  return null;
};

const describeMenu = (isEnabled: ReadonlySet<string>): MenuDescription =>
  commandMenus.map(({ id, groups }) => ({
    label: translate(`commandMenu.${id}`),
    items: groups.flatMap((group, index) => [
      ...(index === 0 ? [] : [separator]),
      ...commands
        .filter((command) => command.group === group)
        .map((command) => ({
          id: command.id,
          label: translate(`command.${command.id}`),
          accelerator: acceleratorOf(command),
          isEnabled: isEnabled.has(command.id),
        })),
    ]),
  }));

const separator = { id: '', label: '', accelerator: null, isEnabled: false };

/** Mantine's notation in Electron's: `mod+shift+Z` is `CmdOrCtrl+Shift+Z`. */
const acceleratorOf = ({ shortcut }: Command): string | null =>
  shortcut === null
    ? null
    : shortcut
        .split('+')
        .map((part) => acceleratorWords[part] ?? part)
        .join('+');

const acceleratorWords: Readonly<Record<string, string>> = {
  mod: 'CmdOrCtrl',
  shift: 'Shift',
  alt: 'Alt',
  space: 'Space',
  Slash: '/',
  '[plus]': 'Plus',
  _: '-',
};
