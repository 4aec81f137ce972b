import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin, type plainDate } from '../../../shared/model/plainDate.ts';
import { templateRows } from '../../../shared/model/rowTemplate.ts';
import { phases } from '../../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { laneMembers } from '../../../shared/scene/laneMembers.ts';
import { countCrossings, orderLanes } from '../../../shared/scene/laneOrder.ts';
import { layoutBanks, mapMeasures } from '../../../shared/scene/layoutBanks.ts';
import type { Layout, Point } from '../../../shared/scene/sceneTypes.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { randomClient, randomDay } from './randomClient.ts';

const anyPhase = fc.constantFrom(...phases);

const isSeatAt = (record: ClientRecord, date: ReturnType<typeof plainDate>) => (id: string) => {
  const seat = record.tables.seat[id];
  return seat !== undefined && isWithin(date, seat);
};

const overlap = (layout: Layout, a: Point, b: Point): boolean =>
  Math.abs(a.x - b.x) < layout.cardSize.width && Math.abs(a.y - b.y) < layout.cardSize.height;

const firstOverlap = (layout: Layout, places: readonly (readonly [string, Point])[]): string | null => {
  for (const [index, [id, place]] of places.entries()) {
    const other = places.slice(0, index).find(([, earlier]) => overlap(layout, earlier, place));
    if (other) return `${other[0]} and ${id}`;
  }
  return null;
};

/** The record with the rows of every table put in the other way round. */
const reversedRows = (record: ClientRecord): ClientRecord => ({
  ...record,
  tables: Object.fromEntries(
    Object.entries(record.tables).map(([table, rows]) => [table, Object.fromEntries(Object.entries(rows).reverse())]),
  ) as ClientRecord['tables'],
});

describe('the layout of both banks', () => {
  test('the lanes follow the row template from top to bottom, without gaps', () => {
    const client = aClient('Client', { phase: 'nurture' });
    client.seat('Director', { role: 'decider', holder: 'Mr A' });
    const layout = layoutBanks(client.record(), { phase: 'nurture' });
    expect(layout.lanes.map((band) => band.lane)).toEqual(templateRows('nurture'));
    layout.lanes.slice(1).forEach((band, index) => {
      const above = layout.lanes[index];
      expect(band.y).toBe((above?.y ?? 0) + (above?.height ?? 0));
    });
  });

  test('a lane for the unplaced is there only when somebody has no role', () => {
    const client = aClient('Client');
    client.seat('Director', { role: 'decider' });
    expect(layoutBanks(client.record(), { phase: 'nurture' }).lanes.map((band) => band.lane)).not.toContain('unplaced');
    client.seat('Somebody');
    expect(layoutBanks(client.record(), { phase: 'nurture' }).lanes.at(-1)?.lane).toBe('unplaced');
  });

  test('a lane with one card on each side is little higher than the card, so that five lanes fit a small window', () => {
    const client = aClient('Client');
    client.seat('Director', { role: 'decider' });
    const layout = layoutBanks(client.record(), { phase: 'nurture' });
    expect(layout.lanes.map((band) => band.height)).toEqual([73, 73, 73, 73, 73]);
    expect(layout.width).toBe(878);
  });

  test('a lone colleague stands opposite the middle of two seats', () => {
    const client = aClient('Client');
    const docht = client.seat('Head of production', { role: 'influencer', position: 0 });
    const zacht = client.seat('Quality manager', { role: 'influencer', position: 1 });
    const docter = client.colleague('Ms Docter');
    client.pair(docht, docter);
    const layout = layoutBanks(client.record(), { phase: 'nurture' });
    const middle = ((layout.seats[docht]?.y ?? 0) + (layout.seats[zacht]?.y ?? 0)) / 2;
    expect(layout.colleagues[docter]?.y).toBe(middle);
  });

  test('a colleague without a lane stands opposite the mean of those she is paired with', () => {
    const client = aClient('Client');
    const guarantor = client.seat('Chairman', { role: 'guarantor' });
    const influencer = client.seat('Engineer', { role: 'influencer' });
    const colleague = client.colleague('Ms Docter');
    client.pair(guarantor, colleague);
    client.pair(influencer, colleague);
    const members = laneMembers(client.record(), 'nurture', null);
    expect(members.colleagues.map((member) => member.lane)).toEqual(['decider']);
  });

  test('a lane of more than five becomes two columns, whose gaps face the cards of the other', () => {
    const client = aClient('Client');
    const ids = Array.from({ length: 8 }, (_, index) =>
      client.seat(`Seat ${index}`, { role: 'influencer', position: index }),
    );
    const layout = layoutBanks(client.record(), { phase: 'nurture' });
    expect(new Set(ids.map((id) => layout.seats[id]?.x)).size).toBe(2);
    const pitch = (mapMeasures.card.height + mapMeasures.wrapGap) / 2;
    ids.slice(1).forEach((id, index) => {
      expect((layout.seats[id]?.y ?? 0) - (layout.seats[ids[index] ?? '']?.y ?? 0)).toBeCloseTo(pitch);
    });
  });

  test('two seats whose lives never meet share a place, so a long past does not stretch the map', () => {
    const client = aClient('Client');
    const before = client.seat('Old seat', { role: 'decider', from: '2020-01-01', to: '2021-01-01' });
    const after = client.seat('New seat', { role: 'decider', from: '2021-01-01' });
    const layout = layoutBanks(client.record(), { phase: 'nurture' });
    expect(layout.seats[before]).toEqual(layout.seats[after]);
  });

  test('a row that is empty because its seat stood elsewhere then has a place for its ghost', () => {
    const client = aClient('Client');
    const seat = client.seat('Risen', {});
    client.role(seat, 'influencer', { from: '2020-01-01', to: '2021-01-01' });
    client.role(seat, 'decider', { from: '2021-01-01' });
    const layout = layoutBanks(client.record(), { phase: 'nurture' });
    const [place, ghost] = [layout.seats[seat], layout.ghosts.decider];
    expect(place && ghost && overlap(layout, place, ghost)).toBe(false);
  });
});

describe('the layout of random clients', () => {
  test('no two cards that exist on the same day overlap, in whatever phase', () => {
    fc.assert(
      fc.property(randomClient, randomDay, anyPhase, (record, date, phase) => {
        const layout = layoutBanks(record, { phase });
        const seats = Object.entries(layout.seats).filter(([id]) => isSeatAt(record, date)(id));
        const present = new Set(
          [...rowsOf(record, 'assignment'), ...rowsOf(record, 'pairing')]
            .filter((row) => isWithin(date, row))
            .map((row) => row.colleagueId),
        );
        const colleagues = Object.entries(layout.colleagues).filter(([id]) => present.has(id));
        expect(firstOverlap(layout, [...seats, ...colleagues])).toBeNull();
      }),
    );
  });

  test('no two cards overlap in a compact layout, which has exactly those of its date', () => {
    fc.assert(
      fc.property(randomClient, randomDay, anyPhase, (record, date, phase) => {
        const layout = layoutBanks(record, { phase, visibleAt: [date] });
        expect(
          firstOverlap(layout, [...Object.entries(layout.seats), ...Object.entries(layout.colleagues)]),
        ).toBeNull();
        const seatIds = rowsOf(record, 'seat')
          .filter((seat) => isWithin(date, seat))
          .map((seat) => seat.id);
        expect(Object.keys(layout.seats).sort()).toEqual(seatIds.sort());
      }),
    );
  });

  test('every card lies within its lane and within the layout', () => {
    fc.assert(
      fc.property(randomClient, anyPhase, (record, phase) => {
        const layout = layoutBanks(record, { phase });
        const places = [
          ...Object.values(layout.seats),
          ...Object.values(layout.colleagues),
          ...Object.values(layout.ghosts),
        ];
        for (const place of places) {
          const band = layout.lanes.find((lane) => place.y >= lane.y && place.y < lane.y + lane.height);
          expect(band).toBeDefined();
          expect(place.y + layout.cardSize.height).toBeLessThanOrEqual((band?.y ?? 0) + (band?.height ?? 0));
          expect(place.x).toBeGreaterThanOrEqual(mapMeasures.marginLeft);
          expect(place.x + layout.cardSize.width).toBeLessThanOrEqual(layout.width - mapMeasures.marginRight + 1e-9);
        }
      }),
    );
  });

  test('the client stands left of the channel and we stand right of it', () => {
    fc.assert(
      fc.property(randomClient, (record) => {
        const layout = layoutBanks(record, { phase: 'nurture' });
        for (const { x } of Object.values(layout.seats))
          expect(x + layout.cardSize.width).toBeLessThanOrEqual(layout.channel.from + 1e-9);
        for (const { x } of Object.values(layout.colleagues))
          expect(x).toBeGreaterThanOrEqual(layout.channel.to - 1e-9);
      }),
    );
  });

  test('within a lane a lower position stands higher, on every day on which both are there', () => {
    fc.assert(
      fc.property(randomClient, randomDay, (record, date) => {
        const layout = layoutBanks(record, { phase: 'nurture' });
        const members = laneMembers(record, 'nurture', null).seats.filter((seat) => isWithin(date, seat.life));
        for (const a of members)
          for (const b of members)
            if (a.lane === b.lane && a.position < b.position)
              expect(layout.seats[a.id]?.y).toBeLessThan(layout.seats[b.id]?.y ?? 0);
      }),
    );
  });

  test('it does not depend on the order in which rows were put in', () => {
    fc.assert(
      fc.property(randomClient, anyPhase, (record, phase) => {
        expect(layoutBanks(reversedRows(record), { phase })).toEqual(layoutBanks(record, { phase }));
      }),
    );
  });

  test('the sweeps never leave more crossings than there were', () => {
    fc.assert(
      fc.property(randomClient, (record) => {
        const members = laneMembers(record, 'nurture', null);
        const asEntered = {
          seats: new Map(members.lanes.map((lane) => [lane, members.seats.filter((one) => one.lane === lane)])),
          colleagues: new Map(
            members.lanes.map((lane) => [lane, members.colleagues.filter((one) => one.lane === lane)]),
          ),
        };
        for (const bank of [asEntered.seats, asEntered.colleagues])
          for (const stack of bank.values()) stack.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
        expect(countCrossings(orderLanes(members), members.links)).toBeLessThanOrEqual(
          countCrossings(asEntered, members.links),
        );
      }),
    );
  });
});

describe('crossings', () => {
  test('two strands that swap sides cross once, and the sweeps undo it', () => {
    const client = aClient('Client');
    const [a, b] = [client.seat('A', { role: 'influencer' }), client.seat('B', { role: 'influencer' })];
    const [c, d] = [client.colleague('C'), client.colleague('D')];
    for (const id of [c, d]) client.assign(id, { lane: 'influencer' });
    client.pair(a, d);
    client.pair(b, c);
    const members = laneMembers(client.record(), 'nurture', null);
    expect(countCrossings(orderLanes(members), members.links)).toBe(0);
  });
});
