import { Button, Divider, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { phases } from '../../shared/model/vocabulary.ts';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { removeClient, updateClient } from '../../shared/record/edits/client.ts';
import { inOneStep } from '../../shared/record/edits/editing.ts';
import { setPhase } from '../../shared/record/edits/phase.ts';
import { openDialog, perform, removeOpenClient } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

export const EditClientDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const client = clientOf(record);
  const presentPhase = pickClientState(editor.store.getState())?.phase ?? null;
  const [name, setName] = useState(client.name);
  const [start, setStart] = useState<string>(client.relationStart);
  const [note, setNote] = useState(client.note);
  const [phase, choosePhase] = useState(presentPhase);
  const [isRemoving, setRemoving] = useState(false);
  return (
    <EditDialog
      title={t('dialog.editClient.title')}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        const relationStart = readTypedDate(start);
        if (!relationStart.ok) return relationStart;
        const request = { name, note, relationStart: relationStart.value };
        return perform(editor, (current, context) => {
          const updated = updateClient(current, request, context);
          if (!updated.ok || phase === null || phase === presentPhase) return updated;
          return inOneStep(current, updated.value, (record) => setPhase(record, { phase }, context));
        });
      }}
    >
      <TextInput
        label={t('dialog.newClient.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <DateField label={t('dialog.newClient.start')} value={start} onChange={setStart} />
      <Select
        label={t('dialog.editClient.phase')}
        allowDeselect={false}
        value={phase}
        onChange={(value) => choosePhase(phases.find((candidate) => candidate === value) ?? null)}
        data={phases.map((value) => ({ value, label: t(`word.phase.${value}`) }))}
      />
      <Textarea
        label={t('dialog.note')}
        autosize
        minRows={2}
        maxRows={8}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Divider />
      {isRemoving ? (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t('dialog.editClient.removeSure', { name: client.name })}</Text>
          <Button
            color="red"
            onClick={() => {
              openDialog(editor, null);
              void removeOpenClient(editor, (current, context) => removeClient(current, context));
            }}
          >
            {t('dialog.editClient.remove')}
          </Button>
        </Group>
      ) : (
        <Button variant="subtle" color="red" onClick={() => setRemoving(true)}>
          {t('dialog.editClient.remove')}…
        </Button>
      )}
    </EditDialog>
  );
};
