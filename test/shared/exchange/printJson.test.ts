import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printJson } from '../../../shared/exchange/printJson.ts';

describe('printJson', () => {
  test('writes two spaces per level, one line per flat object, and a newline at the end', () => {
    expect(printJson({ a: 1, list: [{ b: 'x', c: null }, { d: [] }], empty: {} })).toBe(
      '{\n  "a": 1,\n  "list": [\n    { "b": "x", "c": null },\n    {\n      "d": []\n    }\n  ],\n  "empty": {}\n}\n',
    );
  });

  test('breaks a flat object that would not fit on one line', () => {
    expect(printJson({ text: 'x'.repeat(300) })).toBe(`{\n  "text": "${'x'.repeat(300)}"\n}\n`);
  });

  test('is read back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(printJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
