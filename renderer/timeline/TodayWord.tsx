import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { geometry } from './geometry.ts';
import { clampToScale, type TimeScale } from './timeScale.ts';
import { isUnderHandle, todayWordSpan } from './todayWordSpan.ts';

interface TodayWordProps {
  readonly scale: TimeScale;
  readonly width: number;
  readonly today: PlainDate;
}

/** Names the line of today. Gives way while the playhead's handle stands on it; follows that past React. */
export const TodayWord = ({ scale, width, today }: TodayWordProps) => {
  const editor = useEditor();
  const { t, i18n } = useTranslation();
  const word = useRef<SVGTextElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has a longer word
  useLayoutEffect(() => {
    const text = word.current;
    if (!text) return;
    const span = todayWordSpan(scale.xOf(today), text.getComputedTextLength(), width);
    text.setAttribute('x', String(span.from));
    const giveWay = (date: PlainDate): void => {
      text.style.visibility = isUnderHandle(span, scale.xOf(clampToScale(scale, date))) ? 'hidden' : 'visible';
    };
    giveWay(editor.store.getState().date);
    return editor.store.subscribe((state, before) => {
      if (state.date !== before.date) giveWay(state.date);
    });
  }, [editor, scale, width, today, i18n.language]);

  return (
    <text ref={word} className="timeline-today-word" y={geometry.axisHeight + 10}>
      {t('timeline.today')}
    </text>
  );
};
