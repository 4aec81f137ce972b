import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail, ok } from '../../shared/ipc/result.ts';
import { EditDialog } from '../dialogs/EditDialog.tsx';
import { useEditor } from '../editor/EditorContext.tsx';
import { showDone } from '../feedback/notices.tsx';
import { translate } from '../i18n/say.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import { PassphraseInput } from './PassphraseInput.tsx';

export const ChangePassphraseDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const current = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const second = useRef<HTMLInputElement>(null);
  const [isUnequal, setUnequal] = useState(false);
  return (
    <EditDialog
      title={t('dossier.change')}
      submitLabel={t('dossier.changeNow')}
      onSubmit={async () => {
        const next = first.current?.value ?? '';
        const isSame = next === second.current?.value;
        setUnequal(!isSame);
        if (!isSame) return fail('passphraseUnequal');
        const changed = await editor.bridge.changePassphrase({ current: current.current?.value ?? '', next });
        if (!changed.ok) return changed;
        showDone(translate('dossier.changed'));
        return ok(null);
      }}
    >
      <PassphraseInput ref={current} label={t('dossier.currentPassphrase')} />
      <NewPassphrase first={first} second={second} isUnequal={isUnequal} />
      <Text size="xs" c="dimmed">
        {t('dossier.changeExplain')}
      </Text>
    </EditDialog>
  );
};
