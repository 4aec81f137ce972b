import { Checkbox, Group, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { type Channel, type TouchState, touchStates } from '../../shared/model/vocabulary.ts';
import { recordTouch } from '../../shared/record/edits/touches.ts';
import { ArgumentsAtHand } from '../arguments/ArgumentsAtHand.tsx';
import { perform } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { ChannelSelect } from '../elements/ChannelSelect.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { colleagueChoices, memberName } from './seatChoices.ts';
import { useRecord } from './useRecord.ts';
import { useSeat } from './useSeat.ts';

export const RecordTouchDialog = ({
  seatId,
  colleagueId,
  plannedFor,
}: {
  readonly seatId: Id;
  readonly colleagueId: Id | null;
  readonly plannedFor: PlainDate | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const seat = useSeat(seatId);
  const state = pickClientState(editor.store.getState());
  const counterpart = state?.pairings.find((pairing) => pairing.seatId === seatId && pairing.proof !== 'loose');
  const [colleague, setColleague] = useState<Id | null>(colleagueId ?? counterpart?.colleagueId ?? null);
  const [touchState, setTouchState] = useState<TouchState>(plannedFor ? 'planned' : 'done');
  const [channel, setChannel] = useState<Channel>('visit');
  const [date, setTouchDate] = useState<string>(plannedFor ?? editor.store.getState().date);
  const [discussedDmu, setDiscussedDmu] = useState(false);
  const [summary, setSummary] = useState('');
  return (
    <EditDialog
      title={t('dialog.recordTouch.title', { name: memberName(seat) })}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        if (!seat.person) return fail('rowNotFound', { what: 'person' });
        if (colleague === null) return fail('choiceMissing', { what: t('dialog.recordTouch.missing') });
        const on = readTypedDate(date);
        if (!on.ok) return on;
        const request = {
          personId: seat.person.id,
          colleagueId: colleague,
          date: on.value,
          state: touchState,
          channel,
          discussedDmu,
          summary,
        };
        return perform(editor, (current, context) => recordTouch(current, request, context));
      }}
    >
      <Select
        label={t('dialog.recordTouch.colleague')}
        searchable
        allowDeselect={false}
        data={colleagueChoices(record, state)}
        value={colleague}
        onChange={setColleague}
        data-autofocus
      />
      <Group grow align="flex-start">
        <DateField label={t('dialog.recordTouch.date')} value={date} onChange={setTouchDate} />
        <Select
          label={t('dialog.recordTouch.state')}
          allowDeselect={false}
          data={touchStates.map((value) => ({ value, label: t(`word.touchState.${value}`) }))}
          value={touchState}
          onChange={(value) => setTouchState(touchStates.find((candidate) => candidate === value) ?? touchState)}
        />
      </Group>
      {seat.rows.includes('gatekeeper') && <ArgumentsAtHand />}
      <ChannelSelect value={channel} onChange={setChannel} />
      <Checkbox
        label={t('dialog.recordTouch.discussedDmu')}
        checked={discussedDmu}
        onChange={(event) => setDiscussedDmu(event.currentTarget.checked)}
      />
      <Textarea
        label={t('dialog.recordTouch.summary')}
        autosize
        minRows={2}
        maxRows={6}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
      />
    </EditDialog>
  );
};
