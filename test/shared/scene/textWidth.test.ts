import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../../shared/scene/textWidth.ts';

describe('text width', () => {
  test('it is the sum of the advance widths of Inter', () => {
    expect(textWidth('Mr', 1000)).toBe(903 + 376);
    expect(textWidth('Mr', 10, 700)).toBeCloseTo((932 + 407) / 100);
  });

  test('a weight between regular and bold lies between their widths', () => {
    expect(textWidth('nun', 16, 600)).toBeGreaterThan(textWidth('nun', 16, 400));
    expect(textWidth('nun', 16, 600)).toBeLessThan(textWidth('nun', 16, 700));
  });

  test('a combining accent adds nothing, an emoji of many characters is one picture', () => {
    expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
    expect(textWidth('👩‍👩‍👧‍👦', 10)).toBe(textWidth('🙂', 10));
  });
});

describe('wrapped text', () => {
  test('a text that fits stays on one line', () => {
    expect(wrapText('Quality manager', 200, 12)).toEqual({ lines: ['Quality manager'], isCut: false });
  });

  test('it breaks at spaces and after hyphens', () => {
    expect(wrapText('Directeur-grootaandeelhouder', 70, 12).lines[0]).toBe('Directeur-');
    expect(wrapText('Quality manager', 60, 12).lines).toEqual(['Quality', 'manager']);
  });

  test('what does not fit in the lines allowed ends with an ellipsis', () => {
    const { lines, isCut } = wrapText('Head of the department of departments and more', 90, 12, 400, 2);
    expect(isCut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  test('a cut inside a word that a hyphen broke adds no space', () => {
    expect(wrapText('von Hohenstein-Schwarzenberg', 110, 12, 400, 1).lines[0]).toMatch(/^von Hohenstein-S?c?h?…$/);
  });

  test('no line is wider than asked and no letter is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 30, max: 300 }), (text, width) => {
        const { lines } = wrapText(text, width, 12, 600);
        for (const line of lines) expect(textWidth(line, 12, 600)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });

  test('a cut line fits as well', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 20, maxLength: 120 }), (text) => {
        const { lines } = wrapText(text, 60, 12, 400, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(60);
      }),
    );
  });
});
