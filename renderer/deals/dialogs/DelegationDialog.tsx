import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../../shared/ipc/result.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { readTypedDate } from '../../../shared/model/typedDate.ts';
import { addDelegation } from '../../../shared/record/edits/delegations.ts';
import { EditDialog } from '../../dialogs/EditDialog.tsx';
import { useRecord } from '../../dialogs/useRecord.ts';
import { perform } from '../../editor/actions.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { DateField } from '../../elements/DateField.tsx';
import { personChoices } from './personChoices.ts';

/** Somebody hands a vote to somebody else from a day on. */
export const DelegationDialog = ({
  dealId,
  fromPersonId,
}: {
  readonly dealId: Id;
  readonly fromPersonId: Id | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const playhead = editor.store.getState().date;
  const [from, setFrom] = useState<Id | null>(fromPersonId);
  const [to, setTo] = useState<Id | null>(null);
  const [date, setSince] = useState<string>(playhead);
  const people = personChoices(record, playhead, fromPersonId);
  return (
    <EditDialog
      title={t('deals.delegation.title', { deal: record.tables.deal[dealId]?.name ?? '' })}
      submitLabel={t('deals.delegation.submit')}
      onSubmit={() => {
        if (from === null || to === null) return fail('rowNotFound', { what: 'person' });
        const since = readTypedDate(date);
        if (!since.ok) return since;
        const request = { dealId, fromPersonId: from, toPersonId: to, from: since.value };
        return perform(editor, (current, context) => addDelegation(current, request, context));
      }}
    >
      <Text size="sm" c="dimmed">
        {t('deals.delegation.explain')}
      </Text>
      <Select
        label={t('deals.delegation.from')}
        searchable
        data={people}
        value={from}
        onChange={setFrom}
        data-autofocus
      />
      <Select
        label={t('deals.delegation.to')}
        searchable
        data={people.filter(({ value }) => value !== from)}
        value={to}
        onChange={setTo}
      />
      <DateField label={t('dialog.from')} value={date} onChange={setSince} />
    </EditDialog>
  );
};
