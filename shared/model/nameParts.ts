/** Words before a name that are no part of it, in lower case and without points. */
export const titles = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'ir',
  'ing',
  'drs',
  'mw',
  'mevr',
  'dhr',
  'de heer',
  'prof',
]);
/** Small words inside a name. */
export const particles = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  't',
  'ten',
  'ter',
  'von',
  'zu',
  'du',
  'des',
  'di',
  'da',
  'la',
  'le',
  'el',
  'al',
  'bin',
]);

/** A word of a name in the form in which `titles` and `particles` hold it. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/[.’'`]/gu, '');
