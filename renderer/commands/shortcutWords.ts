import type { StartInfo } from '../../shared/ipc/contract.ts';

/** A shortcut as people of that system write it: `mod+shift+Z` is "Ctrl Shift Z", on a Mac "⌘⇧Z". */
export const shortcutWords = (shortcut: string, platform: StartInfo['platform']): string => {
  const words = platform === 'darwin' ? macWords : otherWords;
  return shortcut
    .split('+')
    .map((part) => words[part] ?? part)
    .join(platform === 'darwin' ? '' : ' ');
};

const macWords: Readonly<Record<string, string>> = {
  mod: '⌘',
  shift: '⇧',
  alt: '⌥',
  Slash: '/',
  '[plus]': '+',
  _: '−',
  ArrowLeft: '←',
  ArrowRight: '→',
};
const otherWords: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  shift: 'Shift',
  alt: 'Alt',
  Slash: '/',
  '[plus]': '+',
  _: '−',
  space: 'Space',
  ArrowLeft: '←',
  ArrowRight: '→',
};
