import { Checkbox, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../shared/ipc/result.ts';
import { EditDialog } from '../dialogs/EditDialog.tsx';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';

/** For who has forgotten the passphrase: nothing opens the notes any more; one can only begin again. */
export const DiscardDossierDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const [isUnderstood, setUnderstood] = useState(false);
  const count = useEditorState((state) =>
    (state.dossier?.counts ?? []).reduce((sum, subject) => sum + subject.count, 0),
  );
  return (
    <EditDialog
      title={t('dossier.discard')}
      submitLabel={t('dossier.discardNow')}
      isDangerous
      onSubmit={() =>
        isUnderstood ? editor.bridge.discardDossier({ understood: true }) : fail('dossierNotUnderstood')
      }
    >
      <Text size="sm">{t('dossier.discardExplain')}</Text>
      <Checkbox
        label={t('dossier.discardUnderstood', { count })}
        checked={isUnderstood}
        onChange={(event) => setUnderstood(event.currentTarget.checked)}
      />
    </EditDialog>
  );
};
