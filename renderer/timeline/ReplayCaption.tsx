import { useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dateOfDayNumber, dayNumber } from '../../shared/model/plainDate.ts';
import { isComingOrGoing } from '../../shared/time/telling.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import { type Caption, captionAt } from './captions.ts';
import { tellCaption } from './tellCaption.ts';
import { timelineModel } from './timelineModel.ts';
import { wantsStills } from './windowFrames.ts';
import './replayCaption.css';

/** While the years run: one sentence for what just changed, where one would otherwise type. Read aloud, politely. */
export const ReplayCaption = () => {
  const { t } = useTranslation();
  const isPlaying = useEditorState((state) => state.isPlaying);
  const record = useEditorState((state) => state.record);
  const today = useEditorState((state) => state.today);
  const caption = useEditorState((state) =>
    state.isPlaying && state.record
      ? captionAt(timelineModel(state.record, state.today), state.date, {
          speed: state.preferences.replaySpeed,
          skipsQuiet: state.preferences.skipsQuiet,
          inStills: wantsStills(),
        })
      : null,
  );
  const told = useMemo(
    () => (caption && record ? tellCaption(caption, record, today) : null),
    [caption, record, today],
  );
  return (
    <div
      className="replay-caption"
      data-shown={isPlaying}
      data-testid="replay-caption"
      role="status"
      aria-live="polite"
      aria-label={t('timeline.caption.label')}
    >
      {isPlaying && <ProgressLine />}
      {caption && (
        <p key={caption.day} data-told={isPull(caption) ? 'pull' : caption.kind}>
          <time dateTime={dateOfDayNumber(caption.day)}>{shortDate(dateOfDayNumber(caption.day))}</time>{' '}
          <span>{told?.lead}</span>
          {told && told.after.length > 0 && <small> {told.after.join(' ')}</small>}
        </p>
      )}
    </div>
  );
};

const isPull = (caption: Caption): boolean => caption.kind === 'change' && isComingOrGoing(caption.event);

/** How far the replay is along its years; moved past React. */
const ProgressLine = () => {
  const editor = useEditor();
  const line = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const follow = (): void => {
      const { record, today, date } = editor.store.getState();
      if (!record || !line.current) return;
      const { from, to } = timelineModel(record, today).course;
      const share = (dayNumber(date) - from) / Math.max(1, to - from);
      line.current.style.transform = `scaleX(${Math.min(1, Math.max(0, share))})`;
    };
    follow();
    return editor.store.subscribe(follow);
  }, [editor]);
  return <i ref={line} aria-hidden="true" />;
};
