import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps `data-words` of a list true while all its words fit on one line of its parent, and false otherwise. Measured
 * whenever the parent's width, the language or the font changes, past React: nothing is rendered while a window is
 * dragged wider.
 */
export const useWordsIfTheyFit = (list: RefObject<HTMLElement | null>, language: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language has longer words
  useLayoutEffect(() => {
    const element = list.current;
    const parent = element?.parentElement;
    if (!element || !parent) return;
    const measure = (): void => {
      element.dataset.words = 'true';
      element.dataset.words = String(element.scrollWidth <= element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(parent);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [list, language]);
};
