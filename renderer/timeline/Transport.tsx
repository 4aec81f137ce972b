import {
  IconMovie,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBackFilled,
  IconPlayerSkipForwardFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/runCommand.ts';
import { CalmWhileMoving, useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { dateInWords, shortDate } from '../i18n/say.ts';
import { goToToday, stepToNextChange, stepToPreviousChange, togglePlay } from './playerActions.ts';
import { progressAt } from './progress.ts';
import { ReplayMenu } from './ReplayMenu.tsx';
import { timelineModel } from './timelineModel.ts';
import './transport.css';

/** Play, step, speed, and the date the whole window shows. */
export const Transport = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isPlaying = useEditorState((state) => state.isPlaying);
  return (
    <div className="timeline-transport">
      <div className="timeline-buttons">
        <button
          type="button"
          className="timeline-play"
          aria-label={isPlaying ? t('timeline.pause') : t('timeline.play')}
          title={isPlaying ? t('timeline.pause') : t('timeline.play')}
          onClick={() => togglePlay(editor)}
        >
          {isPlaying ? <IconPlayerPauseFilled size={16} /> : <IconPlayerPlayFilled size={16} />}
        </button>
        <button
          type="button"
          className="timeline-step"
          aria-label={t('timeline.previous')}
          title={t('timeline.previous')}
          onClick={() => stepToPreviousChange(editor)}
        >
          <IconPlayerSkipBackFilled size={14} />
        </button>
        <button
          type="button"
          className="timeline-step"
          aria-label={t('timeline.next')}
          title={t('timeline.next')}
          onClick={() => stepToNextChange(editor)}
        >
          <IconPlayerSkipForwardFilled size={14} />
        </button>
        <ReplayMenu />
        <button
          type="button"
          className="timeline-step"
          aria-label={t('command.film')}
          title={t('command.film')}
          onClick={() => runCommand(editor, 'film')}
        >
          <IconMovie size={15} />
        </button>
      </div>
      <div className="timeline-moment">
        <DateShown />
        <CalmWhileMoving>
          <ProgressShown />
        </CalmWhileMoving>
      </div>
    </div>
  );
};

/** The way back to today, in the free column beside the row labels. */
export const TransportNotes = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const today = useEditorState((state) => state.today);
  const isElsewhere = useEditorState((state) => state.date !== state.today);
  return (
    <div className="timeline-notes">
      {isElsewhere && (
        <button
          type="button"
          className="timeline-to-today"
          title={t('timeline.toTodayHint', { date: shortDate(today) })}
          onClick={() => goToToday(editor)}
        >
          {t('timeline.toToday')}
        </button>
      )}
    </div>
  );
};

const DateShown = () => {
  useTranslation();
  const date = useEditorState((state) => state.date);
  return (
    <time className="timeline-date" dateTime={date}>
      {dateInWords(date)}
    </time>
  );
};

/** How far the date is along everything that ever changed. */
const ProgressShown = () => {
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const today = useEditorState((state) => state.today);
  const date = useEditorState((state) => state.date);
  if (!record) return null;
  const progress = progressAt(timelineModel(record, today).course.changes, date);
  if (progress.count === 0) return null;
  return (
    <span className="timeline-progress" title={t('timeline.progress', progress)}>
      {t('timeline.progressShort', progress)}
    </span>
  );
};
