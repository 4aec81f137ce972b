import { Button, Modal, Stack } from '@mantine/core';
import { IconCopy, IconFileExport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Result } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import print from '../dialogs/PrintDialog.module.css';
import { useRecord } from '../dialogs/useRecord.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { answerOf } from '../editor/saveQueue.ts';
import { showDone, showFailure } from '../feedback/notices.tsx';
import { LeavingChoice } from '../leaving/LeavingChoice.tsx';
import { sendOut } from '../leaving/sendOut.ts';
import { useLeaving } from '../leaving/useLeaving.ts';
import { paperWords } from '../paper/paperWords.ts';
import { largestScale } from '../picture/paintPng.ts';
import { ExportChoices, type ExportWishes } from './ExportChoices.tsx';
import classes from './ExportDialog.module.css';
import { ExportPreview } from './ExportPreview.tsx';
import { type ExportOptions, exportPicture, makeExport } from './makeExport.ts';

/** The one way out for a map: what it becomes, how it looks, and a picture of it before. */
export const ExportDialog = ({ compareWith }: { readonly compareWith: PlainDate | null }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const { ownCompany, language } = useEditorState((state) => state.preferences);
  const logo = useEditorState((state) => state.logo);
  const { leaving, setLeaving, gone } = useLeaving(record);
  const [wishes, setWishes] = useState<ExportWishes>(() => ({
    format: 'pptx',
    date: editor.store.getState().date,
    since: compareWith ?? '',
    look: 'paper',
    scale: 2,
    isTransparent: false,
  }));
  const [isBusy, setBusy] = useState(false);
  const [date, since] = [readTypedDate(wishes.date), readTypedDate(wishes.since)];
  const at = date.ok ? date.value : editor.store.getState().date;
  const other = since.ok ? since.value : null;
  const { format, look, scale, isTransparent } = wishes;
  const options = useMemo(
    (): ExportOptions => ({
      at,
      compareWith: other,
      format,
      look,
      scale,
      isTransparent,
      language,
      ownCompany,
      logo,
      leaving,
    }),
    [at, other, format, look, scale, isTransparent, language, ownCompany, logo, leaving],
  );
  const picture = useMemo(
    () => (format === 'png' ? exportPicture(record, options, paperWords) : null),
    [record, options, format],
  );
  const largest = picture ? largestScale(picture) : 4;
  const isWhole = date.ok && (since.ok || wishes.since.trim() === '') && scale <= largest;

  const busily = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const draw = async <T,>(
    as: ExportOptions,
    use: (bytes: Uint8Array<ArrayBuffer>) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const made = await makeExport(record, as, paperWords);
    return made.ok ? use(made.value) : made;
  };
  const save = async (): Promise<void> => {
    await sendOut(editor, {
      send: () => draw(options, (bytes) => editor.bridge.saveExport({ clientId: record.clientId, at, format, bytes })),
      failsAs: 'exportFailed',
      told: (saved) => saved && t('app.written', { path: saved.path }),
    });
  };
  const copy = async (): Promise<void> => {
    const drawn = draw({ ...options, format: 'png' }, (bytes) => editor.bridge.copyPicture({ bytes }));
    const copied = await answerOf(drawn, 'exportFailed');
    if (copied.ok) showDone(t('exporting.copied'));
    else showFailure(copied.error);
  };
  return (
    <Modal
      opened
      onClose={() => openDialog(editor, null)}
      title={t('exporting.title')}
      size="min(1240px, 94vw)"
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <div className={classes.export}>
        <div className={classes.preview} data-testid="export-preview">
          <ExportPreview record={record} options={options} />
        </div>
        <Stack gap="md" className={print.choices}>
          <LeavingChoice leaving={leaving} gone={gone} onChange={setLeaving} />
          <ExportChoices
            wishes={wishes}
            onChange={(changed) => setWishes((before) => ({ ...before, ...changed }))}
            onPrint={() => openDialog(editor, { kind: 'print', compareWith: other })}
            size={picture && { width: picture.width * scale, height: picture.height * scale }}
            largestScale={largest}
          />
          <div className={print.leave}>
            <Button
              loading={isBusy}
              disabled={!isWhole}
              leftSection={<IconFileExport size={18} stroke={1.6} />}
              onClick={() => void busily(save)}
              data-autofocus
            >
              {t('exporting.save')}
            </Button>
            {format !== 'pptx' && (
              <Button
                variant="default"
                disabled={!isWhole || isBusy}
                leftSection={<IconCopy size={18} stroke={1.6} />}
                onClick={() => void busily(copy)}
              >
                {t('exporting.copy')}
              </Button>
            )}
          </div>
        </Stack>
      </div>
    </Modal>
  );
};
