import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../shared/model/vocabulary.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { RowSuggestions } from '../suggestions/RowSuggestions.tsx';
import classes from './inspector.module.css';

/** A row nobody fills: what the role is, and the way to fill it. */
export const GhostDetails = ({ role }: { readonly role: Role }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <section aria-label={t(`word.lane.${role}`)} data-testid="ghost-details">
      <h2 className={classes.heading}>{t('inspector.emptyRow')}</h2>
      <div className={classes.name}>{t(`word.lane.${role}`)}</div>
      <p className={classes.subtitle}>{t(`inspector.roleHint.${role}`)}</p>
      <Button size="xs" mt={8} onClick={() => openDialog(editor, { kind: 'addMember', role })}>
        {t('command.addMember')}
      </Button>
      <RowSuggestions role={role} />
    </section>
  );
};
