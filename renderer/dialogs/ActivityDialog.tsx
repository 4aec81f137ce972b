import { Button, Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { type ActivityKind, activityKinds, type Channel } from '../../shared/model/vocabulary.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { addActivity, removeActivity, updateActivity } from '../../shared/record/edits/activities.ts';
import { openDialog, perform, run } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { ChannelSelect } from '../elements/ChannelSelect.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { colleagueChoices, seatChoices } from './seatChoices.ts';
import { useRecord } from './useRecord.ts';

/** A step of a programme: whom it is for, what, by whom, when. */
export const ActivityDialog = ({
  programmeId,
  activityId,
}: {
  readonly programmeId: Id;
  readonly activityId: Id | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const state = pickClientState(editor.store.getState());
  const present = activityId === null ? null : (rowById(record, 'activity', activityId) ?? null);
  const [seatId, setSeatId] = useState<Id | null>(present?.seatId ?? state?.seats[0]?.seat.id ?? null);
  const [colleagueId, setColleagueId] = useState<Id | null>(present?.colleagueId ?? null);
  const [kind, setKind] = useState<ActivityKind>(present?.kind ?? 'other');
  const [channel, setChannel] = useState<Channel>(present?.channel ?? 'visit');
  const [title, setTitle] = useState(present?.title ?? '');
  const [date, setActivityDate] = useState<string>(present?.date ?? editor.store.getState().date);
  return (
    <EditDialog
      title={t(present ? 'dialog.activity.title' : 'dialog.activity.titleNew')}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        const on = readTypedDate(date);
        if (!on.ok) return on;
        if (seatId === null) return fail('rowNotFound', { what: 'seat' });
        const said = { seatId, colleagueId, kind, channel, title, date: on.value };
        return perform(editor, (current, context) =>
          present
            ? updateActivity(current, { activityId: present.id, ...said }, context)
            : addActivity(current, { programmeId, ...said }, context),
        );
      }}
    >
      <Select
        label={t('dialog.activity.seat')}
        searchable
        allowDeselect={false}
        data={seatChoices(state)}
        value={seatId}
        onChange={setSeatId}
      />
      <Group grow align="flex-start">
        <Select
          label={t('dialog.activity.kind')}
          allowDeselect={false}
          data={activityKinds.map((value) => ({ value, label: t(`word.activity.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(activityKinds.find((candidate) => candidate === value) ?? kind)}
        />
        <ChannelSelect value={channel} onChange={setChannel} />
      </Group>
      <TextInput
        label={t('dialog.activity.what')}
        description={t('dialog.activity.whatHint')}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Group grow align="flex-start">
        <Select
          label={t('dialog.recordTouch.colleague')}
          searchable
          clearable
          data={colleagueChoices(record, state)}
          value={colleagueId}
          onChange={setColleagueId}
        />
        <DateField label={t('dialog.recordTouch.date')} value={date} onChange={setActivityDate} />
      </Group>
      {present && (
        <Button
          variant="subtle"
          color="red"
          size="xs"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => {
            const removed = run(editor, (current, context) =>
              removeActivity(current, { activityId: present.id }, context),
            );
            if (removed) openDialog(editor, null);
          }}
        >
          {t('dialog.activity.remove')}
        </Button>
      )}
    </EditDialog>
  );
};
