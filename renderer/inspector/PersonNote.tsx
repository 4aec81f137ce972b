import { useTranslation } from 'react-i18next';
import type { Person } from '../../shared/model/records.ts';
import { updatePerson } from '../../shared/record/edits/person.ts';
import { run } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { EditableText } from '../elements/EditableText.tsx';
import classes from './inspector.module.css';

/**
 * What there is to know of a person besides all facts; written where it stands. Everybody reads it: beside the dossier
 * it is not offered, for a secret is not to land in it.
 */
export const PersonNote = ({ person }: { readonly person: Person }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isBesideDossier = useEditorState(({ view }) => view === 'dossier');
  if (isBesideDossier) return null;
  return (
    <>
      <dt>{t('dialog.note')}</dt>
      <dd>
        <EditableText
          key={person.id}
          isLong
          className={classes.personNote}
          label={t('dialog.note')}
          placeholder={t('inspector.addNote')}
          value={person.note}
          onCommit={(note) =>
            run(editor, (record, context) => updatePerson(record, { personId: person.id, note }, context))
          }
        />
      </dd>
    </>
  );
};
