import { useEffect, useState } from 'react';

/** Milliseconds without a move after which the pointer is in the way. */
const patience = 2000;

/** True while the mouse has rested for a while: its pointer is hidden then. */
export const useIdleHand = (): boolean => {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let timer = 0;
    const moved = (): void => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), patience);
    };
    window.addEventListener('mousemove', moved);
    return () => {
      window.removeEventListener('mousemove', moved);
      window.clearTimeout(timer);
    };
  }, []);
  return isIdle;
};
