import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { papers } from '../../shared/ipc/contract.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { changePreferences } from '../editor/preferences.ts';
import { allSaved } from '../editor/saveQueue.ts';
import { DateField } from '../elements/DateField.tsx';
import { showDone, showFailure } from '../feedback/notices.tsx';
import { dateInWords } from '../i18n/say.ts';
import { PaperPreview } from '../paper/PaperPreview.tsx';
import classes from './PrintDialog.module.css';
import { useRecord } from './useRecord.ts';

/** The sheets as they will leave the printer, and the way to a PDF. */
export const PrintDialog = ({ compareWith }: { readonly compareWith: PlainDate | null }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const { paper, ownCompany, language } = useEditorState((state) => state.preferences);
  const [date, setPrintDate] = useState<string>(editor.store.getState().date);
  const [since, setSince] = useState<string>(compareWith ?? '');
  const [mono, setMono] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const typed = readTypedDate(date);
  const at = typed.ok ? typed.value : editor.store.getState().date;
  const typedSince = readTypedDate(since);
  const isWhole = typed.ok && (typedSince.ok || since.trim() === '');
  const other = typedSince.ok ? typedSince.value : null;
  const save = async (): Promise<void> => {
    setPrinting(true);
    await allSaved(editor);
    const printed = await editor.bridge.printPdf({
      clientId: record.clientId,
      at,
      compareWith: other,
      paper,
      mono,
      language,
    });
    setPrinting(false);
    if (!printed.ok) return showFailure(printed.error);
    if (printed.value === null) return;
    openDialog(editor, null);
    showDone(t('app.written', { path: printed.value.path }));
  };
  return (
    <Modal opened onClose={() => openDialog(editor, null)} title={t('dialog.print.title')} size="min(1240px, 94vw)">
      <div className={classes.print}>
        <div className={classes.preview} data-testid="print-preview">
          <PaperPreview record={record} at={at} compareWith={other} paper={paper} mono={mono} ownCompany={ownCompany} />
        </div>
        <Stack gap="md" className={classes.choices}>
          <Stack gap={4}>
            <Text size="sm" fw={500}>
              {t('dialog.print.paper')}
            </Text>
            <SegmentedControl
              fullWidth
              orientation="vertical"
              value={paper}
              onChange={(value) => {
                const chosen = papers.find((candidate) => candidate === value);
                if (chosen) void changePreferences(editor, { paper: chosen });
              }}
              data={[...papers]}
            />
          </Stack>
          <DateField label={t('dialog.print.date')} value={date} onChange={setPrintDate} />
          <DateField
            label={t('dialog.print.compareWith')}
            description={t('dialog.print.compareHint')}
            value={since}
            onChange={setSince}
            isOptional
          />
          <Checkbox
            label={t('dialog.print.mono')}
            description={t('dialog.print.monoHint')}
            checked={mono}
            onChange={(event) => setMono(event.currentTarget.checked)}
          />
          <Text size="xs" c="dimmed">
            {t('dialog.print.confidential', { date: dateInWords(at) })}
          </Text>
          <Group>
            <Button
              fullWidth
              loading={isPrinting}
              disabled={!isWhole}
              leftSection={<IconFileTypePdf size={18} stroke={1.6} />}
              onClick={() => void save()}
              data-autofocus
            >
              {t('dialog.print.save')}
            </Button>
          </Group>
        </Stack>
      </div>
    </Modal>
  );
};
