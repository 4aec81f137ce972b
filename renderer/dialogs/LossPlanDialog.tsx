import { Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LossStep, lossPlan } from '../../shared/insight/lossPlan.ts';
import { firmPairingsOf } from '../../shared/insight/rowSeats.ts';
import type { Pulled } from '../../shared/insight/supposedPull.ts';
import { whatIf } from '../../shared/insight/whatIf.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { rowsOf } from '../../shared/record/clientRecord.ts';
import { makePlan, type PlannedStep } from '../../shared/record/edits/makePlan.ts';
import { isGone } from '../../shared/time/presence.ts';
import { perform } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { namesOf } from '../whatIf/whatIfWords.ts';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

interface Row extends Omit<LossStep, 'date'> {
  readonly isChosen: boolean;
  /** As typed. */
  readonly date: string;
}

/** Turns a supposed loss into steps with a day and somebody who does them. */
export const LossPlanDialog = ({ pulled }: { readonly pulled: readonly Pulled[] }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const date = useEditorState((state) => state.date);
  const today = useEditorState((state) => state.today);
  const [{ state, names, isStrand, proposed }] = useState(() => {
    const asked = whatIf(record, date, pulled);
    // The dialog is only opened on an answer; one that is gone meanwhile proposes nothing.
    if (!asked.ok) return { state: null, names: '', isStrand: false, proposed: [] };
    return {
      state: asked.value.before,
      names: namesOf(asked.value),
      isStrand: asked.value.names.every((one) => one.pulled.kind === 'pairing'),
      proposed: lossPlan(asked.value, laterOf(date, today)),
    };
  });
  const [rows, setRows] = useState<readonly Row[]>(
    proposed.map((step) => ({ ...step, isChosen: step.colleagueId !== null })),
  );
  const change = (place: number, patch: Partial<Row>): void =>
    setRows(rows.map((row, index) => (index === place ? { ...row, ...patch } : row)));
  const chosen = rows.filter((row) => row.isChosen);
  const wordsOf = (row: Row): string => {
    const seat = state?.seats.find((one) => one.seat.id === row.seatId);
    const isFaced = state && seat && firmPairingsOf(state, seat).length > 0;
    const kind = row.kind === 'pair' && !isFaced ? 'pairFirst' : row.kind;
    return t(`whatIf.planStep.${kind}`, { name: seat?.person?.name ?? (seat?.seat.title || '??') });
  };
  // Whoever is proposed may be somebody of ours who is not on this map yet.
  const colleagues = rowsOf(record, 'colleague')
    .filter((colleague) => !isGone(colleague, laterOf(date, today)))
    .map(({ id, name }) => ({ value: id, label: name }));
  const save = () => {
    const steps: PlannedStep[] = [];
    for (const row of chosen) {
      const day = readTypedDate(row.date);
      if (!day.ok) return day;
      const { seatId, personId, colleagueId, channel, kind } = row;
      if (colleagueId === null) continue;
      const summary = wordsOf(row);
      steps.push({ pairs: kind === 'pair', seatId, personId, colleagueId, date: day.value, channel, summary });
    }
    return perform(editor, (current, context) => makePlan(current, { name: names, steps }, context));
  };
  const title = isStrand ? 'planTitleStrand' : names.includes(t('whatIf.and')) ? 'planTitleMany' : 'planTitle';
  return (
    <EditDialog
      title={t(`whatIf.${title}`, { names })}
      submitLabel={t('whatIf.planStore', { count: chosen.length })}
      size="lg"
      onSubmit={save}
    >
      <Text size="sm" c="dimmed">
        {t(rows.length === 0 ? 'whatIf.planNothing' : 'whatIf.planExplain')}
      </Text>
      {rows.map((row, place) => (
        <Stack key={`${row.kind} ${row.seatId}`} gap={4} data-testid="plan-step">
          <Checkbox
            label={wordsOf(row)}
            checked={row.isChosen}
            disabled={row.colleagueId === null}
            onChange={(event) => change(place, { isChosen: event.currentTarget.checked })}
          />
          <Group grow align="flex-start" pl={30}>
            <Select
              size="xs"
              label={t('whatIf.planWho')}
              data={colleagues}
              value={row.colleagueId}
              onChange={(colleagueId) => change(place, { colleagueId, isChosen: colleagueId !== null })}
            />
            <DateField label={t('whatIf.planWhen')} value={row.date} onChange={(day) => change(place, { date: day })} />
          </Group>
        </Stack>
      ))}
    </EditDialog>
  );
};

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
