import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { readTypedDate } from '../../../shared/model/typedDate.ts';
import { rowById } from '../../../shared/record/clientRecord.ts';
import { endDelegation } from '../../../shared/record/edits/delegations.ts';
import { EditDialog } from '../../dialogs/EditDialog.tsx';
import { useRecord } from '../../dialogs/useRecord.ts';
import { openDialog, perform, run } from '../../editor/actions.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { DateField } from '../../elements/DateField.tsx';
import { dateInWords } from '../../i18n/say.ts';

/** A vote goes back to its owner, or was never handed over. */
export const EndDelegationDialog = ({ delegationId }: { readonly delegationId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const delegation = rowById(record, 'delegation', delegationId);
  const [date, setEnd] = useState<string>(delegation?.to ?? editor.store.getState().date);
  const nameOf = (id: Id | undefined): string => (id && rowById(record, 'person', id)?.name) || '??';
  const names = { from: nameOf(delegation?.fromPersonId), to: nameOf(delegation?.toPersonId) };
  return (
    <EditDialog
      title={t('deals.delegation.endTitle', { name: names.from })}
      submitLabel={t('deals.delegation.endSubmit')}
      onSubmit={() => {
        const end = readTypedDate(date);
        if (!end.ok) return end;
        return perform(editor, (current, context) =>
          endDelegation(current, { delegationId, date: end.value }, context),
        );
      }}
    >
      <Text size="sm" c="dimmed">
        {delegation && t('deals.delegation.since', { ...names, date: dateInWords(delegation.from) })}
      </Text>
      <DateField label={t('deals.delegation.endDate')} value={date} onChange={setEnd} />
      {delegation && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            run(editor, (current, context) => endDelegation(current, { delegationId, date: delegation.from }, context));
            openDialog(editor, null);
          }}
        >
          {t('deals.delegation.never')}
        </Button>
      )}
    </EditDialog>
  );
};
