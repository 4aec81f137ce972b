import { Autocomplete, Checkbox, SegmentedControl, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ok } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { replaceHolder } from '../../shared/record/edits/replaceHolder.ts';
import { perform, setDate } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { memberName, successorNames } from './seatChoices.ts';
import { useRecord } from './useRecord.ts';
import { useSeat } from './useSeat.ts';

const comers = ['named', 'unknown', 'nobody'] as const;

/** A swap: the √7 moment. After it the playhead stands on its day, so that what moved is seen at once. */
export const ReplaceHolderDialog = ({ seatId }: { readonly seatId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const seat = useSeat(seatId);
  const names = successorNames(useRecord(), seat.person);
  const [date, setSwapDate] = useState<string>(editor.store.getState().date);
  const [comer, setComer] = useState<(typeof comers)[number]>('named');
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [isCompetitor, setCompetitor] = useState(false);
  const [until, setUntil] = useState('');
  return (
    <EditDialog
      title={t('dialog.replaceHolder.title', { name: memberName(seat) })}
      submitLabel={t('dialog.replaceHolder.submit')}
      onSubmit={() => {
        const on = readTypedDate(date);
        if (!on.ok) return on;
        const isEmployerKnown = comer === 'named' && organisation.trim() !== '';
        const to = isEmployerKnown && until.trim() !== '' ? readTypedDate(until) : ok(null);
        if (!to.ok) return to;
        const formerEmployer = isEmployerKnown ? { formerEmployer: { organisation, isCompetitor, to: to.value } } : {};
        const request = {
          seatId,
          date: on.value,
          newcomer: comer === 'named' ? { name } : comer,
          ...formerEmployer,
        };
        const swapped = perform(editor, (record, context) => replaceHolder(record, request, context));
        if (swapped.ok) setDate(editor, on.value);
        return swapped;
      }}
    >
      <Text size="sm" c="dimmed">
        {t('dialog.replaceHolder.explain')}
      </Text>
      <SegmentedControl
        fullWidth
        value={comer}
        onChange={(value) => setComer(comers.find((candidate) => candidate === value) ?? comer)}
        data={comers.map((value) => ({ value, label: t(`dialog.replaceHolder.comer.${value}`) }))}
      />
      {comer === 'named' && (
        <Autocomplete
          label={t('dialog.replaceHolder.newcomer')}
          data={names}
          value={name}
          onChange={setName}
          data-autofocus
        />
      )}
      <DateField label={t('dialog.replaceHolder.date')} value={date} onChange={setSwapDate} />
      {comer === 'named' && (
        <>
          <TextInput
            label={t('dialog.replaceHolder.formerEmployer')}
            value={organisation}
            onChange={(event) => setOrganisation(event.currentTarget.value)}
          />
          <Checkbox
            label={t('dialog.replaceHolder.competitor')}
            checked={isCompetitor}
            disabled={organisation.trim() === ''}
            onChange={(event) => setCompetitor(event.currentTarget.checked)}
          />
          {organisation.trim() !== '' && (
            <DateField
              isOptional
              label={t('dialog.replaceHolder.formerUntil')}
              description={t('dialog.replaceHolder.formerUntilHint')}
              value={until}
              onChange={setUntil}
            />
          )}
        </>
      )}
    </EditDialog>
  );
};
