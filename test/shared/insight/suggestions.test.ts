import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colleaguesFor, colleaguesForRow, membersFor } from '../../../shared/insight/suggestions.ts';
import { addDays, type PlainDate, plainDate } from '../../../shared/model/plainDate.ts';
import { roles } from '../../../shared/model/vocabulary.ts';
import { type ClientRecord, rowById } from '../../../shared/record/clientRecord.ts';
import { stateAt } from '../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { inAnyOrder } from '../../fixtures/inAnyOrder.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { sampleClient } from '../sample/sampleRecords.ts';

const at = plainDate('2024-06-01');
const told = (record: ClientRecord, seatId: string, date: PlainDate = at) =>
  colleaguesFor(stateAt(record, date), record, seatId).map(({ colleagueId, reasons }) => [
    rowById(record, 'colleague', colleagueId)?.name,
    ...reasons.map(({ key }) => key.replace('suggestion.', '')),
  ]);

describe('who of ours could face a seat', () => {
  test('the same work, then the same height, each with its reason', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('CFO', { role: 'decider', holder: 'Mr Cijfer' });
    client.colleague('Ms Tel', { title: 'Financieel directeur' });
    client.colleague('Mr Maak', { title: 'Technisch directeur' });
    client.colleague('Mr Desk', { title: 'Receptionist' });
    expect(told(client.record(), seat)).toEqual([
      ['Ms Tel', 'sameField', 'sameLevel'],
      ['Mr Maak', 'sameLevel'],
    ]);
  });

  test('a shared club, a former meeting and an earlier pairing with this person on another seat', () => {
    const client = aClient('Zekerheid');
    const old = client.seat('Head of finance', { role: 'influencer', to: '2022-01-01' });
    const person = client.person('Mr Zekerheid');
    client.sits(old, person, { to: '2022-01-01' });
    const seat = client.seat('Director', { role: 'decider' });
    client.sits(seat, person, { from: '2022-01-01' });
    const club = client.colleague('Ms Club');
    const met = client.colleague('Mr Met');
    const faced = client.colleague('Ms Faced');
    client.knows(person, club, 'network', { from: '2019-01-01' });
    client.touch(person, met, '2021-03-03');
    client.pair(old, faced, { to: '2021-06-01' });
    expect(told(client.record(), seat)).toEqual([
      ['Ms Club', 'knows.network'],
      ['Mr Met', 'met'],
      ['Ms Faced', 'hasFaced'],
    ]);
  });

  test('many strands on one colleague speak against one more', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Head of purchasing', { role: 'buyer', holder: 'Mr Zwijger' });
    const busy = client.colleague('Ms Druk', { title: 'Inkoopmanager' });
    client.colleague('Mr Vrij', { title: 'Inkoopmanager' });
    for (const name of ['A', 'B', 'C', 'D']) client.pair(client.seat(name, { role: 'daily', holder: name }), busy);
    expect(told(client.record(), seat)).toEqual([
      ['Mr Vrij', 'sameField', 'sameLevel'],
      ['Ms Druk', 'sameField', 'sameLevel', 'load'],
    ]);
  });

  test('what was said of level and field counts before what the title says', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('CFO', { role: 'decider', holder: 'Mr Cijfer', field: 'production', level: 'manager' });
    client.colleague('Ms Tel', { title: 'CFO' });
    client.colleague('Mr Maak', { title: 'Production manager' });
    expect(told(client.record(), seat).map(([name]) => name)).toEqual(['Mr Maak']);
  });

  test('nobody for a vacant seat, and an acquaintance that has ended is none', () => {
    const client = aClient('Zekerheid');
    const seat = client.seat('Director', { role: 'decider', holder: 'Mr Weg' });
    const colleague = client.colleague('Ms Club');
    client.knows(client.holderOf(seat), colleague, 'private', { to: '2023-01-01' });
    expect(told(client.record(), seat, plainDate('2022-12-31'))).toEqual([['Ms Club', 'knows.private']]);
    expect(told(client.record(), seat)).toEqual([]);
    client.vacate(seat, '2022-01-01');
    expect(told(client.record(), seat, plainDate('2022-12-31'))).toEqual([]);
  });
});

test('whom a colleague should meet: those who lack a proven counterpart', () => {
  const client = aClient('Zekerheid');
  const colleague = client.colleague('Mr Maak', { title: 'Production manager' });
  const other = client.colleague('Ms Daar');
  const production = client.seat('Hoofd productie', { role: 'influencer', holder: 'Ms Docht' });
  const faced = client.seat('Bedrijfsleider', { role: 'influencer', holder: 'Mr Druk' });
  client.pair(faced, other);
  client.touch(client.holderOf(faced), other, '2024-01-01');
  const record = client.record();
  expect(membersFor(stateAt(record, at), record, colleague)).toMatchObject([
    { seatId: production, reasons: [{ key: 'suggestion.sameField' }, { key: 'suggestion.sameLevel' }, {}] },
  ]);
});

test('the sample: Mr Bellaar knows Ms Zacht from a former employer', () => {
  const record = sampleClient('Zekerheid Groep');
  const date = plainDate('2026-11-21');
  const seat = stateAt(record, date).seats.find(({ person }) => person?.name === 'Ms Zacht');
  expect(told(record, seat?.seat.id ?? '', date)[0]).toEqual(['Mr Bellaar', 'knows.formerEmployer', 'nextLevel']);
});

const anyDate = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(plainDate('1995-01-01'), days));

test('nobody suggested is paired already, departed or not yet there, on either side', () => {
  fc.assert(
    fc.property(arbitraryRecord(), anyDate, (record, date) => {
      const state = stateAt(record, date);
      const suggested = [
        ...state.seats.flatMap(({ seat }) => colleaguesFor(state, record, seat.id)),
        ...Object.keys(record.tables.colleague).flatMap((id) => membersFor(state, record, id)),
        ...roles.flatMap((role) => colleaguesForRow(state, record, role)),
      ];
      for (const { colleagueId, seatId, reasons } of suggested) {
        const colleague = rowById(record, 'colleague', colleagueId);
        expect(colleague?.from === null || (colleague?.from ?? '9') <= date).toBe(true);
        expect(colleague?.to === null || (colleague?.to ?? '') > date).toBe(true);
        expect(reasons.length).toBeGreaterThan(0);
        if (seatId === null) continue;
        expect(state.seats.find(({ seat }) => seat.id === seatId)?.holder).not.toBe('vacant');
        expect(state.pairings.some((each) => each.seatId === seatId && each.colleagueId === colleagueId)).toBe(false);
      }
    }),
    { numRuns: 150 },
  );
});

test('suggestions do not depend on the order of the rows', () => {
  fc.assert(
    fc.property(arbitraryRecord(), anyDate, (record, date) => {
      const other = inAnyOrder(record);
      const of = (each: ClientRecord) => {
        const state = stateAt(each, date);
        return state.seats.map(({ seat }) => colleaguesFor(state, each, seat.id));
      };
      expect(of(other)).toEqual(of(record));
    }),
    { numRuns: 80 },
  );
});
