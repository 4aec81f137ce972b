import { Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { rowsOf } from '../../shared/record/clientRecord.ts';
import { setExitAgreement } from '../../shared/record/edits/exitAgreement.ts';
import { perform } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { ExitSteps, type TypedExitStep } from './ExitSteps.tsx';
import { useRecord } from './useRecord.ts';

export const ExitAgreementDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const present = pickClientState(editor.store.getState())?.exitAgreement ?? null;
  const [date, setAgreedOn] = useState<string>(present?.agreedOn ?? editor.store.getState().date);
  const [personId, setPersonId] = useState<Id | null>(present?.personId ?? null);
  const [steps, setSteps] = useState<readonly TypedExitStep[]>(
    pickClientState(editor.store.getState())?.exitSteps.map(({ share, noticeDays }) => ({
      percent: Math.round(share * 10_000) / 100,
      noticeDays,
    })) ?? [],
  );
  const [summary, setSummary] = useState(present?.summary ?? '');
  return (
    <EditDialog
      title={t('dialog.exitAgreement.title')}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        const agreedOn = readTypedDate(date);
        if (!agreedOn.ok) return agreedOn;
        const which = present ? { exitAgreementId: present.id } : {};
        const request = {
          ...which,
          agreedOn: agreedOn.value,
          personId,
          summary,
          steps: steps.map(({ percent, noticeDays }) => ({
            share: Number(percent) / 100,
            noticeDays: Number(noticeDays),
          })),
        };
        return perform(editor, (current, context) => setExitAgreement(current, request, context));
      }}
    >
      <Text size="sm" c="dimmed">
        {t('dialog.exitAgreement.explain')}
      </Text>
      <DateField label={t('dialog.exitAgreement.agreedOn')} value={date} onChange={setAgreedOn} />
      <Select
        label={t('dialog.exitAgreement.person')}
        clearable
        searchable
        data={rowsOf(record, 'person').map(({ id, name }) => ({ value: id, label: name }))}
        value={personId}
        onChange={setPersonId}
      />
      <ExitSteps steps={steps} onChange={setSteps} />
      <Textarea
        label={t('dialog.exitAgreement.summary')}
        autosize
        minRows={3}
        maxRows={10}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
      />
    </EditDialog>
  );
};
