import { useEffect, useRef, useState } from 'react';
import { type PresenterKey, presenterKeyOf, typedOn } from './presenterKeys.ts';

/**
 * Hears every key before anything else does, so that none of the window's own acts meanwhile. Answers the digits typed
 * so far. `onKey` gets them with the key that ends them.
 */
export const usePresenterKeys = (onKey: (key: PresenterKey['kind'], typed: string) => void): string => {
  const [typed, setTyped] = useState('');
  const latest = useRef({ onKey, typed });
  latest.current = { onKey, typed };
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      event.stopPropagation();
      const digits = latest.current.typed;
      const key = presenterKeyOf(event, digits);
      if (key || event.key === 'Tab') event.preventDefault();
      if (!key) return;
      if (key.kind === 'digit') setTyped(typedOn(digits, key.digit));
      else {
        setTyped('');
        latest.current.onKey(key.kind, digits);
      }
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, []);
  return typed;
};
