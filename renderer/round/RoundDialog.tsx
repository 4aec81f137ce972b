import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail, ok } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import { EditDialog } from '../dialogs/EditDialog.tsx';
import { colleagueChoices } from '../dialogs/seatChoices.ts';
import { useRecord } from '../dialogs/useRecord.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { givePen } from './roundActions.ts';

/** Who of ours holds the pen: at the start of a round, and whenever it is passed on. */
export const RoundDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const running = editor.store.getState().round;
  const [penId, setPenId] = useState<Id | null>(null);
  const choices = colleagueChoices(record, pickClientState(editor.store.getState())).filter(
    ({ value }) => value !== running?.round.penId,
  );
  return (
    <EditDialog
      title={t(running ? 'round.passTitle' : 'round.title')}
      submitLabel={t(running ? 'round.pass' : 'round.begin')}
      onSubmit={() => {
        if (penId === null) return fail('choiceMissing', { what: t('round.missing') });
        givePen(editor, penId);
        return ok(null);
      }}
    >
      <Text size="sm">{t(running ? 'round.passHint' : 'round.explain')}</Text>
      <Select
        label={t('round.pen')}
        placeholder={t('round.choosePen')}
        searchable
        data={choices}
        value={penId}
        onChange={setPenId}
        nothingFoundMessage={t('round.nobodyOfOurs')}
        data-autofocus
      />
    </EditDialog>
  );
};
