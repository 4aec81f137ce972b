import { describe, expect, test } from 'vitest';
import { cellKey, matrixOf, matrixPlaceAfter, settledMatrixPlace } from '../../../renderer/table/matrix/matrixModel.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { layoutBanks } from '../../../shared/scene/layoutBanks.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';

const client = aClient('Zekerheid');
const graag = client.seat('Supply', { role: 'nurture', holder: 'Mr Graag' });
const zekerheid = client.seat('Director', { role: 'decider', holder: 'Mr Zekerheid' });
const koester = client.colleague('Mr Koester');
const aandegang = client.colleague('Ms Aandegang');
client.pair(graag, koester, { cadence: 'monthly' });
client.pair(zekerheid, aandegang, { to: '2023-01-01' });
client.assign(aandegang, { lane: 'decider' });
const record = client.record();
const matrix = matrixOf(stateAt(record, plainDate('2024-01-01')), layoutBanks(record, { phase: 'nurture' }));

describe('people × colleagues', () => {
  test('holds everybody in the order of the map, and the strands of the day', () => {
    expect(matrix.lanes.map(({ lane, seats }) => [lane, ...seats.map(({ person }) => person?.name)])).toEqual([
      ['decider', 'Mr Zekerheid'],
      ['nurture', 'Mr Graag'],
    ]);
    expect(matrix.colleagues.map(({ colleague }) => colleague.name)).toEqual(['Ms Aandegang', 'Mr Koester']);
    expect([...matrix.strands.keys()]).toEqual([cellKey(graag, koester)]);
  });

  test('is walked by arrows, headers included, the corner not', () => {
    const from = { seatId: zekerheid, colleagueId: aandegang };
    expect(matrixPlaceAfter(matrix, from, 'up')).toEqual({ seatId: null, colleagueId: aandegang });
    expect(matrixPlaceAfter(matrix, from, 'left')).toEqual({ seatId: zekerheid, colleagueId: null });
    expect(matrixPlaceAfter(matrix, { seatId: zekerheid, colleagueId: null }, 'up')).toBeNull();
    expect(matrixPlaceAfter(matrix, from, 'last')).toEqual({ seatId: graag, colleagueId: koester });
    expect(matrixPlaceAfter(matrix, { seatId: graag, colleagueId: koester }, 'right')).toBeNull();
    expect(matrixPlaceAfter(matrix, from, 'next')).toBeNull();
  });

  test('goes to its first cell when somebody of the present one is gone', () => {
    const first = { seatId: zekerheid, colleagueId: aandegang };
    expect(settledMatrixPlace(matrix, { seatId: 'gone', colleagueId: koester })).toEqual(first);
    expect(settledMatrixPlace(matrix, { seatId: null, colleagueId: koester })).toEqual({
      seatId: null,
      colleagueId: koester,
    });
  });
});
