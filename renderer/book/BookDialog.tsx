import { Button, Checkbox, Modal, Progress, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconNotebook, IconPlayerStop } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BookPageKind, bookFormats, bookPageKinds, pageStaysBehind } from '../../shared/ipc/bookContract.ts';
import type { BookProgress } from '../../shared/ipc/contract.ts';
import { orientations, papers } from '../../shared/ipc/printContract.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import classes from '../dialogs/PrintDialog.module.css';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { failureText } from '../i18n/say.ts';
import { LeavingChoice } from '../leaving/LeavingChoice.tsx';
import { sendOut } from '../leaving/sendOut.ts';
import { useAllRecords } from '../leaving/useAllRecords.ts';
import { BookPreview } from './BookPreview.tsx';
import { shownClients, useBookJob } from './useBookJob.ts';

/** The relationship book: of whom, for whom, what it tells; its first pages, and how far it is while it is made. */
export const BookDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const all = useAllRecords();
  const book = useBookJob(all);
  const client = useEditorState(({ record }) => record);
  const [progress, setProgress] = useState<BookProgress | null>(null);
  const { job, chosen, change, leaving } = book;
  // What is told after the end is of a book that nobody waits for any more.
  useEffect(() => editor.bridge.on('bookProgress', (told) => setProgress((before) => before && told)), [editor]);
  const close = (): void => {
    if (progress) void editor.bridge.cancelBook(undefined);
    openDialog(editor, null);
  };
  const make = async (): Promise<void> => {
    setProgress({ done: 0, of: Math.max(1, job.clientIds.length) });
    const hasLeft = await sendOut(editor, {
      send: () => editor.bridge.exportBook(job),
      failsAs: 'bookFailed',
      told: (made) => made && t('app.written', { path: made.path }),
    });
    setProgress(null);
    if (hasLeft) void book.remember();
  };
  return (
    <Modal opened onClose={close} title={t('book.dialog.title')} size="min(1320px, 96vw)">
      <div className={classes.print}>
        <div className={classes.preview} data-testid="book-preview">
          {job.clientIds.length > shownClients && (
            <Text size="xs" c="dimmed" mb="sm">
              {t('book.dialog.preview', { count: shownClients, all: job.clientIds.length })}
            </Text>
          )}
          {all === null ? <Text size="sm">{t('book.dialog.loading')}</Text> : <BookPreview pages={book.preview} />}
        </div>
        <Stack gap="md" className={classes.choices}>
          {client && <Whose book={book} client={client} count={all?.length ?? 1} />}
          <LeavingChoice leaving={leaving} gone={book.gone} onChange={book.setLeaving} />
          {book.refusal && (
            <Text size="xs" c="red">
              {book.refusal.code === 'bookForOneClient' ? t('book.dialog.onlyOne') : failureText(book.refusal).sentence}
            </Text>
          )}
          <Pages book={book} />
          <DateField label={t('dialog.print.date')} value={book.date} onChange={book.setDate} />
          {chosen.pages.includes('comparison') && (
            <DateField label={t('dialog.print.compareWith')} value={book.since} onChange={book.setSince} isOptional />
          )}
          <SegmentedControl
            aria-label={t('book.dialog.format')}
            value={job.format}
            onChange={(value) => {
              const format = bookFormats.find((candidate) => candidate === value);
              if (format) book.setFormat(format);
            }}
            data={bookFormats.map((value) => ({ value, label: t(`book.dialog.formats.${value}`) }))}
          />
          {job.format === 'pdf' && (
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
          )}
          <Checkbox
            label={t('dialog.print.mono')}
            description={t('dialog.print.monoHint')}
            checked={chosen.mono}
            onChange={(event) => change({ mono: event.currentTarget.checked })}
          />
          <div className={classes.leave}>
            {progress && <Making progress={progress} onStop={() => void editor.bridge.cancelBook(undefined)} />}
            {!progress && (
              <Button
                fullWidth
                disabled={!book.isWhole}
                leftSection={<IconNotebook size={18} stroke={1.6} />}
                onClick={() => void make()}
                data-autofocus
              >
                {t('book.dialog.save')}
              </Button>
            )}
          </div>
        </Stack>
      </div>
    </Modal>
  );
};

/** What the book tells. A page that these readers may not have cannot be chosen, and comes back with others. */
const Pages = ({ book }: { readonly book: ReturnType<typeof useBookJob> }) => {
  const { t } = useTranslation();
  const { job, chosen, leaving } = book;
  const hintFor = (kind: BookPageKind): string | undefined => {
    if (pageStaysBehind(kind, leaving.rules)) return t('book.dialog.staysBehind');
    const isUndated = kind === 'comparison' && job.compareWith === null && chosen.pages.includes(kind);
    return isUndated ? t('book.dialog.needsDate') : undefined;
  };
  return (
    <Stack gap={6} role="group" aria-label={t('book.dialog.pages')}>
      <Text size="sm" fw={500}>
        {t('book.dialog.pages')}
      </Text>
      {bookPageKinds
        .filter((kind) => kind !== 'portfolio' || job.clientIds.length > 1)
        .map((kind) => {
          const isBarred = pageStaysBehind(kind, leaving.rules);
          return (
            <Checkbox
              key={kind}
              size="xs"
              label={t(`book.page.${kind}`)}
              description={hintFor(kind)}
              checked={!isBarred && chosen.pages.includes(kind)}
              disabled={isBarred}
              // What cannot be chosen now must still be read.
              styles={isBarred ? { label: { color: 'var(--mantine-color-dimmed)' } } : {}}
              onChange={(event) => book.toggle(kind, event.currentTarget.checked)}
            />
          );
        })}
      {book.isEmpty && (
        <Text size="xs" c="red" role="status">
          {t('book.dialog.nothing')}
        </Text>
      )}
    </Stack>
  );
};

const Whose = ({
  book,
  client,
  count,
}: {
  readonly book: ReturnType<typeof useBookJob>;
  readonly client: ClientRecord;
  readonly count: number;
}) => {
  const { t } = useTranslation();
  const isForClient = book.leaving.audience === 'client';
  return (
    <Stack gap={4}>
      <Select
        label={t('book.dialog.whose')}
        description={isForClient ? t('book.dialog.onlyOne') : undefined}
        inputWrapperOrder={['label', 'input', 'description']}
        allowDeselect={false}
        disabled={isForClient}
        value={book.isOfAll ? 'all' : 'one'}
        data={[
          { value: 'one', label: client.tables.client[client.clientId]?.name ?? '' },
          { value: 'all', label: t('book.dialog.everyClient', { count }) },
        ]}
        onChange={(value) => book.change({ isOfAll: value === 'all' })}
      />
    </Stack>
  );
};

const Making = ({ progress, onStop }: { readonly progress: BookProgress; readonly onStop: () => void }) => {
  const { t } = useTranslation();
  const isDrawn = progress.done === progress.of;
  return (
    <Stack gap={8}>
      <Text size="xs" aria-live="polite">
        {isDrawn ? t('book.dialog.writing') : t('book.dialog.drawing', progress)}
      </Text>
      <Progress
        value={(progress.done / progress.of) * 100}
        animated={isDrawn}
        aria-label={t('book.dialog.drawing', progress)}
      />
      <Button variant="default" leftSection={<IconPlayerStop size={16} stroke={1.6} />} onClick={onStop}>
        {t('book.dialog.cancel')}
      </Button>
    </Stack>
  );
};
