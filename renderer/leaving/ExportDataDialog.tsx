import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leavingFor } from '../../shared/exchange/leaving/leavingRules.ts';
import { addGone, sanitise } from '../../shared/exchange/leaving/sanitise.ts';
import type { Id } from '../../shared/model/ids.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { allSaved } from '../editor/saveQueue.ts';
import { showDone, showFailure } from '../feedback/notices.tsx';
import { LeavingChoice } from './LeavingChoice.tsx';
import { useAllRecords } from './useAllRecords.ts';

/** What leaves as a file of data: first for whom, then where to. */
export const ExportDataDialog = ({
  what,
  colleagueId,
}: {
  readonly what: 'json' | 'calendar';
  readonly colleagueId: Id | null;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { language } = useEditorState((state) => state.preferences);
  const [leaving, setLeaving] = useState(leavingFor('team'));
  const [isWriting, setWriting] = useState(false);
  const records = useAllRecords();
  const gone = useMemo(
    () => addGone(records.map((record) => sanitise(record, leaving.rules, (role) => t(`word.role.${role}`)).gone)),
    [records, leaving.rules, t],
  );
  const save = async (): Promise<void> => {
    setWriting(true);
    await allSaved(editor);
    const written =
      what === 'json'
        ? await editor.bridge.exportJson({ leaving, language })
        : await editor.bridge.exportCalendar({ colleagueId, language, leaving });
    setWriting(false);
    if (!written.ok) return showFailure(written.error);
    if (written.value === null) return;
    openDialog(editor, null);
    showDone(t('app.written', { path: written.value.path }));
  };
  return (
    <Modal opened onClose={() => openDialog(editor, null)} title={t(`leaving.exportTitle.${what}`)}>
      <Stack gap="md">
        <Text size="sm">{t(`leaving.exportExplain.${what}`)}</Text>
        <LeavingChoice leaving={leaving} gone={gone} onChange={setLeaving} />
        <Group justify="flex-end">
          <Button loading={isWriting} onClick={() => void save()} data-autofocus>
            {t('leaving.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
