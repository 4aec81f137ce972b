import { expect, test } from 'vitest';
import { exportPicture, exportSlides } from '../../../renderer/export/makeExport.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { sheetsOf } from '../../../renderer/paper/sheetsOf.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { crowdedClient } from './paperClients.ts';

test.each([
  [42, 18],
  [40, 20],
  [28, 14],
  [20, 24],
  [50, 10],
])('a full client of %i and %i of ours is drawn for those who are not told what hangs loose', (seats, colleagues) => {
  const record = crowdedClient(seats, colleagues);
  const at = plainDate('2026-11-21');
  const leaving = leavingFor('client');
  for (const compareWith of [null, plainDate('2020-01-01')]) {
    for (const layout of ['fit', 'lanes', 'poster'] as const) {
      const options = {
        paper: 'A3',
        mono: false,
        ownCompany: '',
        layout: compareWith ? 'fit' : layout,
        leaving,
      } as const;
      expect(sheetsOf({ record, at, compareWith, options }).length).toBeGreaterThan(0);
    }
    const picture = { at, compareWith, look: 'paper', ownCompany: '', leaving } as const;
    expect(exportPicture(record, picture, paperWords).shapes.length).toBeGreaterThan(0);
    expect(exportSlides(record, picture, paperWords).length).toBeGreaterThan(0);
  }
});
