import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { peopleOfRound } from '../../shared/insight/readingRound.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import type { CommandId } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { runCommand } from '../commands/runCommand.ts';
import { shortcutWords } from '../commands/shortcutWords.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import classes from './round.module.css';

/** During a round: who reads, how far she is, and what comes next. */
export const RoundBar = () => {
  const running = useEditorState((state) => state.round);
  const record = useEditorState((state) => state.record);
  const { t } = useTranslation();
  if (!running || !record) return null;
  const of = peopleOfRound(record, running.round).length;
  const read = of - running.personIds.length;
  const isDone = read === of;
  return (
    <section className={classes.bar} aria-label={t('round.title')} data-testid="round">
      <IconEyeOff size={17} stroke={1.7} aria-hidden="true" />
      <p role="status">
        <b dir="auto">{rowById(record, 'colleague', running.round.penId)?.name}</b> {t('round.reads')}
        <span className={classes.count}>{t('round.progress', { read, of })}</span>
        <small>{t(isDone ? 'round.allRead' : 'round.hint')}</small>
      </p>
      <BarButton id="nextUnread" isMain={!isDone} isEnabled={!isDone} />
      <BarButton id="passPen" isMain={isDone} isEnabled />
      <BarButton id="endRound" isMain={false} isEnabled />
    </section>
  );
};

const BarButton = ({
  id,
  isMain,
  isEnabled,
}: {
  readonly id: CommandId;
  readonly isMain: boolean;
  readonly isEnabled: boolean;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const platform = useEditorState((state) => state.platform);
  const shortcut = commands.find((command) => command.id === id)?.shortcut ?? null;
  return (
    <Button
      size="xs"
      variant={isMain ? 'filled' : 'default'}
      disabled={!isEnabled}
      onClick={() => runCommand(editor, id)}
      rightSection={shortcut && <span className={classes.key}>{shortcutWords(shortcut, platform)}</span>}
    >
      {t(`command.${id}`)}
    </Button>
  );
};
