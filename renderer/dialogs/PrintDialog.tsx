import { Button, Checkbox, Modal, SegmentedControl, Select, Stack, TextInput } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { orientations, papers } from '../../shared/ipc/printContract.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { LeavingChoice } from '../leaving/LeavingChoice.tsx';
import { sendOut } from '../leaving/sendOut.ts';
import { PaperPreview } from '../paper/PaperPreview.tsx';
import { confidentialityFor } from '../paper/paperOptions.ts';
import { paperWords } from '../paper/paperWords.ts';
import { sheetsOf } from '../paper/sheetsOf.ts';
import { FitNote } from './FitNote.tsx';
import classes from './PrintDialog.module.css';
import { usePrintJob } from './usePrintJob.ts';
import { useRecord } from './useRecord.ts';

/** The sheets as they will leave the printer, for whom they are, and the way to a PDF or to paper. */
export const PrintDialog = ({ compareWith }: { readonly compareWith: PlainDate | null }) => {
  const editor = useEditor();
  const { t, i18n } = useTranslation();
  const record = useRecord();
  const print = usePrintJob(record, compareWith);
  const { chosen, layouts, change, leaving, document } = print;
  const [busyWith, setBusyWith] = useState<'pdf' | 'paper' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words on the sheets follow the language
  const pages = useMemo(() => sheetsOf(document), [document, i18n.language]);
  /** `told` puts an answer in words; null: the user changed her mind. */
  const leave = async <T,>(
    by: 'pdf' | 'paper',
    send: () => Promise<Result<T>>,
    told: (answer: T) => string | null,
  ): Promise<void> => {
    setBusyWith(by);
    if (await sendOut(editor, { send, failsAs: 'printFailed', told })) void print.remember();
    setBusyWith(null);
  };
  return (
    <Modal opened onClose={() => openDialog(editor, null)} title={t('dialog.print.title')} size="min(1320px, 96vw)">
      <div className={classes.print}>
        <div className={classes.preview} data-testid="print-preview">
          <PaperPreview pages={pages} />
        </div>
        <Stack gap="md" className={classes.choices}>
          <LeavingChoice leaving={leaving} gone={print.gone} onChange={print.setLeaving} />
          <div className={classes.pair}>
            <Select
              label={t('dialog.print.paper')}
              allowDeselect={false}
              value={chosen.paper}
              data={[...papers]}
              onChange={(value) => {
                const paper = papers.find((candidate) => candidate === value);
                if (paper) change({ paper });
              }}
            />
            <SegmentedControl
              aria-label={t('dialog.print.orientation')}
              value={chosen.orientation}
              onChange={(value) => {
                const orientation = orientations.find((candidate) => candidate === value);
                if (orientation) change({ orientation });
              }}
              data={orientations.map((value) => ({ value, label: t(`dialog.print.orientations.${value}`) }))}
            />
          </div>
          <Select
            label={t('dialog.print.layout')}
            allowDeselect={false}
            value={chosen.layout}
            data={layouts.map((value) => ({ value, label: t(`dialog.print.layouts.${value}`) }))}
            onChange={(value) => {
              const layout = layouts.find((candidate) => candidate === value);
              if (layout) change({ layout });
            }}
          />
          <FitNote pages={pages} document={document} onChange={change} />
          <DateField label={t('dialog.print.date')} value={print.date} onChange={print.setDate} />
          <DateField
            label={t('dialog.print.compareWith')}
            description={t('dialog.print.compareHint')}
            value={print.since}
            onChange={print.setSince}
            isOptional
          />
          <Checkbox
            label={t('dialog.print.mono')}
            description={t('dialog.print.monoHint')}
            checked={chosen.mono}
            onChange={(event) => change({ mono: event.currentTarget.checked })}
          />
          <TextInput
            label={t('dialog.print.confidential')}
            maxLength={200}
            value={chosen.confidentiality ?? confidentialityFor(leaving.audience, clientOf(record).name, paperWords)}
            onChange={(event) => print.setConfidentiality(event.currentTarget.value)}
            rightSectionWidth={chosen.confidentiality === null ? 0 : 70}
            rightSection={
              chosen.confidentiality !== null && (
                <Button variant="subtle" size="compact-xs" onClick={() => print.setConfidentiality(null)}>
                  {t('dialog.print.confidentialReset')}
                </Button>
              )
            }
          />
          <div className={classes.leave}>
            <Button
              fullWidth
              loading={busyWith === 'pdf'}
              disabled={!print.isWhole || busyWith !== null}
              leftSection={<IconFileTypePdf size={18} stroke={1.6} />}
              onClick={() =>
                void leave(
                  'pdf',
                  () => editor.bridge.printPdf(print.job),
                  (written) => written && t('app.written', { path: written.path }),
                )
              }
              data-autofocus
            >
              {t('dialog.print.save')}
            </Button>
            <Button
              fullWidth
              variant="default"
              loading={busyWith === 'paper'}
              disabled={!print.isWhole || busyWith !== null}
              leftSection={<IconPrinter size={18} stroke={1.6} />}
              onClick={() =>
                void leave(
                  'paper',
                  () => editor.bridge.printPaper(print.job),
                  (isPrinted) => (isPrinted ? t('dialog.print.sent') : null),
                )
              }
            >
              {t('dialog.print.toPrinter')}
            </Button>
          </div>
        </Stack>
      </div>
    </Modal>
  );
};
