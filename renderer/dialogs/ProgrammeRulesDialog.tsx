import { Group, NumberInput, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type TemplateStep, templateOf } from '../../shared/insight/programmeTemplate.ts';
import { ok } from '../../shared/ipc/result.ts';
import { type ProgrammeKind, programmeKinds } from '../../shared/model/vocabulary.ts';
import { setTemplate, setThresholds } from '../../shared/record/edits/programmeRules.ts';
import { thresholdsOf } from '../../shared/time/programmeState.ts';
import { type PendingEdit, perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { editsInOne } from '../editor/editsInOne.ts';
import { EditDialog } from './EditDialog.tsx';
import { TemplateSteps } from './TemplateSteps.tsx';
import { useRecord } from './useRecord.ts';

type Templates = Readonly<Record<ProgrammeKind, readonly TemplateStep[]>>;

/** The company's own rules: from which share a client is a √20, when a √6 is told, and what a programme consists of. */
export const ProgrammeRulesDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const thresholds = thresholdsOf(record);
  const [percent, setPercent] = useState<number | string>(Math.round(thresholds.root20Share * 1000) / 10);
  const [noticeDays, setNoticeDays] = useState<number | string>(thresholds.root6NoticeDays);
  const [kind, setKind] = useState<ProgrammeKind>('root7');
  const [before] = useState<Templates>({ root6: templateOf(record, 'root6'), root7: templateOf(record, 'root7') });
  const [steps, setSteps] = useState<Templates>(before);
  const save = () => {
    const wanted = { root20Share: Number(percent) / 100, root6NoticeDays: Number(noticeDays) };
    const isSame =
      wanted.root20Share === thresholds.root20Share && wanted.root6NoticeDays === thresholds.root6NoticeDays;
    const edits: readonly PendingEdit[] = [
      ...(isSame ? [] : ([(current, context) => setThresholds(current, wanted, context)] satisfies PendingEdit[])),
      ...programmeKinds
        .filter((programme) => steps[programme] !== before[programme])
        .map(
          (programme): PendingEdit =>
            (current, context) =>
              setTemplate(current, { programme, steps: steps[programme] }, context),
        ),
    ];
    const [first, ...others] = edits;
    return first ? perform(editor, editsInOne(first, ...others)) : ok(null);
  };
  return (
    <EditDialog title={t('dialog.programmeRules.title')} submitLabel={t('dialog.save')} size="xl" onSubmit={save}>
      <Text size="sm" c="dimmed">
        {t('dialog.programmeRules.explain')}
      </Text>
      <Group grow align="flex-start">
        <NumberInput
          label={t('dialog.programmeRules.share')}
          suffix=" %"
          min={1}
          max={100}
          value={percent}
          onChange={setPercent}
        />
        <NumberInput
          label={t('dialog.programmeRules.notice')}
          min={0}
          max={3660}
          value={noticeDays}
          onChange={setNoticeDays}
        />
      </Group>
      <SegmentedControl
        fullWidth
        value={kind}
        onChange={(value) => setKind(programmeKinds.find((candidate) => candidate === value) ?? kind)}
        data={programmeKinds.map((value) => ({ value, label: t(`dialog.programmeRules.template.${value}`) }))}
      />
      <TemplateSteps
        programme={kind}
        steps={steps[kind]}
        onChange={(changed) => setSteps({ ...steps, [kind]: changed })}
      />
    </EditDialog>
  );
};
