import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import type { Confidence, EmotionalStatus } from '../../shared/model/vocabulary.ts';
import { addReading } from '../../shared/record/edits/readings.ts';
import { perform } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { ConfidencePicker } from '../elements/ConfidencePicker.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EmotionPicker } from '../elements/EmotionPicker.tsx';
import { confirmReading } from '../round/roundActions.ts';
import { EditDialog } from './EditDialog.tsx';
import { HelpMeRead } from './HelpMeRead.tsx';
import { colleagueChoices, memberName } from './seatChoices.ts';
import { useRecord } from './useRecord.ts';
import { useSeat } from './useSeat.ts';

export const AddReadingDialog = ({ seatId }: { readonly seatId: Id }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const seat = useSeat(seatId);
  const round = editor.store.getState().round?.round ?? null;
  const [isHelped, setHelped] = useState(false);
  // in a round nothing may lead her: not even what she read herself last time
  const [status, setStatus] = useState<EmotionalStatus | null>(round ? null : seat.emotion.status);
  const [confidence, setConfidence] = useState<Confidence>('observed');
  const [reader, setReader] = useState<Id | null>(round?.penId ?? null);
  const [date, setReadOn] = useState<string>(round?.day ?? editor.store.getState().date);
  const [note, setNote] = useState('');
  return (
    <EditDialog
      title={t('dialog.addReading.title', { name: memberName(seat) })}
      submitLabel={t('dialog.save')}
      size="lg"
      onSubmit={() => {
        if (!seat.person) return fail('rowNotFound', { what: 'person' });
        const on = readTypedDate(date);
        if (!on.ok) return on;
        if (status === null) return fail('choiceMissing', { what: t('round.missingStatus') });
        const request = { personId: seat.person.id, date: on.value, status, confidence, colleagueId: reader, note };
        const done = perform(editor, (current, context) => addReading(current, request, context));
        if (done.ok) confirmReading(editor, request.personId);
        return done;
      }}
    >
      <EmotionPicker value={status} onChange={setStatus} />
      {isHelped ? (
        <HelpMeRead
          name={memberName(seat)}
          onTake={(proposed, reason) => {
            setStatus(proposed.status);
            setConfidence(proposed.confidence);
            setNote(reason);
          }}
        />
      ) : (
        <Button variant="subtle" size="compact-sm" w="fit-content" onClick={() => setHelped(true)}>
          {t('readHer.help', { name: memberName(seat) })}
        </Button>
      )}
      <ConfidencePicker value={confidence} onChange={setConfidence} />
      <DateField label={t('dialog.addReading.date')} value={date} onChange={setReadOn} />
      <Select
        label={t('dialog.addReading.reader')}
        clearable
        searchable
        data={colleagueChoices(record, pickClientState(editor.store.getState()))}
        value={reader}
        onChange={setReader}
      />
      <Textarea
        label={t('dialog.note')}
        autosize
        minRows={2}
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </EditDialog>
  );
};
