import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeltAt } from '../../../shared/insight/types.ts';
import { type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { initialsOf } from '../../../shared/scene/initials.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../../shared/scene/scene.ts';
import type { Card, Scene } from '../../../shared/scene/sceneTypes.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { randomClient, randomDay } from './randomClient.ts';

const calm = (date: PlainDate): FeltAt => ({ date, nodes: {}, strands: {}, total: 0, latest: null });

const sceneAt = (record: ClientRecord, date: PlainDate, isCompact = false): Scene => {
  const state = stateAt(record, date);
  const phase = state.phase ?? 'exploration';
  return buildScene(state, layoutBanks(record, isCompact ? { phase, visibleAt: [date] } : { phase }), calm(date));
};

const meet = (a: Card, b: Card): boolean =>
  Math.abs(a.x - b.x) < a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const pairsOf = (cards: readonly Card[]): readonly (readonly [Card, Card])[] =>
  cards.flatMap((a, index) => cards.slice(0, index).map((b) => [a, b] as const));

describe('the scene of random clients', () => {
  test.each([false, true])('every seat has a card and every empty row its ghost (compact: %s)', (isCompact) => {
    fc.assert(
      fc.property(randomClient, randomDay, (record, date) => {
        const state = stateAt(record, date);
        const { cards } = sceneAt(record, date, isCompact);
        const idsOf = (kind: Card['kind']) => cards.filter((card) => card.kind === kind).map((card) => card.id);
        expect(idsOf('seat').sort()).toEqual(state.seats.map(({ seat }) => seat.id).sort());
        expect(idsOf('colleague').sort()).toEqual(state.colleagues.map(({ colleague }) => colleague.id).sort());
        const empty = state.rows.filter(
          (role) => !state.seats.some((seat) => seat.lane === role || seat.roles.includes(role)),
        );
        expect(idsOf('ghost')).toEqual(empty.map((role) => `ghost-${role}`));
      }),
    );
  });

  test.each([false, true])('no two cards overlap, ghosts included (compact: %s)', (isCompact) => {
    fc.assert(
      fc.property(randomClient, randomDay, (record, date) => {
        const clash = pairsOf(sceneAt(record, date, isCompact).cards).find(([a, b]) => meet(a, b));
        expect(clash).toBeUndefined();
      }),
    );
  });

  test('a seat keeps its place when only the date changes', () => {
    fc.assert(
      fc.property(randomClient, randomDay, randomDay, (record, one, other) => {
        const [before, after] = [sceneAt(record, one), sceneAt(record, other)];
        fc.pre(before.layout.lanes.length > 0 && stateAt(record, one).phase === stateAt(record, other).phase);
        for (const card of before.cards) {
          const same = after.cards.find((each) => each.id === card.id);
          if (same) expect([same.x, same.y]).toEqual([card.x, card.y]);
        }
      }),
    );
  });

  test('strands leave the right edge of their seat and reach the left edge of their colleague', () => {
    fc.assert(
      fc.property(randomClient, randomDay, (record, date) => {
        const { cards, strands } = sceneAt(record, date);
        const byId = new Map(cards.map((card) => [card.id, card]));
        for (const strand of strands) {
          const [seat, colleague] = [byId.get(strand.seatId), byId.get(strand.colleagueId)];
          expect(strand.from.x).toBe((seat?.x ?? 0) + (seat?.width ?? 0));
          expect(strand.to.x).toBe(colleague?.x);
          for (const [end, card] of [[strand.from, seat] as const, [strand.to, colleague] as const]) {
            expect(end.y).toBeGreaterThan(card?.y ?? Number.NaN);
            expect(end.y).toBeLessThan((card?.y ?? 0) + (card?.height ?? 0));
          }
        }
      }),
    );
  });

  test('outside the channel a strand passes no card but its own', () => {
    fc.assert(
      fc.property(randomClient, randomDay, (record, date) => {
        const { cards, strands, layout } = sceneAt(record, date);
        for (const strand of strands) {
          const crossed = cards.filter((card) => {
            if (card.kind === 'ghost' || card.id === strand.seatId || card.id === strand.colleagueId) return false;
            const isLeft = card.x + card.width <= layout.channel.from + 1e-9;
            const y = isLeft ? strand.from.y : strand.to.y;
            const isPassed = isLeft ? card.x >= strand.from.x : card.x + card.width <= strand.to.x;
            return isPassed && y > card.y && y < card.y + card.height;
          });
          expect(crossed).toEqual([]);
        }
      }),
    );
  });

  test('ties begin and end on the left edge of their seats', () => {
    fc.assert(
      fc.property(randomClient, randomDay, (record, date) => {
        const { cards, ties } = sceneAt(record, date);
        for (const tie of ties) {
          const from = cards.find((card) => card.id === tie.fromSeatId);
          expect(tie.from.x).toBe(from?.x);
          expect(tie.from.y).toBeGreaterThan(from?.y ?? Number.NaN);
          expect(tie.from.y).toBeLessThan((from?.y ?? 0) + (from?.height ?? 0));
          expect(tie.edge - tie.reach * 0.75).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the scene of one client', () => {
  test('strands that meet on a card lie in the order of the cards they come from', () => {
    const client = aClient('Client');
    const seats = ['A', 'B', 'C'].map((title, position) =>
      client.seat(title, { role: 'influencer', position, holder: title }),
    );
    const colleague = client.colleague('Ms Docter');
    for (const seat of [...seats].reverse()) client.pair(seat, colleague, { cadence: 'monthly' });
    const { strands } = sceneAt(client.record(), plainDate('2022-01-01'));
    const ends = seats.map((seat) => strands.find((strand) => strand.seatId === seat)?.to.y ?? 0);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(new Set(ends).size).toBe(3);
  });

  test('a strand whose colleague has gone hangs loose at her end', () => {
    const client = aClient('Client');
    const seat = client.seat('Director', { role: 'decider', holder: 'Mr A' });
    const colleague = client.colleague('Ms Gone');
    client.pair(seat, colleague);
    client.colleagueLeaves(colleague, '2021-01-01');
    const { strands } = sceneAt(client.record(), plainDate('2022-01-01'));
    expect(strands.map((strand) => [strand.proof, strand.looseAt])).toEqual([['loose', 'colleague']]);
  });

  test('a tie that spans another reaches farther into the margin', () => {
    const client = aClient('Client');
    const [a, b, c] = ['A', 'B', 'C'].map((title, position) => client.seat(title, { role: 'influencer', position }));
    const short = client.tie('influences', b ?? '', a ?? '');
    const long = client.tie('reportsTo', c ?? '', a ?? '');
    const { ties } = sceneAt(client.record(), plainDate('2022-01-01'));
    const reachOf = (id: string) => ties.find((tie) => tie.id === id)?.reach ?? 0;
    expect(reachOf(long)).toBeGreaterThan(reachOf(short));
  });

  test('a seat that has both a row of its own and a second role leaves no ghost for the second', () => {
    const client = aClient('Client');
    client.seat('Owner', { roles: ['guarantor', 'decider'], holder: 'Mr A' });
    const { cards } = sceneAt(client.record(), plainDate('2022-01-01'));
    expect(cards.filter((card) => card.kind === 'ghost').map((card) => card.lane)).toEqual([
      'influencer',
      'nurture',
      'daily',
    ]);
  });

  test('a layout made for another client is refused', () => {
    const client = aClient('Client');
    client.seat('Owner', { role: 'decider' });
    const date = plainDate('2022-01-01');
    const layout = layoutBanks(aClient('Other').record(), { phase: 'nurture' });
    expect(() => buildScene(stateAt(client.record(), date), layout, calm(date))).toThrow('no place');
  });
});

describe('initials', () => {
  test.each([
    ['Mr Nogalwat', 'No'],
    ['Ms Aandegang', 'Aa'],
    ['Mw. de Boer', 'Bo'],
    ['Dhr. van der Berg', 'Be'],
    ['Anna Koester', 'Ko'],
    ['Order desk & driver', 'Od'],
    ['Order desk', 'Od'],
    ['Dr.', 'Dr'],
    ['🙂', '🙂'],
    ['O’Neill', 'O’'],
    ['王小明', '王小'],
    ['Mr', 'Mr'],
    ['…', '?'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});

test('a row whose role is played from another lane says by whom, and is no ghost', () => {
  const client = aClient('Ostmeer', { phase: 'conquest' });
  client.seat('Designer', { roles: ['influencer', 'initiator'], holder: 'Ms Schets' });
  const { notes, cards } = sceneAt(client.record(), plainDate('2026-01-01'));
  expect(notes.map(({ role, names }) => ({ role, names }))).toEqual([{ role: 'initiator', names: ['Ms Schets'] }]);
  expect(cards.some((card) => card.id === 'ghost-initiator')).toBe(false);
  expect(cards.some((card) => card.id === 'ghost-gatekeeper')).toBe(true);
});
