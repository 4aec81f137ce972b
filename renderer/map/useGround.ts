import { useSyncExternalStore } from 'react';

/** The ground the map is painted on: what the theme says right now. */
export const useGround = (): 'light' | 'dark' => useSyncExternalStore(watchTheme, ground);

const ground = (): 'light' | 'dark' =>
  document.documentElement.dataset.mantineColorScheme === 'dark' ? 'dark' : 'light';

const watchTheme = (onChange: () => void): (() => void) => {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] });
  return () => observer.disconnect();
};
