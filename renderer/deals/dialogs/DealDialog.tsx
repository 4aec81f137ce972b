import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { readTypedDate } from '../../../shared/model/typedDate.ts';
import { addDeal, removeDeal, updateDeal } from '../../../shared/record/edits/deals.ts';
import { addedRows } from '../../../shared/record/edits/editing.ts';
import { EditDialog } from '../../dialogs/EditDialog.tsx';
import { useRecord } from '../../dialogs/useRecord.ts';
import { openDeal, openDialog, perform, run } from '../../editor/actions.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { DateField } from '../../elements/DateField.tsx';

/** A new deal, or what one is called and since when. */
export const DealDialog = ({ dealId }: { readonly dealId: Id | null }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { tables } = useRecord();
  const deal = dealId === null ? undefined : tables.deal[dealId];
  const [name, setName] = useState(deal?.name ?? '');
  const [date, setOpenedOn] = useState<string>(deal?.openedOn ?? editor.store.getState().date);
  return (
    <EditDialog
      title={t(deal ? 'deals.edit' : 'deals.new')}
      submitLabel={t(deal ? 'dialog.save' : 'deals.newSubmit')}
      onSubmit={() => {
        const openedOn = readTypedDate(date);
        if (!openedOn.ok) return openedOn;
        const request = { name, openedOn: openedOn.value };
        if (deal) {
          return perform(editor, (record, context) => updateDeal(record, { ...request, dealId: deal.id }, context));
        }
        const performed = perform(editor, (record, context) => addDeal(record, request, context));
        const made = performed.ok && performed.value ? addedRows(performed.value, 'deal')[0] : undefined;
        if (made) openDeal(editor, made.id);
        return performed;
      }}
    >
      <TextInput
        label={t('deals.name')}
        description={t('deals.nameHint')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <DateField label={t('deals.openedOn')} value={date} onChange={setOpenedOn} />
      {deal && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            run(editor, (record, context) => removeDeal(record, { dealId: deal.id }, context));
            openDialog(editor, null);
          }}
        >
          {t('deals.remove')}
        </Button>
      )}
    </EditDialog>
  );
};
