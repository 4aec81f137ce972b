import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateJsonError } from '../../../shared/exchange/locateJsonError.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with one piece of it replaced by something else: sometimes still sound, mostly not. */
const damagedJson = fc
  .tuple(
    fc.jsonValue({ maxDepth: 4 }),
    fc.nat(),
    fc.nat({ max: 4 }),
    fc.constantFrom('', ',', '}', ']', '"', '\\', ':', '0', '-', '.', 'e', 'n', '\n', '\t', '\u00a0'),
  )
  .map(([value, at, length, piece]) => {
    const text = JSON.stringify(value, null, 1);
    const start = at % (text.length + 1);
    return text.slice(0, start) + piece + text.slice(start + length);
  });

describe('locateJsonError', () => {
  test('agrees with JSON.parse about what is JSON, apart from repeated fields', () => {
    fc.assert(
      fc.property(fc.oneof(damagedJson, fc.string(), fc.json()), (text) => {
        const error = locateJsonError(text);
        fc.pre(!error?.detail.includes('stands twice'));
        expect(error === null).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['', 1, 'the text ends where a value should follow'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 'expected a comma or the closing bracket, found the text "b":…'],
    ['{\n  "a": 1,\n}', 3, 'expected a field name in quotes, found "}"'],
    ['[1,\r\n2,\r\n]', 3, 'expected a value, found "]"'],
    ['{"a": "one\ntwo"}', 1, 'expected a value, found the text "one…'],
    ["{'a': 1}", 1, 'expected a field name in quotes or "}", found "\'a\':"'],
    ['{"a": 1', 1, 'the text ends where a comma or the closing bracket should follow'],
    ['{} {}', 1, 'expected nothing more, found "{}"'],
    ['[1}', 1, 'expected a comma or the closing bracket, found "}"'],
  ])('tells of %j that line %i is wrong', (text, line, detail) => {
    expect(locateJsonError(text)).toEqual({ line, detail });
  });

  test('refuses a field that stands twice in one object, however it is spelled, and allows it in two', () => {
    expect(locateJsonError('{"a": 1,\n "\\u0061": 2}')).toEqual({
      line: 2,
      detail: 'the field "\\u0061" stands twice in one object',
    });
    expect(locateJsonError('[{"a": {"a": 1}}, {"a": 2}]')).toBeNull();
  });

  test('survives a depth of brackets and a length of text that would exhaust the stack', () => {
    const depth = 200_000;
    expect(locateJsonError('['.repeat(depth) + ']'.repeat(depth))).toBeNull();
    expect(locateJsonError(`"${'\\n'.repeat(3_000_000)}`)?.detail).toContain('expected a value');
  });
});
