import type { MapStore } from './mapStore.ts';

/** Moves the tab stop and the focus to a card, after React has drawn it. The view is left to the caller. */
export const focusCard = (store: MapStore, id: string): void => {
  store.setState({ focusId: id });
  requestAnimationFrame(() => {
    const card = document.querySelector(`[data-card-id="${CSS.escape(id)}"]`);
    if (card instanceof HTMLElement) card.focus({ preventScroll: true });
  });
};
