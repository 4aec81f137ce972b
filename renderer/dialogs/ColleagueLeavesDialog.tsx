import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { colleagueLeaves } from '../../shared/record/edits/colleagues.ts';
import { removeFromMap } from '../../shared/record/edits/removeFromMap.ts';
import { perform, select } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

const meanings = ['fromMap', 'leaves'] as const;

export const ColleagueLeavesDialog = ({ colleagueId }: { readonly colleagueId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const name = rowById(useRecord(), 'colleague', colleagueId)?.name ?? '';
  const [meaning, setMeaning] = useState<(typeof meanings)[number]>('fromMap');
  const [date, setLastDate] = useState<string>(editor.store.getState().date);
  return (
    <EditDialog
      title={t('dialog.colleagueLeaves.title', { name })}
      submitLabel={t(`dialog.colleagueLeaves.submit.${meaning}`)}
      onSubmit={() => {
        const on = readTypedDate(date);
        if (!on.ok) return on;
        const request = { colleagueId, date: on.value };
        const left = perform(editor, (record, context) =>
          meaning === 'leaves' ? colleagueLeaves(record, request, context) : removeFromMap(record, request, context),
        );
        if (left.ok) select(editor, null);
        return left;
      }}
    >
      <Radio.Group
        value={meaning}
        onChange={(value) => setMeaning(meanings.find((candidate) => candidate === value) ?? meaning)}
      >
        <Stack gap="xs">
          {meanings.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`dialog.colleagueLeaves.meaning.${value}`)}
              description={t(`dialog.colleagueLeaves.hint.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <DateField label={t('dialog.removeMember.date')} value={date} onChange={setLastDate} />
    </EditDialog>
  );
};
