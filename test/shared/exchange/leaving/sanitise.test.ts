import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleLeaves } from '../../../../shared/exchange/leaving/findingsThatLeave.ts';
import { type LeavingRules, leavingKinds, rulesFor } from '../../../../shared/exchange/leaving/leavingRules.ts';
import { addGone, sanitise } from '../../../../shared/exchange/leaving/sanitise.ts';
import { recordsToJson } from '../../../../shared/exchange/workspaceJson.ts';
import { findingRules } from '../../../../shared/insight/types.ts';
import { plainDate } from '../../../../shared/model/plainDate.ts';
import { rowSchemas, type TableName, tableNames } from '../../../../shared/model/records.ts';
import { type ClientRecord, rowsOf } from '../../../../shared/record/clientRecord.ts';
import { arbitraryRecord } from '../../../fixtures/arbitraryRecord.ts';
import { aClient } from '../../../fixtures/recordBuilder.ts';

const leaving = (record: ClientRecord, rules: LeavingRules, on = plainDate('2024-06-01')) =>
  sanitise(record, rules, on, (role) => `the ${role}`);

/** Every free text of the record with a mark in it. */
const planted = (record: ClientRecord): ClientRecord => {
  const fields: Partial<Record<TableName, readonly string[]>> = {
    client: ['note'],
    person: ['note'],
    reading: ['note'],
    touch: ['summary'],
    acquaintance: ['note'],
    companyRole: ['name'],
    claim: ['note'],
    argument: ['text'],
    snooze: ['reason'],
    keptView: ['title', 'note'],
    exitAgreement: ['summary'],
    activity: ['title'],
    deal: ['name'],
    stance: ['note'],
    milestone: ['text'],
    employment: ['organisation'],
  };
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      Object.fromEntries(
        rowsOf(record, table).map((row) => [
          row.id,
          { ...row, ...Object.fromEntries((fields[table] ?? []).map((field) => [field, `SECRET ${table}`])) },
        ]),
      ),
    ]),
  );
  return { ...record, tables: tables as unknown as ClientRecord['tables'] };
};

const jsonOf = (record: ClientRecord): string => recordsToJson([record], { kind: 'client' });

describe('what leaves for the client', () => {
  test('holds no free text, reading, stance, claim, level, deal or figure of ours, whatever the record', () => {
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        const { record: left } = leaving(planted(record), rulesFor.client);
        expect(jsonOf(left)).not.toContain('SECRET');
        for (const table of ['reading', 'stance', 'claim', 'deal', 'relationLevel', 'turnover', 'programme'] as const)
          expect(rowsOf(left, table)).toEqual([]);
        expect(rowsOf(left, 'tie').every(({ kind }) => kind === 'reportsTo')).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('holds no plan that was let slip, and those for today and later', () => {
    const client = aClient('Klant', { since: '2020-01-01' });
    const ours = client.colleague('Mr Ons');
    const person = client.holderOf(client.seat('Buyer', { role: 'buyer', holder: 'Ms Baas' }));
    for (const date of ['2026-04-01', '2026-11-21', '2026-12-01'])
      client.touch(person, ours, date, { state: 'planned' });
    const { record, gone } = leaving(client.record(), rulesFor.client, plainDate('2026-11-21'));
    expect(rowsOf(record, 'touch').map(({ date }) => date)).toEqual(['2026-11-21', '2026-12-01']);
    expect(gone).toContainEqual({ kind: 'contacts', count: 1 });
    expect(rowsOf(leaving(client.record(), rulesFor.team, plainDate('2026-11-21')).record, 'touch')).toHaveLength(3);
  });

  test('still is a record: every row is sound and every row it names is there', () => {
    const anyRules = fc.record({
      ...Object.fromEntries(Object.keys(rulesFor.team).map((kind) => [kind, fc.boolean()])),
      names: fc.constantFrom('full', 'initials', 'functions'),
    }) as unknown as fc.Arbitrary<LeavingRules>;
    fc.assert(
      fc.property(arbitraryRecord(), anyRules, (record, rules) => {
        const { record: left } = leaving(record, rules);
        const ids = new Set(tableNames.flatMap((table) => rowsOf(left, table).map(({ id }) => id)));
        for (const table of tableNames)
          for (const row of rowsOf(left, table)) {
            expect(rowSchemas[table].safeParse(row).success).toBe(true);
            for (const [field, value] of Object.entries(row))
              if (field.endsWith('Id') && field !== 'findingId' && value !== null) expect(ids).toContain(value);
          }
      }),
      { numRuns: 40 },
    );
  });
});

test('for our own team nothing is taken', () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      expect(leaving(record, rulesFor.team)).toEqual({ record, gone: [] });
    }),
    { numRuns: 20 },
  );
});

test('what stays behind is counted, over all clients together', () => {
  const client = aClient('Klein');
  const seat = client.seat('Owner', { role: 'decider', holder: 'Ms Klein' });
  client.reads(client.holderOf(seat), 'hostile', '2023-05-01', { by: client.colleague('Mr Ons') });
  const { gone } = leaving(client.record(), rulesFor.client);
  expect(gone).toEqual([
    { kind: 'readings', count: 1 },
    { kind: 'roles', count: 1 },
    { kind: 'phases', count: 1 },
    { kind: 'findings', count: null },
  ]);
  expect(addGone([gone, gone])).toEqual([
    { kind: 'readings', count: 2 },
    { kind: 'roles', count: 2 },
    { kind: 'phases', count: 2 },
    { kind: 'findings', count: null },
  ]);
  expect(leaving(client.record(), rulesFor.leadership).gone).toEqual([{ kind: 'authors', count: 1 }]);
});

test('names become initials or functions, and free text, which may name anybody, stays behind with them', () => {
  const client = aClient('Klein');
  client.seat('Owner', { role: 'decider', holder: 'Ms Klein' });
  client.seat('', { role: 'buyer', holder: 'Mr Groot' });
  const namesWith = (names: LeavingRules['names']) =>
    rowsOf(leaving(planted(client.record()), { ...rulesFor.team, names }).record, 'person').map(({ name }) => name);
  expect(namesWith('initials')).toEqual(['K.', 'G.']);
  expect(namesWith('functions')).toEqual(['Owner', 'the buyer']);
  const text = jsonOf(leaving(planted(client.record()), { ...rulesFor.team, names: 'initials' }).record);
  expect(text).not.toMatch(/SECRET|Ms Klein|Groot/);
});

test('no initials are a whole name, however short, and two who held one seat stay two', () => {
  const client = aClient('Klein');
  const seat = client.seat('Owner', { role: 'decider', holder: 'Ms Bo' });
  client.swap(seat, '王', '2024-01-01');
  const namesWith = (names: LeavingRules['names']) =>
    rowsOf(leaving(client.record(), { ...rulesFor.team, names }).record, 'person').map(({ name }) => name);
  expect(namesWith('initials')).toEqual(['B.', '王.']);
  expect(namesWith('functions')).toEqual(['Owner', 'Owner 2']);
});

test('that a finding was put off leaves only where the finding itself does', () => {
  const client = aClient('Klein');
  const row = { severity: 'alarm', concerned: '', on: '2024-01-01', until: '2024-06-01', reason: 'Later' } as const;
  const record = client.record();
  const snoozed = findingRules.map((rule, index) => [
    `s${index}`,
    { ...row, id: `s${index}`, clientId: record.clientId, findingId: `${rule}:someone` },
  ]);
  const asked = { ...record, tables: { ...record.tables, snooze: Object.fromEntries(snoozed) } } as ClientRecord;
  for (const kind of leavingKinds) {
    const rules = { ...rulesFor.team, [kind]: false };
    const left = rowsOf(leaving(asked, rules).record, 'snooze').map(({ findingId }) => findingId.split(':')[0]);
    expect(left.toSorted()).toEqual(findingRules.filter((rule) => ruleLeaves(rule, rules)).toSorted());
  }
  const ofLeadership = rowsOf(leaving(asked, rulesFor.leadership).record, 'snooze').map(({ findingId }) => findingId);
  expect(ofLeadership).toContain('hostileDecider:someone');
  expect(ofLeadership).not.toContain('readingsDisagree:someone');
});

test('a finding of a later version that was put off is lost to nobody who reads everything, and no secret to others', () => {
  const client = aClient('Klein');
  const record = client.record();
  const snooze = {
    s: {
      id: 's',
      clientId: record.clientId,
      findingId: 'ruleOfTomorrow:someone',
      severity: 'alarm' as const,
      concerned: '',
      on: plainDate('2024-01-01'),
      until: plainDate('2024-06-01'),
      reason: 'Later',
    },
  };
  const asked = { ...record, tables: { ...record.tables, snooze } };
  expect(rowsOf(leaving(asked, rulesFor.team).record, 'snooze')).toHaveLength(1);
  expect(rowsOf(leaving(asked, rulesFor.leadership).record, 'snooze')).toEqual([]);
  expect(rowsOf(leaving(asked, rulesFor.client).record, 'snooze')).toEqual([]);
});

test('the client is not told of colleagues of ours who have nothing to do with it', () => {
  const client = aClient('Klein');
  const seat = client.seat('Owner', { role: 'decider', holder: 'Ms Klein' });
  client.pair(seat, client.colleague('Mr Ons'));
  const record = client.record();
  const [ours] = rowsOf(record, 'colleague');
  const stranger = { ...ours, id: 'somebody-else', name: 'Mr Elders' };
  const asked = {
    ...record,
    tables: { ...record.tables, colleague: { ...record.tables.colleague, 'somebody-else': stranger } },
  } as ClientRecord;
  const namesFor = (rules: LeavingRules) => rowsOf(leaving(asked, rules).record, 'colleague').map(({ name }) => name);
  expect(namesFor(rulesFor.client)).toEqual(['Mr Ons']);
  expect(namesFor(rulesFor.leadership)).toEqual(['Mr Ons', 'Mr Elders']);
});
