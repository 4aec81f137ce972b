import { Alert, Modal, Slider } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usualSize } from '../../shared/film/filmOptions.ts';
import { filmRange } from '../../shared/film/filmStops.ts';
import type { FilmJob } from '../../shared/ipc/contract.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { useRecord } from '../dialogs/useRecord.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { allSaved } from '../editor/saveQueue.ts';
import { dateInWords, failureText } from '../i18n/say.ts';
import { useLeaving } from '../leaving/useLeaving.ts';
import { FilmChoices, type FilmWishes } from './FilmChoices.tsx';
import classes from './FilmDialog.module.css';
import { FilmProgress } from './FilmProgress.tsx';
import { startFilming } from './filming.ts';
import { useFilmPreview } from './useFilmPreview.ts';

/** The replay as a film: a stretch, how fast, how large; a picture of it before. It is made beside other work. */
export const FilmDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const today = useEditorState((state) => state.today);
  const { ownCompany, language } = useEditorState((state) => state.preferences);
  const { leaving, setLeaving, gone } = useLeaving(record);
  const [wishes, setWishes] = useState<FilmWishes>(() => {
    const whole = filmRange(record, { from: null, to: null }, today);
    return {
      from: whole.ok ? whole.value.from : '',
      to: today,
      speed: 'normal',
      format: 'webm',
      size: usualSize('webm'),
      hasCaptions: true,
      isDark: false,
    };
  });
  const [from, to] = [readTypedDate(wishes.from), readTypedDate(wishes.to)];
  const [fromDate, toDate] = [from.ok ? from.value : null, to.ok ? to.value : null];
  const { speed, format, size, hasCaptions, isDark } = wishes;
  const job = useMemo(
    (): FilmJob => ({
      clientId: record.clientId,
      from: fromDate,
      to: toDate,
      speed,
      format,
      size,
      hasCaptions,
      isDark,
      language,
      leaving,
    }),
    [record.clientId, fromDate, toDate, speed, format, size, hasCaptions, isDark, language, leaving],
  );
  const [seconds, setSeconds] = useState<number | null>(null);
  const isFilming = useEditorState((state) => state.filming !== null);
  const [isStarting, setStarting] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { facts, date } = useFilmPreview(canvas, { record, today, ownCompany }, job, seconds);

  const save = async (): Promise<void> => {
    setStarting(true);
    await allSaved(editor);
    await startFilming(editor, { record, job, today, ownCompany });
    setStarting(false);
  };
  const refused = facts && !facts.ok ? facts.error : null;
  const told = refused && failureText(refused);
  const length = facts?.ok ? facts.value.seconds : 0;
  return (
    <Modal
      opened
      onClose={() => openDialog(editor, null)}
      title={t('film.title')}
      size="min(1240px, 94vw)"
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      <div className={classes.film}>
        <div>
          <canvas
            ref={canvas}
            className={classes.preview}
            data-waiting={facts === null}
            data-testid="film-preview"
            role="img"
            aria-label={date ? t('film.dialog.still', { date: dateInWords(date) }) : t('film.title')}
          />
          <div className={classes.below}>
            <Slider
              className={classes.slider}
              min={0}
              max={Math.max(1, length)}
              step={0.1}
              label={null}
              value={seconds ?? (facts?.ok ? facts.value.tellingAt : 0)}
              disabled={!facts?.ok}
              onChange={setSeconds}
              thumbLabel={t('film.dialog.previewLabel')}
            />
            <span className={classes.date}>{date && dateInWords(date)}</span>
          </div>
          {told && (
            <Alert color="red" variant="light" role="alert" title={told.sentence} mt="sm">
              {told.next}
            </Alert>
          )}
        </div>
        {isFilming ? (
          <FilmProgress />
        ) : (
          <FilmChoices
            wishes={wishes}
            onChange={(changed) => {
              setWishes((before) => ({ ...before, ...changed }));
              setSeconds(null);
            }}
            facts={facts?.ok ? facts.value : null}
            canStart={!isStarting && facts?.ok !== false && from.ok && to.ok}
            onSave={() => void save()}
            leaving={{ leaving, gone, onChange: setLeaving }}
          />
        )}
      </div>
    </Modal>
  );
};
