import { dateOfDayNumber, dayNumber } from '../../shared/model/plainDate.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import type { Stretch } from '../editor/editorStore.ts';
import { movedTo, rangeShown, zoomed } from './shownYears.ts';
import { zoomStep } from './zoomActions.ts';

interface Key {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Part of what is shown that one arrow key moves it by. */
const arrowShare = 0.1;

/**
 * What the years' box shows after a key: arrows move it a tenth, page keys all of it, up and down make it narrower and
 * wider around its middle. Null: all years. Undefined: not a key of the box.
 */
export const overviewMove = (key: Key, range: TimeRange, shown: Stretch | null): Stretch | null | undefined => {
  if (key.altKey || key.ctrlKey || key.metaKey) return undefined;
  const { from, to } = rangeShown(range, shown);
  const [first, days] = [dayNumber(from), dayNumber(to) - dayNumber(from)];
  const middle = dateOfDayNumber(Math.round(first + days / 2));
  switch (key.key) {
    case 'ArrowLeft':
      return movedTo(range, shown, first - days * arrowShare);
    case 'ArrowRight':
      return movedTo(range, shown, first + days * arrowShare);
    case 'PageUp':
      return movedTo(range, shown, first - days);
    case 'PageDown':
      return movedTo(range, shown, first + days);
    case 'Home':
      return movedTo(range, shown, dayNumber(range.from));
    case 'End':
      return movedTo(range, shown, dayNumber(range.to));
    case 'ArrowUp':
      return zoomed(range, shown, middle, 1 / zoomStep);
    case 'ArrowDown':
      return zoomed(range, shown, middle, zoomStep);
    case 'Escape':
      return shown ? null : undefined;
    default:
      return undefined;
  }
};
