import { describe, expect, test } from 'vitest';
import { type MapSheet, mapSheets } from '../../../renderer/paper/mapSheets.ts';
import { paperSource } from '../../../renderer/paper/paperSource.ts';
import { paperWords } from '../../../renderer/paper/paperWords.ts';
import { sheetOf } from '../../../renderer/paper/sheetSize.ts';
import { curvesOf, overlaps, strandLabels } from '../../../renderer/paper/strandLabels.ts';
import { rulesFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { crowdedClient, smallClient } from './paperClients.ts';

const area = { x: 52, y: 128, width: 1117, height: 840 };
const date = '2024-01-01';
const sheetsOf = (record: ClientRecord): readonly MapSheet[] =>
  mapSheets(
    paperSource(record, plainDate(date), rulesFor.team),
    sheetOf('A4'),
    { ...area, height: 640 },
    area,
    paperWords,
  );

/** One seat whom sixty of ours meet. */
const star = (): ClientRecord => {
  const client = aClient('Star');
  const seat = client.seat('Centre', { role: 'decider', holder: 'Ms Centre' });
  for (let index = 0; index < 60; index += 1) client.pair(seat, client.colleague(`Mr ${index}`));
  for (let index = 0; index < 40; index += 1) client.assign(client.colleague(`Ms ${index}`), { lane: 'decider' });
  return client.record();
};

describe.each([
  ['three people', smallClient()],
  ['forty people', crowdedClient()],
  ['170 people', crowdedClient(120, 50)],
  ['one seat with sixty counterparts', star()],
  ['a client without anybody', aClient('Empty').record()],
])('the map of %s', (_, record) => {
  const sheets = sheetsOf(record);
  const { state } = paperSource(record, plainDate(date), rulesFor.team);

  test('shows every seat, colleague and empty row, and every strand once', () => {
    const cards = sheets.flatMap((sheet) => sheet.scene.cards);
    const strands = sheets.flatMap((sheet) => sheet.scene.strands.map((strand) => strand.id));
    for (const { seat } of state.seats) expect(cards.some((card) => card.id === seat.id)).toBe(true);
    for (const { colleague } of state.colleagues) expect(cards.some((card) => card.id === colleague.id)).toBe(true);
    expect([...strands].sort()).toEqual(state.pairings.map(({ pairing }) => pairing.id).sort());
    const rows = new Set(cards.map((card) => card.lane));
    for (const row of state.rows) expect(rows.has(row)).toBe(true);
  });

  test('stays in its place on each sheet, no card over another', () => {
    sheets.forEach((sheet, index) => {
      const place = { ...area, height: index === 0 ? 640 : area.height };
      const { cards } = sheet.scene;
      for (const card of cards) {
        expect(card.x).toBeGreaterThanOrEqual(place.x);
        expect(card.x + card.width).toBeLessThanOrEqual(place.x + place.width + 1e-6);
        expect(card.y + card.height).toBeLessThanOrEqual(place.y + place.height + 1e-6);
      }
      const clash = cards.some((a, at) => cards.slice(0, at).some((b) => overlaps(a, b)));
      expect(clash).toBe(false);
    });
  });

  test('labels on strands hide no card and no other label', () => {
    for (const { scene, type, area: place } of sheets) {
      const labels = strandLabels(
        () => ({ text: 'unproven since 4 Mar 2024', isWarning: true }),
        type.label,
        [...scene.cards],
        place,
        curvesOf(scene),
      );
      const boxes = labels.map((label) => label.box);
      expect(boxes.some((box) => scene.cards.some((card) => overlaps(box, card)))).toBe(false);
      expect(boxes.some((a, at) => boxes.slice(0, at).some((b) => overlaps(a, b)))).toBe(false);
    }
  });
});
