import { Temporal } from 'temporal-polyfill';
import { isPlainDate, type PlainDate } from '../../shared/model/plainDate.ts';

/** What a key with its modifiers asks of the playhead. */
export type PlayheadMove =
  | { readonly kind: 'by'; readonly unit: 'day' | 'month' | 'year'; readonly count: 1 | -1 }
  | { readonly kind: 'start' | 'end' | 'nextChange' | 'previousChange' };

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Arrows: a day, with Shift a month, with Ctrl a year. Page keys go from change to change. Null: not for the playhead. */
export const playheadMove = (key: Key): PlayheadMove | null => {
  if (key.altKey) return null;
  const unit = key.ctrlKey || key.metaKey ? 'year' : key.shiftKey ? 'month' : 'day';
  switch (key.key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return { kind: 'by', unit, count: 1 };
    case 'ArrowLeft':
    case 'ArrowDown':
      return { kind: 'by', unit, count: -1 };
    case 'Home':
      return { kind: 'start' };
    case 'End':
      return { kind: 'end' };
    case 'PageUp':
      return { kind: 'nextChange' };
    case 'PageDown':
      return { kind: 'previousChange' };
    default:
      return null;
  }
};

/** At the edge of the calendar the program knows, the date stays as it is. */
export const moveBy = (date: PlainDate, unit: 'day' | 'month' | 'year', count: 1 | -1): PlainDate => {
  const reached = Temporal.PlainDate.from(date)
    .add({ [`${unit}s`]: count })
    .toString();
  return isPlainDate(reached) ? reached : date;
};
