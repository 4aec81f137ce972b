import { Autocomplete, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { type Role, roles } from '../../shared/model/vocabulary.ts';
import { rowsOf } from '../../shared/record/clientRecord.ts';
import { addColleague } from '../../shared/record/edits/colleagues.ts';
import { perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

export const AddColleagueDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const names = rowsOf(useRecord(), 'colleague').map((colleague) => colleague.name);
  const [name, setName] = useState('');
  const [title, setTitle] = useState('');
  const [lane, setLane] = useState<Role | null>(null);
  const [from, setFrom] = useState<string>(editor.store.getState().date);
  return (
    <EditDialog
      title={t('dialog.addColleague.title')}
      submitLabel={t('dialog.addColleague.submit')}
      onSubmit={() => {
        const since = readTypedDate(from);
        if (!since.ok) return since;
        const request = { name, title, lane, from: since.value };
        return perform(editor, (record, context) => addColleague(record, request, context));
      }}
    >
      <Autocomplete
        label={t('dialog.name')}
        data={[...new Set(names)]}
        value={name}
        onChange={setName}
        data-autofocus
      />
      <TextInput label={t('dialog.function')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Select
        label={t('dialog.addColleague.lane')}
        description={t('dialog.addColleague.laneHint')}
        placeholder={t('dialog.addColleague.laneFree')}
        clearable
        value={lane}
        onChange={(value) => setLane(roles.find((role) => role === value) ?? null)}
        data={roles.map((role) => ({ value: role, label: t(`word.lane.${role}`) }))}
      />
      <DateField label={t('dialog.addColleague.since')} value={from} onChange={setFrom} />
    </EditDialog>
  );
};
