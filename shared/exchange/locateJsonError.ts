/** Where a text stops being JSON, and why. */
export interface JsonError {
  /** Counted from 1. */
  readonly line: number;
  readonly detail: string;
}

type Expected = 'value' | 'valueOrEnd' | 'keyOrEnd' | 'key' | 'colon' | 'commaOrEnd' | 'nothing';

interface OpenBracket {
  readonly close: '}' | ']';
  readonly keys: Set<string>;
}

const token = /[{}[\]:,]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const space = /[ \t\r\n]*/y;

const words: Readonly<Record<Expected, string>> = {
  value: 'a value',
  valueOrEnd: 'a value or "]"',
  keyOrEnd: 'a field name in quotes or "}"',
  key: 'a field name in quotes',
  colon: '":"',
  commaOrEnd: 'a comma or the closing bracket',
  nothing: 'nothing more',
};

/**
 * The first place where a text breaks the rules of JSON (RFC 8259), or names a field twice in one object, which
 * `JSON.parse` would settle silently by forgetting the first. Null when it is sound. `JSON.parse` names the place in
 * words that differ between engines, and sometimes not at all, hence this second look. No recursion, so that no depth
 * of nesting can exhaust the stack.
 */
export const locateJsonError = (text: string): JsonError | null => {
  const open: OpenBracket[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const errorHere = (detail: string): JsonError => ({ line: lineAt(text, at), detail });
  for (;;) {
    at = endOfMatch(space, text, at) ?? at;
    if (at === text.length) {
      if (expected === 'nothing') return null;
      return errorHere(`the text ends where ${words[expected]} should follow`);
    }
    const end = text[at] === '"' ? endOfString(text, at) : endOfMatch(token, text, at);
    if (end === null) return errorHere(`expected ${words[expected]}, found ${startOf(text, at)}`);
    const found = text.slice(at, end);
    const next = nextExpected(expected, found, open);
    if (next === 'unexpected') return errorHere(`expected ${words[expected]}, found ${startOf(text, at)}`);
    if (next === 'repeated') return errorHere(`the field ${found} stands twice in one object`);
    expected = next;
    at = end;
  }
};

/** Takes one token; changes the stack of open brackets. */
const nextExpected = (expected: Expected, found: string, open: OpenBracket[]): Expected | 'unexpected' | 'repeated' => {
  const around = open.at(-1);
  const closed = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');
  if (found === '}' || found === ']') {
    const mayEnd = expected === 'commaOrEnd' || expected === (found === '}' ? 'keyOrEnd' : 'valueOrEnd');
    if (!mayEnd || around?.close !== found) return 'unexpected';
    open.pop();
    return closed();
  }
  switch (expected) {
    case 'value':
    case 'valueOrEnd':
      if (found === ':' || found === ',') return 'unexpected';
      if (found !== '{' && found !== '[') return closed();
      open.push({ close: found === '{' ? '}' : ']', keys: new Set() });
      return found === '{' ? 'keyOrEnd' : 'valueOrEnd';
    case 'key':
    case 'keyOrEnd': {
      if (!found.startsWith('"') || !around) return 'unexpected';
      const key = String(JSON.parse(found));
      if (around.keys.has(key)) return 'repeated';
      around.keys.add(key);
      return 'colon';
    }
    case 'colon':
      return found === ':' ? 'value' : 'unexpected';
    case 'commaOrEnd':
      if (found !== ',' || !around) return 'unexpected';
      return around.close === '}' ? 'key' : 'value';
    case 'nothing':
      return 'unexpected';
  }
};

const endOfMatch = (pattern: RegExp, text: string, at: number): number | null => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** By hand: a pattern for a string of many megabytes would exhaust the stack of the matcher. */
const endOfString = (text: string, from: number): number | null => {
  let at = from + 1;
  while (at < text.length) {
    if (text[at] === '"') return at + 1;
    if (text.charCodeAt(at) < 0x20) return null;
    const end = text[at] === '\\' ? endOfMatch(escapeSequence, text, at) : at + 1;
    if (end === null) return null;
    at = end;
  }
  return null;
};

const lineAt = (text: string, at: number): number => text.slice(0, at).split('\n').length;

const startOf = (text: string, at: number): string => {
  const rest = /^\S{1,20}/u.exec(text.slice(at, at + 20))?.[0] ?? '';
  return rest.startsWith('"') ? `the text ${rest}…` : `"${rest}"`;
};
