import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { leavingFor } from '../../shared/exchange/leaving/leavingRules.ts';
import { addGone } from '../../shared/exchange/leaving/sanitise.ts';
import type { Id } from '../../shared/model/ids.ts';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { paperWords } from '../paper/paperWords.ts';
import { LeavingChoice } from './LeavingChoice.tsx';
import { sanitised } from './sanitised.ts';
import { sendOut } from './sendOut.ts';
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
  const today = useEditorState((state) => state.today);
  const [leaving, setLeaving] = useState(leavingFor('team'));
  const [isWriting, setWriting] = useState(false);
  const all = useAllRecords();
  const openId = useEditorState((state) => state.record?.clientId ?? null);
  const isForClient = leaving.audience === 'client';
  // What is noted of one client is nothing for another.
  const clientId = isForClient ? openId : null;
  const records = useMemo(
    () => (isForClient ? (all?.filter((record) => record.clientId === clientId) ?? null) : all),
    [all, isForClient, clientId],
  );
  const gone = useMemo(
    () => records && addGone(records.map((record) => sanitised(record, leaving.rules, today, paperWords).gone)),
    [records, leaving.rules, today],
  );
  const [only] = isForClient ? (records ?? []) : [];
  const isWithout = isForClient && records !== null && !only;
  const save = async (): Promise<void> => {
    setWriting(true);
    await sendOut(editor, {
      send: () =>
        what === 'json'
          ? editor.bridge.exportJson({ clientId, leaving, language })
          : editor.bridge.exportCalendar({ clientId, colleagueId, language, leaving }),
      failsAs: 'storageUnavailable',
      told: (written) => written && t('app.written', { path: written.path }),
    });
    setWriting(false);
  };
  return (
    <Modal opened onClose={() => openDialog(editor, null)} title={t(`leaving.exportTitle.${what}`)}>
      <Stack gap="md">
        <Text size="sm">{t(`leaving.exportExplain.${what}`)}</Text>
        <LeavingChoice leaving={leaving} gone={gone} onChange={setLeaving} />
        {isForClient && (
          <Text size="sm" fw={500} role="status">
            {only
              ? t('leaving.onlyThisClient', { client: clientOf(only).name })
              : isWithout && t('leaving.openItFirst')}
          </Text>
        )}
        <Group justify="flex-end">
          <Button
            loading={isWriting}
            disabled={records === null || isWithout}
            onClick={() => void save()}
            data-autofocus
          >
            {t('leaving.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
