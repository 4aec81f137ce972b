import { describe, expect, test } from 'vitest';
import { importClash } from '../../../shared/exchange/workspaceJson.ts';
import type { Colleague } from '../../../shared/model/records.ts';
import { type ClientRecord, rowsOf } from '../../../shared/record/clientRecord.ts';
import { aClient, countingIds, type RecordBuilder } from '../../fixtures/recordBuilder.ts';

type Act = (client: RecordBuilder, ids: Readonly<Record<'seat' | 'person' | 'bos', string>>) => unknown;

/** A file in which Ms Bos, by its own account with us until `to`, does something. */
const fileWith = (act: Act, to: string | null = null): ClientRecord => {
  const client = aClient('Klant', { newId: countingIds(500) });
  const seat = client.seat('Buyer', { holder: 'Ann' });
  act(client, { seat, person: client.holderOf(seat), bos: client.colleague('Ms Bos', { to }) });
  return client.record();
};

/** The workspace's own Ms Bos, who left on the first day of 2022. */
const bosWhoLeft: readonly Colleague[] = (() => {
  const known = aClient('Bekend');
  known.colleague('Ms Bos', { to: '2022-01-01' });
  return rowsOf(known.record(), 'colleague');
})();

const refused = {
  ok: false,
  error: {
    code: 'importRefused',
    params: { client: 'Klant', why: 'colleagueGone', colleague: 'Ms Bos', to: '2022-01-01', date: '2022-01-01' },
  },
};

describe('what a colleague does in a file after she left by the word of the workspace', () => {
  test.each<[string, Act]>([
    ['a contact', (client, { person, bos }) => client.touch(person, bos, '2022-01-01')],
    ['a reading', (client, { person, bos }) => client.reads(person, 'neutral', '2022-01-01', { by: bos })],
    ['a claim heard', (client, { person, bos }) => client.claims(person, '2022-01-01', bos)],
    ['a pairing', (client, { seat, bos }) => client.pair(seat, bos, { from: '2022-01-01' })],
    ['a level', (client, { seat, bos }) => client.level(seat, bos, 'working', '2022-01-01')],
    ['a place on the map', (client, { bos }) => client.assign(bos, { from: '2022-01-01' })],
    [
      'a step of a programme',
      (client, { seat, bos }) =>
        client.activity(client.programme('2021-01-01', { seatId: seat }), seat, '2021-12-01', {
          by: bos,
          doneOn: '2022-01-01',
        }),
    ],
  ])('%s: is refused with the client, her name and both days', (_what, act) => {
    expect(importClash([fileWith(act)], bosWhoLeft)).toEqual(refused);
  });

  test('of the days before she left nothing is said', () => {
    const file = fileWith((client, { seat, person, bos }) => {
      client.pair(seat, bos, { from: '2020-01-01' });
      client.touch(person, bos, '2021-12-31');
    });
    expect(importClash([file], bosWhoLeft).ok).toBe(true);
  });

  test('what was planned for later stands, as it does when she leaves in the program', () => {
    const file = fileWith((client, { seat, person, bos }) => {
      client.touch(person, bos, '2022-05-01', { state: 'planned' });
      client.activity(client.programme('2021-01-01', { seatId: seat }), seat, '2022-05-01', { by: bos });
    });
    expect(importClash([file], bosWhoLeft).ok).toBe(true);
  });

  test('what the file itself dates after her leaving was so before the import, and comes in', () => {
    const file = fileWith((client, { person, bos }) => client.touch(person, bos, '2024-05-01'), '2023-01-01');
    expect(importClash([file], bosWhoLeft).ok).toBe(true);
  });
});
