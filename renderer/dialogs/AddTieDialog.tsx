import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { type TieKind, tieKinds } from '../../shared/model/vocabulary.ts';
import { addTie } from '../../shared/record/edits/ties.ts';
import { perform } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { memberName, seatChoices } from './seatChoices.ts';
import { useSeat } from './useSeat.ts';

export const AddTieDialog = ({ seatId }: { readonly seatId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const seat = useSeat(seatId);
  const [kind, setKind] = useState<TieKind>('reportsTo');
  const [other, setOther] = useState<Id | null>(null);
  const [from, setFrom] = useState<string>(editor.store.getState().date);
  return (
    <EditDialog
      title={t('dialog.addTie.title', { name: memberName(seat) })}
      submitLabel={t('dialog.addTie.submit')}
      onSubmit={() => {
        if (other === null) return fail('choiceMissing', { what: t('dialog.addTie.missing') });
        const since = readTypedDate(from);
        if (!since.ok) return since;
        const request = { kind, fromSeatId: seatId, toSeatId: other, from: since.value };
        return perform(editor, (record, context) => addTie(record, request, context));
      }}
    >
      <Select
        label={`${memberName(seat)} …`}
        allowDeselect={false}
        data={tieKinds.map((value) => ({ value, label: t(`word.tie.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(tieKinds.find((candidate) => candidate === value) ?? kind)}
        data-autofocus
      />
      <Select
        label={t('dialog.addTie.other')}
        searchable
        data={seatChoices(pickClientState(editor.store.getState())).filter((choice) => choice.value !== seatId)}
        value={other}
        onChange={setOther}
      />
      <DateField label={t('dialog.from')} value={from} onChange={setFrom} />
    </EditDialog>
  );
};
