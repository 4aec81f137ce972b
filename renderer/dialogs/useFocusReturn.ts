import { useLayoutEffect } from 'react';
import { focusView } from '../quickLine/focusView.ts';

/**
 * Gives the focus back to where it was before a dialog opened, so that keys go on where they left off. Mantine does so
 * for a dialog that is told to close; ours are taken away. What is gone by then (a menu item, a removed card) leaves
 * the focus to the map, or whichever view is shown.
 */
export const useFocusReturn = (isOpen: boolean): void => {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const before = document.activeElement;
    return () => {
      // After the focus trap has let go.
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        if (before instanceof HTMLElement && before.isConnected && before !== document.body) before.focus();
        else focusView();
      });
    };
  }, [isOpen]);
};
