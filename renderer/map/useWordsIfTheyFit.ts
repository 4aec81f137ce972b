import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps `data-words` of a list true while all its words fit on one line of its parent, or on two (`data-lines`), and
 * false otherwise. Measured
 * whenever the parent's width, the words or the font change, past React: nothing is rendered while a window is
 * dragged wider.
 */
export const useWordsIfTheyFit = (list: RefObject<HTMLElement | null>, wording: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words, or another language, are longer
  useLayoutEffect(() => {
    const element = list.current;
    const parent = element?.parentElement;
    if (!element || !parent) return;
    const measure = (): void => {
      element.dataset.words = 'true';
      element.dataset.lines = '1';
      if (element.scrollWidth <= element.clientWidth) return;
      element.dataset.lines = '2';
      if (linesOf(element) <= 2) return;
      element.dataset.lines = '1';
      element.dataset.words = 'false';
    };
    measure();
    // its height follows from what is measured here, and must not be measured again for that
    let width = parent.clientWidth;
    const observer = new ResizeObserver(() => {
      if (parent.clientWidth === width) return;
      width = parent.clientWidth;
      measure();
    });
    observer.observe(parent);
    document.fonts.addEventListener('loadingdone', measure);
    return () => {
      observer.disconnect();
      document.fonts.removeEventListener('loadingdone', measure);
    };
  }, [list, wording]);
};

const linesOf = (list: HTMLElement): number =>
  new Set([...list.children].map((item) => Math.round(item.getBoundingClientRect().bottom))).size;
