import { Tooltip } from '@mantine/core';
import { IconCheck, IconCloudUpload, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../app/Header.module.css';
import { useEditorState } from '../editor/EditorContext.tsx';

/** "Saved" means: on disk. */
export const SaveStatus = () => {
  const { t } = useTranslation();
  const isSaving = useEditorState((state) => state.saving > 0);
  const isReadOnly = useEditorState((state) => state.workspace?.isReadOnly ?? false);
  if (isReadOnly) {
    return (
      <Tooltip label={t('app.readOnlyHint')}>
        <span className={classes.status} role="status" data-testid="save-status">
          <IconLock size={14} stroke={1.7} /> {t('app.readOnly')}
        </span>
      </Tooltip>
    );
  }
  return (
    <span className={classes.status} role="status" data-testid="save-status" data-saving={isSaving}>
      {isSaving ? <IconCloudUpload size={14} stroke={1.7} /> : <IconCheck size={14} stroke={1.7} />}
      {isSaving ? t('app.saving') : t('app.saved')}
    </span>
  );
};
