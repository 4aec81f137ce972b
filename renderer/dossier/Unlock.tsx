import { Alert, Button, UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/ipc/result.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { failureText } from '../i18n/say.ts';
import classes from './dossier.module.css';
import { PassphraseInput, takePassphrase } from './PassphraseInput.tsx';

export const Unlock = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const count = useEditorState((state) =>
    (state.dossier?.counts ?? [])
      .filter(({ clientId }) => clientId === state.record?.clientId)
      .reduce((sum, subject) => sum + subject.count, 0),
  );
  const minutes = useEditorState((state) => state.preferences.dossierLockMinutes);
  const field = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => field.current?.focus(), []);

  const unlock = async (): Promise<void> => {
    const passphrase = takePassphrase(field.current);
    if (passphrase === '') return;
    setBusy(true);
    const unlocked = await editor.bridge.unlockDossier({ passphrase });
    setBusy(false);
    setFailure(unlocked.ok ? null : unlocked.error);
    field.current?.focus();
  };

  const refusal = failure && failureText(failure);
  return (
    <div className={classes.door} data-testid="dossier-locked">
      <form
        className={classes.sheet}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void unlock();
        }}
      >
        <h1>
          <IconLock className={classes.emblem} size={24} stroke={1.5} aria-hidden />
          {t('dossier.locked')}
        </h1>
        <p>{t('dossier.countHere', { count })}</p>
        <PassphraseInput ref={field} label={t('dossier.passphrase')} />
        {refusal && (
          <Alert color="red" variant="light" role="alert" title={refusal.sentence}>
            {refusal.next}
          </Alert>
        )}
        <Button type="submit" loading={isBusy}>
          {t('dossier.unlock')}
        </Button>
        <p className={classes.quiet}>
          {t('dossier.locksAfter', { count: minutes })} {t('dossier.visible')}{' '}
          <UnstyledButton className={classes.link} onClick={() => openDialog(editor, { kind: 'discardDossier' })}>
            {t('dossier.forgotten')}
          </UnstyledButton>
        </p>
      </form>
    </div>
  );
};
