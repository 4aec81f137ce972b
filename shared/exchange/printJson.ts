/** Widest line on which an object without objects inside stays whole. */
const maxLineWidth = 220;

/**
 * JSON text for people and for line-by-line comparison: two spaces per level, keys in the order of the value, one line
 * per object that holds no other object and fits on it. Ends with a newline.
 */
export const printJson = (value: unknown): string => `${print(value, '')}\n`;

const print = (value: unknown, indent: string): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const parts: readonly (readonly [string, unknown])[] = isList
    ? value.map((item: unknown) => ['', item])
    : Object.entries(value).map(([key, item]) => [`${JSON.stringify(key)}: `, item]);
  if (parts.length === 0) return `${open}${close}`;
  const isFlat = !isList && parts.every(([, item]) => typeof item !== 'object' || item === null);
  if (isFlat) {
    const line = `{ ${parts.map(([key, item]) => key + JSON.stringify(item)).join(', ')} }`;
    if (indent.length + line.length <= maxLineWidth) return line;
  }
  const inner = `${indent}  `;
  return `${open}\n${parts.map(([key, item]) => inner + key + print(item, inner)).join(',\n')}\n${indent}${close}`;
};
