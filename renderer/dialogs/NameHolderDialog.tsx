import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { nameHolder } from '../../shared/record/edits/nameHolder.ts';
import { perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useSeat } from './useSeat.ts';

export const NameHolderDialog = ({ seatId }: { readonly seatId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { seat } = useSeat(seatId);
  const [name, setName] = useState('');
  const [title, setTitle] = useState(seat.title);
  return (
    <EditDialog
      title={t('dialog.nameHolder.title')}
      submitLabel={t('dialog.save')}
      onSubmit={() => perform(editor, (record, context) => nameHolder(record, { seatId, name, title }, context))}
    >
      <TextInput
        label={t('dialog.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <TextInput label={t('dialog.function')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
    </EditDialog>
  );
};
