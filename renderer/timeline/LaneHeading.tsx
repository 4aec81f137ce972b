import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { foldLane } from './laneFolds.ts';

interface LaneHeadingProps {
  readonly lane: Lane;
  readonly seats: number;
  readonly isFolded: boolean;
}

/** Folds its lane into one thin row, and opens it. Arrow keys do as in a tree. */
export const LaneHeading = memo(({ lane, seats, isFolded }: LaneHeadingProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    foldLane(editor, lane, event.key === 'ArrowLeft');
  };
  return (
    <button
      type="button"
      className="timeline-lane"
      aria-expanded={!isFolded}
      aria-label={`${t(`word.lane.${lane}`)}, ${t('timeline.seats', { count: seats })}`}
      title={isFolded ? t('timeline.openLane') : t('timeline.foldLane')}
      onClick={() => foldLane(editor, lane, !isFolded)}
      onKeyDown={onKeyDown}
    >
      <span>{t(`word.lane.${lane}`)}</span>
      <small>{seats}</small>
      {isFolded ? <IconChevronRight size={11} /> : <IconChevronDown size={11} />}
    </button>
  );
});
LaneHeading.displayName = 'LaneHeading';
