import { SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { type Phase, phases } from '../../shared/model/vocabulary.ts';
import { createClient } from '../../shared/record/edits/client.ts';
import { createAndOpen } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';

export const NewClientDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { today } = editor.store.getState();
  const [name, setName] = useState('');
  const [phase, setPhase] = useState<Phase>('nurture');
  const [start, setStart] = useState<string>(today);
  return (
    <EditDialog
      title={t('dialog.newClient.title')}
      submitLabel={t('dialog.newClient.submit')}
      onSubmit={() => {
        const relationStart = readTypedDate(start);
        if (!relationStart.ok) return relationStart;
        const request = { name, phase, relationStart: relationStart.value };
        return createAndOpen(editor, createClient(request, { newId: editor.newId, date: today }));
      }}
    >
      <TextInput
        label={t('dialog.newClient.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Stack gap={4}>
        <Text size="sm" fw={500}>
          {t('dialog.newClient.phase')}
        </Text>
        <SegmentedControl
          fullWidth
          value={phase}
          onChange={(value) => setPhase(phases.find((candidate) => candidate === value) ?? phase)}
          data={phases.map((value) => ({ value, label: t(`word.phase.${value}`) }))}
        />
        <Text size="xs" c="dimmed">
          {t(`dialog.newClient.phaseHint.${phase}`)}
        </Text>
      </Stack>
      <DateField label={t('dialog.newClient.start')} value={start} onChange={setStart} />
    </EditDialog>
  );
};
