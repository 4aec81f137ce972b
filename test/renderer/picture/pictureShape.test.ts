import { describe, expect, test } from 'vitest';
import { exportPicture } from '../../../renderer/export/makeExport.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { largestScale } from '../../../renderer/picture/paintPng.ts';
import { headingsWidth, pictureShape } from '../../../renderer/picture/pictureShape.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { crowdedClient, smallClient } from '../paper/paperClients.ts';

describe('the shape of a picture', () => {
  test('is as it comes where it is no tower', () => {
    expect(pictureShape(() => ({ width: 1000, height: 700 }), 520)).toMatchObject({ wrapAbove: Infinity, air: 0 });
  });

  test('gets air before its lanes wrap, and wraps when air does not do', () => {
    expect(pictureShape(() => ({ width: 800, height: 750 }), 520)).toMatchObject({ wrapAbove: Infinity, air: 200 });
    const tall = (wrapAbove: number) => (wrapAbove > 4 ? { width: 800, height: 4000 } : { width: 1200, height: 900 });
    expect(pictureShape(tall, 520)).toMatchObject({ wrapAbove: 4, air: 0 });
  });

  test('has room for its headings', () => {
    const least = headingsWidth('Koninklijke Maatschappij tot Exploitatie van Staatsspoorwegen');
    expect(pictureShape(() => ({ width: 400, height: 100 }), least).air).toBe(least - 400);
  });

  test.each([
    ['three people', smallClient(), null, 4],
    ['three people compared', smallClient(), plainDate('2023-03-01'), 4],
    ['sixty people', crowdedClient(60, 30), null, 3],
    ['sixty people compared', crowdedClient(60, 30), plainDate('2012-06-01'), 3],
  ])('of %s is no tower, and can be painted large', (_, record, compareWith, scale) => {
    const at = plainDate('2024-01-01');
    const drawn = { at, compareWith, look: 'paper', ownCompany: '', leaving: leavingFor('team') } as const;
    const picture = exportPicture(record, drawn, paperWords);
    expect(picture.height / picture.width).toBeLessThan(2.5);
    expect(largestScale(picture)).toBeGreaterThanOrEqual(scale);
  });
});
