import { ActionIcon, Tooltip } from '@mantine/core';
import type { CommandId } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { runCommand } from '../commands/runCommand.ts';
import { shortcutWords } from '../commands/shortcutWords.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { translate } from '../i18n/say.ts';
import classes from './inspector.module.css';

/** What can be done with the selection, as buttons; the same commands have keys. */
export const CommandButtons = ({ ids }: { readonly ids: readonly CommandId[] }) => {
  const editor = useEditor();
  const platform = useEditorState((state) => state.platform);
  const enabled = useEditorState((state) =>
    commands
      .filter((command) => ids.includes(command.id) && command.isEnabled(state))
      .map((command) => command.id)
      .join(' '),
  ).split(' ');
  return (
    <div className={classes.commands}>
      {commands
        .filter((command) => ids.includes(command.id))
        .map((command) => {
          const key = command.shortcut === null ? '' : ` (${shortcutWords(command.shortcut, platform)})`;
          const words = translate(`command.${command.id}`);
          return (
            <Tooltip key={command.id} label={`${words}${key}`} openDelay={200}>
              <ActionIcon
                variant="default"
                size={27}
                aria-label={words}
                disabled={!enabled.includes(command.id)}
                onClick={() => runCommand(editor, command.id)}
              >
                <command.icon size={16} stroke={1.6} />
              </ActionIcon>
            </Tooltip>
          );
        })}
    </div>
  );
};
