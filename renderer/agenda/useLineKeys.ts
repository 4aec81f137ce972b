import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import type { Id } from '../../shared/model/ids.ts';

const lineSelector = '[data-agenda-line]';
const openSelector = '[data-agenda-open]';
const daySelector = '[data-agenda-day] button';

/**
 * One line at a time takes part in the tab order; arrows, Home and End go from line to line, F2 changes the day of a plan.
 * The buttons of the line that has the focus follow it with Tab.
 */
export const useLineKeys = () => {
  const ref = useRef<HTMLDivElement>(null);
  const lines = (): readonly HTMLElement[] => [...(ref.current?.querySelectorAll<HTMLElement>(lineSelector) ?? [])];
  const onFocus = (event: FocusEvent): void => {
    const focused = event.target.closest<HTMLElement>(lineSelector);
    if (!focused) return;
    for (const line of lines()) {
      for (const button of line.querySelectorAll('button')) button.tabIndex = line === focused ? 0 : -1;
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // in a field the keys belong to its text
    if (event.target instanceof HTMLInputElement) return;
    const all = lines();
    const at = all.findIndex((line) => line.contains(document.activeElement));
    if (event.key === 'F2') all[at]?.querySelector<HTMLElement>(daySelector)?.click();
    const next = nextIndex(event.key, at, all.length);
    const line = next === null ? undefined : all[next];
    if (!line) return;
    event.preventDefault();
    line.querySelector<HTMLElement>(openSelector)?.focus();
    line.scrollIntoView({ block: 'nearest' });
  };
  return { ref, onFocus, onKeyDown };
};

/** Gives the keys back to a line, which may have gone to another group meanwhile. */
export const focusLine = (itemId: Id): void => {
  requestAnimationFrame(() => {
    const line = document.querySelector<HTMLElement>(`[data-agenda-line="${itemId}"]`);
    line?.querySelector<HTMLElement>(openSelector)?.focus();
    line?.scrollIntoView({ block: 'nearest' });
  });
};

const nextIndex = (key: string, at: number, count: number): number | null => {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};
