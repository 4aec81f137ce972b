import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import { setDate } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { dateInWords } from '../i18n/say.ts';
import { stepToNextChange, stepToPreviousChange } from './playerActions.ts';
import { moveBy, playheadMove } from './playheadKeys.ts';
import { clampToScale, isOnScale, type TimeScale } from './timeScale.ts';

interface PlayheadProps {
  readonly scale: TimeScale;
  /** Every year there is: keys lead out of those shown, which follow. */
  readonly range: TimeRange;
}

/**
 * The line of the date shown. It follows the store past React: one element moved by its transform, so that neither
 * replay nor scrubbing renders anything here. Dragging is the tracks' business; keys are this one's.
 */
export const Playhead = ({ scale, range }: PlayheadProps) => {
  const editor = useEditor();
  const { t, i18n } = useTranslation();
  const line = useRef<HTMLDivElement>(null);
  const slider = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the language changes how the date is read out
  useLayoutEffect(() => {
    const show = (date: PlainDate, isPlaying: boolean): void => {
      const x = scale.xOf(clampToScale(scale, date));
      if (line.current) {
        line.current.style.transform = `translateX(${x}px)`;
        line.current.toggleAttribute('data-away', !isOnScale(scale, date));
      }
      slider.current?.setAttribute('aria-valuenow', String(dayNumber(date)));
      // read out only at rest: nobody can listen to sixty dates a second
      if (!isPlaying) slider.current?.setAttribute('aria-valuetext', dateInWords(date));
    };
    const { date, isPlaying } = editor.store.getState();
    show(date, isPlaying);
    return editor.store.subscribe((state, before) => {
      if (state.date !== before.date || state.isPlaying !== before.isPlaying) show(state.date, state.isPlaying);
    });
  }, [editor, scale, i18n.language]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const move = playheadMove(event);
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const { date } = editor.store.getState();
    if (move.kind === 'by') setDate(editor, clampToScale(range, moveBy(date, move.unit, move.count)));
    else if (move.kind === 'nextChange') stepToNextChange(editor);
    else if (move.kind === 'previousChange') stepToPreviousChange(editor);
    else setDate(editor, move.kind === 'start' ? range.from : range.to);
  };

  return (
    <div className="timeline-playhead" ref={line}>
      <div
        ref={slider}
        className="timeline-handle"
        role="slider"
        tabIndex={0}
        aria-label={t('timeline.playhead')}
        aria-description={t('timeline.playheadKeys')}
        aria-orientation="horizontal"
        aria-valuemin={dayNumber(range.from)}
        aria-valuemax={dayNumber(range.to)}
        aria-valuenow={dayNumber(range.from)}
        onKeyDown={onKeyDown}
      >
        <svg width="16" height="16" viewBox="-8 0 16 16" aria-hidden="true">
          <path d="M-7 1.5Q-7 0 -5.5 0H5.5Q7 0 7 1.5V7.5L0 14.5L-7 7.5Z" />
        </svg>
      </div>
    </div>
  );
};
