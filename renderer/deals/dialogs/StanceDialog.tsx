import { Button, SegmentedControl, Select, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../../shared/ipc/result.ts';
import type { Id } from '../../../shared/model/ids.ts';
import { readTypedDate } from '../../../shared/model/typedDate.ts';
import { type Confidence, type StancePosition, stancePositions } from '../../../shared/model/vocabulary.ts';
import { addStance, removeStance, updateStance } from '../../../shared/record/edits/stances.ts';
import { latestOf, stancesOfDeal } from '../../../shared/time/recordIndex.ts';
import { EditDialog } from '../../dialogs/EditDialog.tsx';
import { useRecord } from '../../dialogs/useRecord.ts';
import { openDialog, perform, run } from '../../editor/actions.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { ConfidencePicker } from '../../elements/ConfidencePicker.tsx';
import { DateField } from '../../elements/DateField.tsx';
import { columns } from '../layOutTable.ts';
import { personChoices } from './personChoices.ts';

interface StanceDialogProps {
  readonly dealId: Id;
  readonly personId: Id | null;
  /** The stance to correct; null for a new word. */
  readonly stanceId: Id | null;
}

/** Where somebody stands on a deal from a day on. */
export const StanceDialog = ({ dealId, personId, stanceId }: StanceDialogProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const playhead = editor.store.getState().date;
  const written = stanceId === null ? undefined : record.tables.stance[stanceId];
  const last = latestOf(
    stancesOfDeal(record, dealId).filter((stance) => stance.personId === personId),
    playhead,
  );
  const [who, setWho] = useState<Id | null>(personId);
  const [position, setPosition] = useState<StancePosition>(written?.position ?? last?.position ?? 'for');
  const [confidence, setConfidence] = useState<Confidence>(written?.confidence ?? 'observed');
  const [date, setSeenOn] = useState<string>(written?.date ?? playhead);
  const [note, setNote] = useState(written?.note ?? '');
  return (
    <EditDialog
      title={t(written ? 'deals.stance.change' : 'deals.stance.title', {
        deal: record.tables.deal[dealId]?.name ?? '',
      })}
      submitLabel={t('dialog.save')}
      size="lg"
      onSubmit={() => {
        if (who === null) return fail('rowNotFound', { what: 'person' });
        const on = readTypedDate(date);
        if (!on.ok) return on;
        const said = { date: on.value, position, confidence, note };
        return perform(editor, (current, context) =>
          written
            ? updateStance(current, { ...said, stanceId: written.id }, context)
            : addStance(current, { ...said, dealId, personId: who }, context),
        );
      }}
    >
      <Select
        label={t('deals.stance.who')}
        searchable
        allowDeselect={false}
        disabled={personId !== null}
        data={personChoices(record, playhead, personId)}
        value={who}
        onChange={setWho}
        {...(personId === null ? { 'data-autofocus': true } : {})}
      />
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          {t('deals.stance.position')}
        </Text>
        <SegmentedControl
          fullWidth
          value={position}
          onChange={(value) => setPosition(stancePositions.find((each) => each === value) ?? position)}
          data={columns.map((value) => ({ value, label: t(`word.stance.${value}`) }))}
          {...(personId === null ? {} : { 'data-autofocus': true })}
        />
      </Stack>
      <ConfidencePicker value={confidence} onChange={setConfidence} />
      <DateField label={t('deals.stance.date')} value={date} onChange={setSeenOn} />
      <Textarea
        label={t('dialog.note')}
        autosize
        minRows={2}
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {written && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            run(editor, (current, context) => removeStance(current, { stanceId: written.id }, context));
            openDialog(editor, null);
          }}
        >
          {t('deals.stance.remove')}
        </Button>
      )}
    </EditDialog>
  );
};
