import { Button, Group } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/runCommand.ts';
import { replaceWorkspace } from '../commands/workspaceCommands.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { showFailure } from '../feedback/notices.tsx';
import { failureText, momentInWords } from '../i18n/say.ts';
import classes from './WelcomeScreen.module.css';

/** Says why there is no workspace, and offers the ways on. */
export const WorkspaceFailedScreen = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const failure = useEditorState((state) => state.failure);
  const text = failure && failureText(failure);
  const [backupTime, setBackupTime] = useState<string | null>(null);
  useEffect(() => {
    setBackupTime(null);
    if (failure?.code !== 'workspaceDamaged') return;
    void editor.bridge.newestBackup(undefined).then((backup) => {
      if (!backup.ok) showFailure(backup.error);
      else setBackupTime(backup.value?.takenAt ?? null);
    });
  }, [editor, failure]);
  return (
    <main className={classes.screen}>
      <div className={classes.column} role="alert">
        <IconFileAlert size={40} stroke={1.4} color="var(--warn)" />
        <h1 className={classes.title}>{t('app.workspaceFailedTitle')}</h1>
        {text && <p className={classes.text}>{text.sentence}</p>}
        <p className={classes.text}>
          {t('app.workspaceFailedSafe')} {text?.next}
        </p>
        <Group>
          {backupTime && (
            <Button onClick={() => void replaceWorkspace(editor, () => editor.bridge.restoreBackup(undefined))}>
              {t('app.restoreBackup', { time: momentInWords(backupTime) })}
            </Button>
          )}
          <Button
            variant={backupTime ? 'default' : 'filled'}
            onClick={() => runCommand(editor, 'openDefaultWorkspace')}
          >
            {t('app.tryDefault')}
          </Button>
          <Button variant="default" onClick={() => runCommand(editor, 'openWorkspace')}>
            {t('app.tryOther')}
          </Button>
        </Group>
      </div>
    </main>
  );
};
