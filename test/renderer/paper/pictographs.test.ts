import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportPicture } from '../../../renderer/export/makeExport.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { withoutPictographs } from '../../../renderer/paper/pictographs.ts';
import { sheetsOf } from '../../../renderer/paper/sheetsOf.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { awkwardNames } from './paperClients.ts';
import { textsOf } from './soundSheets.ts';

/** Single ones, skin tones, a family, flags of regions and of tags, a key, one that asks to be a picture. */
const pictures = ['🙂', '👋🏽', '👩‍🔬', '👨‍👩‍👧‍👦', '🇳🇱', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '❤️', '☎️', '🏳️‍🌈', '🧑🏿‍🤝‍🧑🏻'];
const plain = [
  ...awkwardNames.filter((name) => !/\p{Extended_Pictographic}/u.test(name)),
  '#1 *',
  'No. 42',
  'ℹ Bureau',
  'Müller & Zoon ©®™',
  'क्‍ष',
  'نمی‌خواهم',
  'ﻻ → ✓?',
];

describe('on paper', () => {
  test('pictures are left out and everything beside them stays', () => {
    const words = fc.array(fc.oneof(fc.constantFrom(...pictures), fc.constantFrom('Ms', 'Zon', '王小明', '7', 'de')));
    fc.assert(
      fc.property(words, (parts) => {
        const left = withoutPictographs(parts.join(' '));
        expect(left).toBe(parts.filter((part) => !pictures.includes(part)).join(' '));
      }),
    );
  });

  test('a text without pictures is the same, whatever its script', () => {
    for (const name of plain.filter((each) => !each.includes('✓'))) expect(withoutPictographs(name)).toBe(name);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const left = withoutPictographs(text);
        expect(left).not.toMatch(/(?![©®™\p{L}])\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u);
        if (!/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|\ufe0f|\u20e3/u.test(text))
          expect(left).toBe(text);
        expect(left.match(/[\p{L}\p{N}#*]/gu)).toEqual(text.match(/[\p{L}\p{N}#*]/gu));
      }),
      { numRuns: 500 },
    );
  });

  test('a digit that was to be a key stays a digit', () => {
    expect(withoutPictographs('Desk 1️⃣')).toBe('Desk 1');
  });
});

describe('somebody with pictures in her name', () => {
  const client = aClient('Bakker 🥐 & Zoon', { since: '2020-01-01' });
  const seat = client.seat('Buyer 🛒', { role: 'decider', holder: 'Ms 🙂 Zon' });
  client.seat('Owner', { role: 'guarantor', holder: '👩‍🔬' });
  client.pair(seat, client.colleague('Mr 🧑🏿‍🤝‍🧑🏻 Ons'), { cadence: 'weekly' });
  const record = client.record();
  const at = plainDate('2024-01-01');
  const leaving = leavingFor('leadership');

  test('is called by the rest of it on every sheet, and of a name of pictures alone it says so', () => {
    const options = { paper: 'A3' as const, mono: false, ownCompany: '🏭 Ons BV', leaving };
    const words = sheetsOf({ record, at, compareWith: null, options }).flatMap(textsOf);
    const texts = words.map(({ text }) => text);
    for (const name of ['Bakker & Zoon', 'Buyer', 'Ms Zon', 'Mr Ons', 'Ons BV', 'unnamed', 'Owner'])
      expect(texts).toContain(name);
    expect(texts.join('')).not.toMatch(/\p{Extended_Pictographic}|\ufffd/u);
  });

  test('keeps them in a picture, which is opened where there are fonts for them', () => {
    const look = { at, compareWith: null, mono: false, look: 'paper' as const, ownCompany: '', leaving };
    const { shapes } = exportPicture(record, look, paperWords);
    expect(shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))).toContain('Ms 🙂 Zon');
  });
});
