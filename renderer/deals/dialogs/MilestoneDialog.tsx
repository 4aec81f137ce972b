import { Button, Select, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/model/ids.ts';
import { readTypedDate } from '../../../shared/model/typedDate.ts';
import { type MilestoneKind, milestoneKinds } from '../../../shared/model/vocabulary.ts';
import { outcomeBroughtBy } from '../../../shared/record/dealRoad.ts';
import { addMilestone, removeMilestone, updateMilestone } from '../../../shared/record/edits/milestones.ts';
import { EditDialog } from '../../dialogs/EditDialog.tsx';
import { useRecord } from '../../dialogs/useRecord.ts';
import { openDialog, perform, run } from '../../editor/actions.ts';
import { useEditor } from '../../editor/EditorContext.tsx';
import { DateField } from '../../elements/DateField.tsx';

interface MilestoneDialogProps {
  readonly dealId: Id;
  /** The milestone to correct; null for a new one. */
  readonly milestoneId: Id | null;
  readonly preset: MilestoneKind;
}

/** Something that happened in a deal: a step on the way, its order, or what became of it. */
export const MilestoneDialog = ({ dealId, milestoneId, preset }: MilestoneDialogProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const written = milestoneId === null ? undefined : record.tables.milestone[milestoneId];
  const [kind, setKind] = useState<MilestoneKind>(preset);
  const [date, setHappenedOn] = useState<string>(written?.date ?? editor.store.getState().date);
  const [text, setText] = useState(written?.text ?? '');
  const effect = kind === 'order' ? 'order' : outcomeBroughtBy(kind);
  return (
    <EditDialog
      title={t(written ? 'deals.milestone.change' : 'deals.milestone.title', {
        deal: record.tables.deal[dealId]?.name ?? '',
      })}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        const on = readTypedDate(date);
        if (!on.ok) return on;
        const told = { date: on.value, kind, text };
        return perform(editor, (current, context) =>
          written
            ? updateMilestone(current, { ...told, milestoneId: written.id }, context)
            : addMilestone(current, { ...told, dealId }, context),
        );
      }}
    >
      <Select
        label={t('deals.milestone.kind')}
        allowDeselect={false}
        data={milestoneKinds.map((value) => ({ value, label: t(`word.milestone.${value}`) }))}
        value={kind}
        onChange={(value) => setKind(milestoneKinds.find((each) => each === value) ?? kind)}
      />
      {effect && (
        <Text size="sm" c="dimmed">
          {t(`deals.milestone.effect.${effect}`)}
        </Text>
      )}
      <DateField label={t('deals.milestone.date')} value={date} onChange={setHappenedOn} />
      <Textarea
        label={t('deals.milestone.text')}
        autosize
        minRows={2}
        maxRows={6}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      {written && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => {
            run(editor, (current, context) => removeMilestone(current, { milestoneId: written.id }, context));
            openDialog(editor, null);
          }}
        >
          {t('deals.milestone.remove')}
        </Button>
      )}
    </EditDialog>
  );
};
