import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columns, layOutTable, measures } from '../../../renderer/deals/layOutTable.ts';
import type { Ballot } from '../../../shared/insight/ballots.ts';
import { ballotsOf, peoplePresent } from '../../../shared/insight/ballots.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { stancePositions } from '../../../shared/model/vocabulary.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { sampleClient } from '../../shared/sample/sampleRecords.ts';

const ballot = (personId: string, position: Ballot['position']): Ballot => ({
  personId,
  stance: null,
  position,
  castBy: personId,
  delegation: null,
  casts: [personId],
});

describe('the table of a deal', () => {
  test('puts everybody in the column of where she stands, and no card on another', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...stancePositions), { maxLength: 20 }), (positions) => {
        const ballots = positions.map((position, index) => ballot(String(index), position));
        const { cards, cardWidth, height } = layOutTable(ballots, 700);
        expect(cards).toHaveLength(ballots.length);
        for (const card of cards) {
          const column = columns.indexOf(card.ballot.position);
          expect(card.x).toBeCloseTo(column * (cardWidth + measures.columnGap), 6);
          expect(card.y + measures.cardHeight).toBeLessThanOrEqual(height);
        }
        const places = new Set(cards.map(({ x, y }) => `${x} ${y}`));
        expect(places.size).toBe(cards.length);
      }),
    );
  });

  test('draws one arrow for the vote that lies elsewhere, and counts it where it is cast', () => {
    const state = stateAt(sampleClient('Ostmeer Keukens'), plainDate('2026-02-06'));
    const [dealState] = state.deals;
    if (!dealState) throw new Error('the sample has a deal');
    const layout = layOutTable(ballotsOf(dealState, peoplePresent(state)), 700);
    expect(layout.arrows).toHaveLength(1);
    expect(layout.columns.map(({ position, votes }) => [position, votes])).toEqual([
      ['for', 2],
      ['undecided', 0],
      ['unknown', 0],
      ['against', 2],
    ]);
  });
});
