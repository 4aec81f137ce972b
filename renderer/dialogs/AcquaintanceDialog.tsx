import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { type AcquaintanceKind, acquaintanceKinds } from '../../shared/model/vocabulary.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { addAcquaintance, removeAcquaintance, updateAcquaintance } from '../../shared/record/edits/acquaintances.ts';
import { personChoices } from '../deals/dialogs/personChoices.ts';
import { openDialog, perform, run } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { colleagueChoices } from './seatChoices.ts';
import { useRecord } from './useRecord.ts';

/** Who of ours and who of the client know each other, from where; a new row, or one to change. */
export const AcquaintanceDialog = ({
  personId,
  colleagueId,
  acquaintanceId,
}: {
  readonly personId: Id | null;
  readonly colleagueId: Id | null;
  readonly acquaintanceId: Id | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const state = pickClientState(editor.store.getState());
  // As it was when the form opened: removing the row must not pull it from under the form that closes.
  const [row] = useState(() => acquaintanceId && rowById(record, 'acquaintance', acquaintanceId));
  const [person, setPerson] = useState(row ? row.personId : personId);
  const [colleague, setColleague] = useState(row ? row.colleagueId : colleagueId);
  const [kind, setKind] = useState<AcquaintanceKind>(row ? row.kind : 'network');
  const [note, setNote] = useState(row ? row.note : '');
  const [from, setFrom] = useState<string>(row ? (row.from ?? '') : '');
  const [to, setTo] = useState<string>(row ? (row.to ?? '') : '');
  const personName = (person && rowById(record, 'person', person)?.name) || '??';
  const colleagueName = (colleague && rowById(record, 'colleague', colleague)?.name) || '??';
  const title = row
    ? t('acquaintance.titleEdit', { colleague: colleagueName, name: personName })
    : personId !== null
      ? t('acquaintance.title', { name: personName })
      : t('acquaintance.titleColleague', { name: colleagueName });
  return (
    <EditDialog
      title={title}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        if (person === null || colleague === null) return fail('choiceMissing', { what: t('acquaintance.missing') });
        const since = optionalDate(from);
        if (!since.ok) return since;
        const until = optionalDate(to);
        if (!until.ok) return until;
        const facts = { kind, note, from: since.value };
        return perform(editor, (current, context) =>
          row
            ? updateAcquaintance(current, { acquaintanceId: row.id, ...facts, to: until.value }, context)
            : addAcquaintance(current, { personId: person, colleagueId: colleague, ...facts }, context),
        );
      }}
    >
      {!row && personId === null && (
        <Select
          label={t('acquaintance.member')}
          searchable
          data={personChoices(record, editor.store.getState().date)}
          value={person}
          onChange={setPerson}
          data-autofocus
        />
      )}
      {!row && colleagueId === null && (
        <Select
          label={t('acquaintance.colleague')}
          searchable
          nothingFoundMessage={t('dialog.pair.noColleague')}
          data={colleagueChoices(record, state)}
          value={colleague}
          onChange={setColleague}
          data-autofocus
        />
      )}
      <Select
        label={t('acquaintance.kind')}
        allowDeselect={false}
        data={acquaintanceKinds.map((value) => ({ value, label: t(`word.acquaintance.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(acquaintanceKinds.find((each) => each === value) ?? kind)}
        {...(row ? { 'data-autofocus': true } : {})}
      />
      <Textarea
        label={t('acquaintance.note')}
        autosize
        minRows={1}
        maxRows={5}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <DateField
        label={t('acquaintance.from')}
        description={t('acquaintance.fromHint')}
        value={from}
        onChange={setFrom}
        isOptional
      />
      {row && (
        <DateField
          label={t('acquaintance.to')}
          description={t('acquaintance.toHint')}
          value={to}
          onChange={setTo}
          isOptional
        />
      )}
      {row && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            const request = { acquaintanceId: row.id };
            if (run(editor, (current, context) => removeAcquaintance(current, request, context))) {
              openDialog(editor, null);
            }
          }}
        >
          {t('acquaintance.remove')}
        </Button>
      )}
    </EditDialog>
  );
};

/** An empty field is a day nobody knows. */
const optionalDate = (text: string): Result<PlainDate | null> => (text.trim() === '' ? ok(null) : readTypedDate(text));
