import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import type { Role } from '../../shared/model/vocabulary.ts';
import { addMember } from '../../shared/record/edits/addMember.ts';
import type { RoleSet } from '../../shared/record/edits/roles.ts';
import { perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { RolePicker } from '../elements/RolePicker.tsx';
import { EditDialog } from './EditDialog.tsx';

export const AddMemberDialog = ({ role }: { readonly role: Role | null }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [isUnknown, setUnknown] = useState(false);
  const [title, setTitle] = useState('');
  const [roles, setRoles] = useState<RoleSet>({ roles: role === null ? [] : [role], companyRoleIds: [] });
  const [from, setFrom] = useState<string>(editor.store.getState().date);
  return (
    <EditDialog
      title={t('dialog.addMember.title')}
      submitLabel={t('dialog.addMember.submit')}
      onSubmit={() => {
        const since = readTypedDate(from);
        if (!since.ok) return since;
        const request = { name: isUnknown ? null : name, title, ...roles, from: since.value };
        return perform(editor, (record, context) => addMember(record, request, context));
      }}
    >
      <TextInput
        label={t('dialog.name')}
        placeholder={isUnknown ? '??' : ''}
        disabled={isUnknown}
        value={isUnknown ? '' : name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Checkbox
        label={t('dialog.addMember.unknown')}
        checked={isUnknown}
        onChange={(event) => setUnknown(event.currentTarget.checked)}
      />
      <TextInput label={t('dialog.function')} value={title} onChange={(event) => setTitle(event.currentTarget.value)} />
      <RolePicker value={roles} onChange={setRoles} />
      <DateField label={t('dialog.addMember.since')} value={from} onChange={setFrom} />
    </EditDialog>
  );
};
