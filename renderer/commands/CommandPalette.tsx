import { Kbd } from '@mantine/core';
import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconBuilding, IconUser, IconUserCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { loadClient, select } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import type { Editor, EditorState } from '../editor/editorStore.ts';
import { translate } from '../i18n/say.ts';
import { commandGroups } from './command.ts';
import { commands, enabledIds } from './commands.ts';
import { runCommand } from './runCommand.ts';
import { shortcutWords } from './shortcutWords.ts';

/** Search people and clients, or do anything the program can do. */
export const CommandPalette = () => {
  const editor = useEditor();
  const { t, i18n } = useTranslation();
  const state = useEditorState(pickPaletteInput);
  const enabled = useEditorState(enabledIds);
  // The language is an input: labels are read while the groups are made.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const groups = useMemo(() => paletteGroups(editor), [editor, state, enabled, i18n.language]);
  return (
    <Spotlight
      actions={groups}
      shortcut={null}
      // Unseen, it still names the dialog.
      title={t('command.palette')}
      styles={unseenHeader}
      limit={12}
      nothingFound={t('app.paletteEmpty')}
      searchProps={{ placeholder: t('app.palettePlaceholder'), 'aria-label': t('app.palettePlaceholder') }}
    />
  );
};

const unseenHeader = { header: { display: 'none' } } as const;

/** The palette is rebuilt for another client, day or workspace, and for what a selection allows; not for every move. */
const pickPaletteInput = (state: EditorState) => (state.isPlaying ? null : pickClientState(state)) ?? state.workspace;

const paletteGroups = (editor: Editor): SpotlightActionGroupData[] => {
  const state = editor.store.getState();
  const clientState = pickClientState(state);
  const people: SpotlightActionData[] = (clientState?.seats ?? []).flatMap(({ seat, person }) =>
    person
      ? [
          {
            id: seat.id,
            label: person.name,
            description: seat.title,
            leftSection: <IconUser size={18} stroke={1.6} />,
            onClick: () => select(editor, { kind: 'seat', id: seat.id }),
          },
        ]
      : [],
  );
  const colleagues: SpotlightActionData[] = (clientState?.colleagues ?? []).map(({ colleague }) => ({
    id: colleague.id,
    label: colleague.name,
    description: colleague.title,
    leftSection: <IconUserCircle size={18} stroke={1.6} />,
    onClick: () => select(editor, { kind: 'colleague', id: colleague.id }),
  }));
  const clients: SpotlightActionData[] = (state.workspace?.clients ?? []).map((client) => ({
    id: client.id,
    label: client.name,
    leftSection: <IconBuilding size={18} stroke={1.6} />,
    onClick: () => void loadClient(editor, client.id),
  }));
  const commandActions = commandGroups.map((group) => ({
    group: translate(`commandGroup.${group}`),
    actions: commands
      .filter((command) => command.group === group && command.isEnabled(state))
      .map((command) => ({
        id: command.id,
        label: translate(`command.${command.id}`),
        leftSection: <command.icon size={18} stroke={1.6} />,
        rightSection: command.shortcut === null ? null : <Kbd>{shortcutWords(command.shortcut, state.platform)}</Kbd>,
        onClick: () => runCommand(editor, command.id),
      })),
  }));
  return [
    { group: translate('app.people'), actions: people },
    { group: translate('app.colleagues'), actions: colleagues },
    ...commandActions,
    { group: translate('app.clients'), actions: clients },
  ].filter((group) => group.actions.length > 0);
};
