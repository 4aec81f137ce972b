/** What a key means to whoever presents; clickers send the same keys. */
export type PresenterKey =
  | { readonly kind: 'next' | 'previous' | 'first' | 'last' | 'end' | 'black' | 'white' | 'note' | 'help' | 'jump' }
  | { readonly kind: 'digit'; readonly digit: string };

type Simple = Exclude<PresenterKey['kind'], 'digit'>;

const kinds: Readonly<Record<string, Simple>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Escape: 'end',
  '.': 'black',
  b: 'black',
  w: 'white',
  ',': 'white',
  n: 'note',
  '?': 'help',
  F1: 'help',
};

/** Null for a key that means nothing here. Enter goes on, or to the slide whose number was typed before it. */
export const presenterKeyOf = (
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  typed: string,
): PresenterKey | null => {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Enter') return { kind: typed === '' ? 'next' : 'jump' };
  if (/^\d$/u.test(event.key)) return { kind: 'digit', digit: event.key };
  const kind = kinds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  return kind ? { kind } : null;
};

/** Digits typed one after the other; more than three are of no slide. */
export const typedOn = (typed: string, digit: string): string => `${typed}${digit}`.replace(/^0+/u, '').slice(-3);
