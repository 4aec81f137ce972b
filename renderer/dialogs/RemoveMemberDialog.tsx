import { Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { removeMember } from '../../shared/record/edits/removeMember.ts';
import { closeSeat } from '../../shared/record/edits/seat.ts';
import { perform, select } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { memberName } from './seatChoices.ts';
import { useSeat } from './useSeat.ts';

const meanings = ['leave', 'close', 'erase'] as const;

/** Removing means one of three things; the history decides which, so the user says it. */
export const RemoveMemberDialog = ({ seatId }: { readonly seatId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const seat = useSeat(seatId);
  const [meaning, setMeaning] = useState<(typeof meanings)[number]>(seat.holder === 'vacant' ? 'close' : 'leave');
  const [date, setLastDate] = useState<string>(editor.store.getState().date);
  return (
    <EditDialog
      title={t('dialog.removeMember.title', { name: memberName(seat) })}
      submitLabel={t(`dialog.removeMember.submit.${meaning}`)}
      isDangerous={meaning === 'erase'}
      onSubmit={() => {
        const on = readTypedDate(date);
        if (meaning !== 'erase' && !on.ok) return on;
        const when = on.ok ? { date: on.value } : {};
        const removed = perform(editor, (record, context) => {
          if (meaning === 'close') return closeSeat(record, { seatId, ...when }, context);
          return meaning === 'leave'
            ? removeMember(record, { meaning, seatId, ...when }, context)
            : removeMember(record, { meaning, seatId }, context);
        });
        if (removed.ok && meaning !== 'leave') select(editor, null);
        return removed;
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
              disabled={value === 'leave' && seat.holder === 'vacant'}
              label={t(`dialog.removeMember.meaning.${value}`)}
              description={t(`dialog.removeMember.hint.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {meaning !== 'erase' && <DateField label={t('dialog.removeMember.date')} value={date} onChange={setLastDate} />}
    </EditDialog>
  );
};
