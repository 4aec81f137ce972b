import { describe, expect, test } from 'vitest';
import {
  type Column,
  type Move,
  type Place,
  placeAfter,
  placeOfSelection,
  selectionAt,
  settledPlace,
} from '../../../renderer/table/places.ts';
import { linesOf, tableLanes } from '../../../renderer/table/tableLanes.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

/** Decider with two strands, an unknown daily contact without any, and "??" in every other row. */
const client = aClient('Zekerheid');
const decider = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
const first = client.pair(decider, client.colleague('Ms Aandegang'));
const second = client.pair(decider, client.colleague('Mr Koester'));
const daily = client.seat('Goods-in', { role: 'daily', holder: '??' });
const record = client.record();
const lines = linesOf(tableLanes(stateAt(record, plainDate('2024-01-01')), layoutBanks(record, { phase: 'nurture' })));
const lower = lines.find(({ anchor, key }) => anchor === decider && key !== decider)?.key ?? '';
const strandBelow = lower === second ? second : first;

const at = (key: string, column: Column): Place => ({ key, column });
const go = (from: Place, ...moves: readonly Move[]): Place =>
  moves.reduce((place, move) => placeAfter(lines, place, move) ?? place, from);

describe('keys in the table', () => {
  test('go along the row, and stop at its ends', () => {
    expect(go(at(decider, 'client'), 'right', 'right')).toEqual(at(decider, 'own'));
    expect(go(at(decider, 'client'), 'rowEnd')).toEqual(at(decider, 'contact'));
    expect(go(at(decider, 'contact'), 'right')).toEqual(at(decider, 'contact'));
    expect(go(at(decider, 'contact'), 'rowStart')).toEqual(at(decider, 'client'));
  });

  test('find the member of a lower line where she is written', () => {
    expect(go(at(lower, 'own'), 'left')).toEqual(at(decider, 'emotion'));
    expect(go(at(lower, 'contact'), 'rowStart')).toEqual(at(decider, 'client'));
  });

  test('go up and down their column past lines that have nothing in it', () => {
    expect(go(at(decider, 'own'), 'down')).toEqual(at(lower, 'own'));
    expect(go(at(decider, 'client'), 'down')).toEqual(at('open decider', 'client'));
    expect(go(at(decider, 'cadence'), 'down', 'down')).toEqual(at(lower, 'cadence'));
    expect(go(at('open decider', 'client'), 'up')).toEqual(at(decider, 'client'));
  });

  test('of Tab read on from line to line and lead out at both ends', () => {
    expect(go(at(decider, 'contact'), 'next')).toEqual(at(lower, 'own'));
    expect(go(at(lower, 'own'), 'previous')).toEqual(at(decider, 'contact'));
    const last = go(at(decider, 'client'), 'last');
    expect(placeAfter(lines, last, 'next')).toBeNull();
    expect(placeAfter(lines, go(last, 'first'), 'previous')).toBeNull();
  });

  test('pass every cell once on the way from the first to the last', () => {
    const seen: string[] = [];
    let place: Place | null = go(at(decider, 'client'), 'first');
    while (place) {
      seen.push(`${place.key} ${place.column}`);
      place = placeAfter(lines, place, 'next');
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toContain(`${daily} own`);
    // Nobody known sits there: there is nobody to read.
    expect(seen).not.toContain(`${daily} emotion`);
  });
});

describe('the cell that keys mean', () => {
  test('stays while it is there, and falls to the line that took its height when it is gone', () => {
    expect(settledPlace(lines, at(lower, 'cadence'), 0)).toEqual(at(lower, 'cadence'));
    const height = lines.findIndex(({ key }) => key === lower);
    expect(settledPlace(lines, at('gone', 'own'), height)).toEqual(at(lower, 'own'));
    expect(settledPlace(lines, at('gone', 'cadence'), 9_999)).toEqual(at('open daily', 'client'));
    expect(settledPlace(lines, null, 0)).toEqual(at('open guarantor', 'client'));
    expect(settledPlace([], at(lower, 'own'), 3)).toBeNull();
  });

  test('selects what it shows, and is found again from the selection', () => {
    expect(selectionAt(lines, at(decider, 'emotion'))).toEqual({ kind: 'seat', id: decider });
    expect(selectionAt(lines, at(lower, 'contact'))).toEqual({ kind: 'pairing', id: strandBelow });
    expect(selectionAt(lines, at(daily, 'own'))).toEqual({ kind: 'seat', id: daily });
    expect(selectionAt(lines, at('open guarantor', 'client'))).toEqual({ kind: 'ghost', id: 'guarantor' });
    expect(selectionAt(lines, at('open decider', 'client'))).toBeNull();
    expect(placeOfSelection(lines, { kind: 'pairing', id: strandBelow })).toEqual(at(lower, 'own'));
    expect(placeOfSelection(lines, { kind: 'ghost', id: 'guarantor' })).toEqual(at('open guarantor', 'client'));
    expect(placeOfSelection(lines, { kind: 'tie', id: decider })).toBeNull();
  });
});
