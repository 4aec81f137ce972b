import { ActionIcon, Button, Kbd, Menu, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBuilding,
  IconChevronDown,
  IconMenu2,
  IconPresentation,
  IconPrinter,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CommandId, commandGroups } from '../commands/command.ts';
import { commands, enabledIds } from '../commands/commands.ts';
import { runCommand } from '../commands/runCommand.ts';
import { shortcutWords } from '../commands/shortcutWords.ts';
import { loadClient } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Mark } from '../elements/Mark.tsx';
import { SaveStatus } from '../feedback/SaveStatus.tsx';
import { FilmingStatus } from '../film/FilmingStatus.tsx';
import { stepInWords } from '../i18n/stepInWords.ts';
import classes from './Header.module.css';
import { MomentChips } from './MomentChips.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';

export const Header = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const platform = useEditorState((state) => state.platform);
  return (
    <header className={classes.header}>
      <ProgramMenu />
      <ClientSwitcher />
      <MomentChips />
      <ViewSwitch />
      <div className={classes.space} />
      <FilmingStatus />
      <SaveStatus />
      <HistoryButton id="undo" />
      <HistoryButton id="redo" />
      <UnstyledButton className={classes.search} onClick={() => runCommand(editor, 'palette')}>
        <span className={classes.searchWords}>{t('app.searchOrDo')}</span>
        <Kbd size="xs">{shortcutWords('mod+K', platform)}</Kbd>
      </UnstyledButton>
      <Tooltip label={t('command.slides')} openDelay={300}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('command.slides')}
          onClick={() => runCommand(editor, 'slides')}
        >
          <IconPresentation size={18} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <Button leftSection={<IconPrinter size={16} stroke={1.7} />} onClick={() => runCommand(editor, 'print')}>
        {t('app.printMap')}
      </Button>
    </header>
  );
};

const ProgramMenu = () => {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" shadow="md" width={300}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('app.menu')}>
          <IconMenu2 size={19} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <CommandItems />
      </Menu.Dropdown>
    </Menu>
  );
};

/** Apart from the menu, which mounts it while it is open: a closed menu follows nothing. */
const CommandItems = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const platform = useEditorState((state) => state.platform);
  const enabled = useEditorState(enabledIds).split(' ');
  return (
    <>
      {commandGroups.map((group) => (
        <div key={group}>
          <Menu.Label>{t(`commandGroup.${group}`)}</Menu.Label>
          {commands
            .filter((command) => command.group === group)
            .map((command) => (
              <Menu.Item
                key={command.id}
                leftSection={<command.icon size={16} stroke={1.6} />}
                rightSection={
                  command.shortcut !== null && (
                    <span className={classes.key}>{shortcutWords(command.shortcut, platform)}</span>
                  )
                }
                disabled={!enabled.includes(command.id)}
                onClick={() => runCommand(editor, command.id)}
              >
                {t(`command.${command.id}`)}
              </Menu.Item>
            ))}
        </div>
      ))}
    </>
  );
};

const ClientSwitcher = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const clients = useEditorState((state) => state.workspace?.clients);
  const client = useEditorState((state) => state.record?.tables.client[state.record.clientId]);
  return (
    <Menu position="bottom-start" shadow="md" width={280}>
      <Menu.Target>
        <UnstyledButton className={classes.client} aria-label={`${client?.name ?? ''} — ${t('app.switchClient')}`}>
          <Mark />
          <span className={classes.clientName} dir="auto" title={client?.name}>
            {client?.name}
          </span>
          <IconChevronDown size={15} stroke={1.8} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {clients?.map(({ id, name }) => (
          <Menu.Item
            key={id}
            leftSection={<IconBuilding size={16} stroke={1.6} />}
            disabled={id === client?.id}
            onClick={() => void loadClient(editor, id)}
          >
            <span dir="auto">{name}</span>
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => runCommand(editor, 'newClient')}>{t('command.newClient')}</Menu.Item>
        <Menu.Item onClick={() => runCommand(editor, 'allClients')}>{t('command.allClients')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};

const HistoryButton = ({ id }: { readonly id: Extract<CommandId, 'undo' | 'redo'> }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const head = useEditorState((state) => state.history[id]);
  const round = useEditorState((state) => state.round);
  const isEnabled = useEditorState((state) => commandOf(id)?.isEnabled(state) ?? false);
  const IconOf = id === 'undo' ? IconArrowBackUp : IconArrowForwardUp;
  const label = head
    ? t(`app.${id}`, { step: stepInWords({ round }, head) })
    : t(id === 'undo' ? 'app.nothingToUndo' : 'app.nothingToRedo');
  return (
    <Tooltip label={label} openDelay={300}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        className={classes.history}
        data-idle={!isEnabled || undefined}
        aria-disabled={!isEnabled}
        onClick={() => runCommand(editor, id)}
      >
        <IconOf size={18} stroke={1.7} />
      </ActionIcon>
    </Tooltip>
  );
};

const commandOf = (id: CommandId) => commands.find((command) => command.id === id);
