import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { type Cadence, cadences } from '../../shared/model/vocabulary.ts';
import { pair } from '../../shared/record/edits/pairing.ts';
import { perform } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { rankedColleagues, rankedSeats } from '../suggestions/choices.ts';
import { RankedSelect } from '../suggestions/RankedSelect.tsx';
import { EditDialog } from './EditDialog.tsx';
import { colleagueChoices, seatChoices } from './seatChoices.ts';
import { useRecord } from './useRecord.ts';

/** A strand from a seat to a colleague; one of the two is known already. */
export const PairDialog = ({
  seatId,
  colleagueId,
}: {
  readonly seatId: Id | null;
  readonly colleagueId: Id | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const state = pickClientState(editor.store.getState());
  const [seat, setSeat] = useState(seatId);
  const [colleague, setColleague] = useState(colleagueId);
  const [cadence, setCadence] = useState<Cadence | null>(null);
  const [from, setFrom] = useState<string>(editor.store.getState().date);
  return (
    <EditDialog
      title={t('dialog.pair.title')}
      submitLabel={t('dialog.pair.submit')}
      onSubmit={() => {
        if (seat === null || colleague === null) return fail('choiceMissing', { what: t('dialog.pair.missing') });
        const since = readTypedDate(from);
        if (!since.ok) return since;
        const request = { seatId: seat, colleagueId: colleague, cadence, from: since.value };
        return perform(editor, (current, context) => pair(current, request, context));
      }}
    >
      <RankedSelect
        label={t('dialog.pair.member')}
        choices={rankedSeats(state, record, colleagueId, seatChoices(state))}
        value={seat}
        onChange={setSeat}
        hasFocus={seatId === null}
      />
      <RankedSelect
        label={t('dialog.pair.colleague')}
        description={t('dialog.pair.colleagueHint')}
        nothingFound={t('dialog.pair.noColleague')}
        choices={rankedColleagues(state, record, seat, colleagueChoices(record, state))}
        value={colleague}
        onChange={setColleague}
        hasFocus={seatId !== null}
      />
      <Select
        label={t('dialog.cadence')}
        clearable
        placeholder={t('word.cadence.none')}
        data={cadences.map((value) => ({ value, label: t(`word.cadence.${value}`) }))}
        value={cadence}
        onChange={(value) => setCadence(cadences.find((candidate) => candidate === value) ?? null)}
      />
      <DateField label={t('dialog.from')} value={from} onChange={setFrom} />
    </EditDialog>
  );
};
