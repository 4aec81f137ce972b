import { expect, test } from 'vitest';
import { exportSlides } from '../../../renderer/export/makeExport.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';
import { crowdedClient } from '../paper/paperClients.ts';

/** The slides that follow the picture. */
const wordSlidesOf = (record: ClientRecord, at: string, compareWith: string) =>
  exportSlides(
    record,
    {
      at: plainDate(at),
      compareWith: plainDate(compareWith),
      look: 'paper',
      ownCompany: '',
      leaving: leavingFor('leadership'),
    },
    paperWords,
  ).slice(1);

/** Of what stands between head and foot, in points. */
const pointsOf = ({ sheet, shapes }: ReturnType<typeof wordSlidesOf>[number]): readonly number[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'text' && shape.y > 110 && shape.y < sheet.height - 40 ? [(shape.size * 960) / sheet.width] : [],
  );

test('what changed between two dates is told in type that is read across a room, while it takes no slide more', () => {
  const slides = wordSlidesOf(sampleClient('Ostmeer Keukens'), '2026-11-21', '2026-01-01');
  expect(slides).toHaveLength(1);
  for (const slide of slides) for (const points of pointsOf(slide)) expect(points).toBeGreaterThanOrEqual(14);
});

test('a crowd of changes is told to its end, no smaller than seven points, and within its slides', () => {
  const slides = wordSlidesOf(crowdedClient(60, 30), '2024-01-01', '2010-06-01');
  expect(slides.length).toBeGreaterThan(0);
  for (const slide of slides) {
    for (const points of pointsOf(slide)) expect(points).toBeGreaterThanOrEqual(7 - 0.001);
    for (const shape of slide.shapes) if (shape.kind === 'text') expect(shape.y).toBeLessThan(slide.sheet.height);
  }
});
