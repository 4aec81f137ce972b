import { Alert, Button, Checkbox } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/ipc/result.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { failureText } from '../i18n/say.ts';
import classes from './dossier.module.css';
import { NewPassphrase } from './NewPassphrase.tsx';
import { clearPassphrase, takePassphrase } from './PassphraseInput.tsx';

/** The first time: what the dossier is for, what it protects, and that a forgotten passphrase is lost. */
export const SetPassphrase = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isReadOnly = useEditorState((state) => state.workspace?.isReadOnly ?? false);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [isUnequal, setUnequal] = useState(false);
  const [isUnderstood, setUnderstood] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const set = async (): Promise<void> => {
    const isSame = first.current?.value === second.current?.value;
    setUnequal(!isSame);
    if (!isSame || !isUnderstood) return;
    setBusy(true);
    const created = await editor.bridge.createDossier({ passphrase: first.current?.value ?? '', understood: true });
    setBusy(false);
    if (created.ok) {
      takePassphrase(first.current);
      clearPassphrase(second.current);
    }
    setFailure(created.ok ? null : created.error);
  };

  const refusal = failure && failureText(failure);
  return (
    <div className={classes.door} data-testid="dossier-absent">
      <form
        className={classes.sheet}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void set();
        }}
      >
        <h1>
          <IconLockOpen className={classes.emblem} size={24} stroke={1.5} aria-hidden />
          {t('dossier.title')}
        </h1>
        <p>{t('dossier.whatFor')}</p>
        {isReadOnly ? (
          <p className={classes.quiet}>{t('app.readOnlyHint')}</p>
        ) : (
          <>
            <NewPassphrase first={first} second={second} isUnequal={isUnequal} />
            <div className={classes.warning}>
              <b>{t('dossier.forgottenIsLost')}</b>
              <p>{t('dossier.forgottenWhy')}</p>
              <Checkbox
                size="xs"
                label={t('dossier.understood')}
                checked={isUnderstood}
                onChange={(event) => setUnderstood(event.currentTarget.checked)}
              />
            </div>
            {refusal && (
              <Alert color="red" variant="light" role="alert" title={refusal.sentence}>
                {refusal.next}
              </Alert>
            )}
            <Button type="submit" loading={isBusy} disabled={!isUnderstood}>
              {t('dossier.set')}
            </Button>
          </>
        )}
        <p className={classes.quiet}>{t('dossier.visible')}</p>
      </form>
    </div>
  );
};
