import { Menu } from '@mantine/core';
import {
  IconCheck,
  IconChevronDown,
  IconMovie,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerSkipBackFilled,
  IconPlayerSkipForwardFilled,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/runCommand.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { dateInWords, shortDate } from '../i18n/say.ts';
import { goToToday, setSpeed, stepToNextChange, stepToPreviousChange, togglePlay } from './playerActions.ts';
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
        <SpeedMenu />
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
      <DateShown />
    </div>
  );
};

/** The way back to today and, while playing, a note; in the free column beside the row labels. */
export const TransportNotes = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const today = useEditorState((state) => state.today);
  const isElsewhere = useEditorState((state) => state.date !== state.today);
  const isPlaying = useEditorState((state) => state.isPlaying);
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
      {isPlaying && <span className="timeline-quiet">{t('timeline.quietSkipped')}</span>}
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

const speedNames = ['quarter', 'year', 'fourYears'] as const;

const SpeedMenu = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const speed = useEditorState((state) => state.speed);
  const shown = t(`timeline.speeds.${speedNames[speed] ?? 'year'}`);
  return (
    <Menu position="top-start" shadow="md" withinPortal>
      <Menu.Target>
        <button type="button" className="timeline-speed" aria-label={`${t('timeline.speed')}: ${shown}`}>
          {shown}
          <IconChevronDown size={12} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={String(speed)} onChange={(index) => setSpeed(editor, Number(index))}>
          {speedNames.map((name, index) => (
            <Menu.RadioItem key={name} value={String(index)} checkIcon={<IconCheck size={13} />} closeMenuOnClick>
              {t(`timeline.speeds.${name}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
