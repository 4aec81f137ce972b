import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { showView } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import classes from './dossier.module.css';

/** Says that there are secret notes about somebody, which anybody may know; what they say is behind the lock. */
export const LockMark = ({ personId }: { readonly personId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const count = useEditorState(
    (state) => state.dossier?.counts.find((subject) => subject.personId === personId)?.count ?? 0,
  );
  if (count === 0) return null;
  return (
    <UnstyledButton className={classes.mark} onClick={() => showView(editor, 'dossier')} data-testid="lock-mark">
      <IconLock size={13} stroke={1.8} aria-hidden />
      {t('dossier.mark', { count })}
    </UnstyledButton>
  );
};
