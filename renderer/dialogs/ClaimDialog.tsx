import { Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { correctClaim, recordClaim } from '../../shared/record/edits/claims.ts';
import { perform } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { colleagueChoices, memberName } from './seatChoices.ts';
import { useRecord } from './useRecord.ts';
import { useSeat } from './useSeat.ts';

/** "I decide here alone": who heard it, when, in what words. */
export const ClaimDialog = ({ seatId, claimId }: { readonly seatId: Id; readonly claimId: Id | null }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const seat = useSeat(seatId);
  const state = pickClientState(editor.store.getState());
  const claim = claimId === null ? undefined : rowById(record, 'claim', claimId);
  const facing = state?.pairings.find((pairing) => pairing.seatId === seatId && pairing.proof !== 'loose');
  const [heardBy, setHeardBy] = useState<Id | null>(claim ? claim.colleagueId : (facing?.colleagueId ?? null));
  const [date, setSaidOn] = useState<string>(claim?.date ?? editor.store.getState().date);
  const [note, setNote] = useState(claim?.note ?? '');
  const name = memberName(seat);
  return (
    <EditDialog
      title={claim ? t('dialog.claim.titleCorrect', { name }) : t('dialog.claim.title', { name })}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        const personId = seat.person?.id;
        if (personId === undefined) return fail('rowNotFound', { what: 'person' });
        const on = readTypedDate(date);
        if (!on.ok) return on;
        const said = { date: on.value, colleagueId: heardBy, note };
        return perform(editor, (current, context) =>
          claimId === null
            ? recordClaim(current, { personId, ...said }, context)
            : correctClaim(current, { claimId, ...said }, context),
        );
      }}
    >
      <Text size="sm" c="dimmed">
        {t('dialog.claim.explain')}
      </Text>
      <DateField label={t('dialog.claim.date')} value={date} onChange={setSaidOn} />
      <Select
        label={t('dialog.claim.heardBy')}
        clearable
        searchable
        data={colleagueChoices(record, state)}
        value={heardBy}
        onChange={setHeardBy}
      />
      <Textarea
        label={t('dialog.claim.words')}
        autosize
        minRows={2}
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        data-autofocus
      />
    </EditDialog>
  );
};
