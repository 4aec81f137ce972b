import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExistingRows, idsOfRecord, importSteps } from '../../../shared/exchange/importSteps.ts';
import { parseWorkspaceJson, recordsToJson } from '../../../shared/exchange/workspaceJson.ts';
import { type CompanyRole, sharedTableNames } from '../../../shared/model/records.ts';
import { type ClientRecord, clientOf, emptyTables, rowsOf } from '../../../shared/record/clientRecord.ts';
import { applyDiff } from '../../../shared/record/diff.ts';
import { violationsOf } from '../../../shared/record/invariants.ts';
import type { Step } from '../../../shared/record/step.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { workspaceArbitrary } from './soundRecord.ts';

const nothing: ExistingRows = { colleagues: [], ownTurnover: [], clients: [] };
const freshIds = () => countingIds(1_000_000);

const existingOf = (records: readonly ClientRecord[]): ExistingRows => ({
  colleagues: records[0] ? rowsOf(records[0], 'colleague') : [],
  ownTurnover: records[0] ? rowsOf(records[0], 'ownTurnover') : [],
  companyRoles: records[0] ? rowsOf(records[0], 'companyRole') : [],
  clients: records.map((record) => ({ id: record.clientId, name: clientOf(record).name })),
});

/** What a workspace does with the steps: each adds a client, shared rows are seen by all. */
const workspaceAfter = (records: readonly ClientRecord[], steps: readonly Step[]): readonly ClientRecord[] => {
  const [first] = records;
  const sharedOf = ({ tables: { colleague, companyRole, ownTurnover } }: ClientRecord) => ({
    colleague,
    companyRole,
    ownTurnover,
  });
  let shared = first ? sharedOf(first) : {};
  const own = [...records];
  for (const step of steps) {
    const made = applyDiff({ clientId: step.clientId, tables: { ...emptyTables(), ...shared } }, step.diff);
    shared = sharedOf(made);
    own.push(made);
  }
  return own.map((record) => ({ ...record, tables: { ...record.tables, ...shared } }));
};

describe('importSteps', () => {
  test('into an empty workspace restores the exported one, byte for byte', () => {
    fc.assert(
      fc.property(workspaceArbitrary({ min: 1, max: 3 }), (drawn) => {
        // clients of one name would be told apart by numbers
        const records = drawn.filter(
          (record, at) => drawn.findIndex((other) => clientOf(other).name === clientOf(record).name) === at,
        );
        const text = recordsToJson(records, { kind: 'workspace' });
        const read = parseWorkspaceJson(text, 'file.json', freshIds());
        if (!read.ok) throw new Error(read.error.code);
        const restored = workspaceAfter([], importSteps(read.value, nothing, freshIds()));
        expect(recordsToJson(restored, { kind: 'workspace' })).toBe(text);
      }),
    );
  });

  test('a second time makes sound copies beside the first, sharing its colleagues', () => {
    fc.assert(
      fc.property(workspaceArbitrary({ min: 1, max: 2 }), (records) => {
        const after = workspaceAfter(records, importSteps(records, existingOf(records), freshIds()));
        expect(after.slice(0, records.length)).toEqual(records);
        expect(new Set(after.map((record) => record.clientId)).size).toBe(records.length * 2);
        for (const record of after) expect(violationsOf(record)).toEqual([]);
        const ids = after.flatMap((record) =>
          Object.entries(record.tables)
            .filter(([table]) => !sharedTableNames.some((shared) => shared === table))
            .flatMap(([, rows]) => Object.keys(rows)),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('a client whose rows another one has already comes in as a copy', () => {
    const known = aClient('Bekend');
    known.seat('Buyer', { holder: 'Ann' });
    const record = known.record();
    const stranger = { ...clientOf(record), id: countingIds(700)(), name: 'Klant' };
    const file = structuredClone(record) as { clientId: string; tables: Record<string, Record<string, object>> };
    file.clientId = stranger.id;
    file.tables.client = { [stranger.id]: stranger };
    for (const [table, rows] of Object.entries(file.tables)) {
      if (table === 'client') continue;
      for (const [id, row] of Object.entries(rows)) rows[id] = { ...row, clientId: stranger.id };
    }
    const steps = importSteps(
      [file as unknown as ClientRecord],
      { ...existingOf([record]), rowIds: new Set(idsOfRecord(record)) },
      freshIds(),
    );
    const after = workspaceAfter([record], steps);
    expect(after[1] && violationsOf(after[1])).toEqual([]);
    const ids = after.flatMap(idsOfRecord);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('makes one step per client, named after it, with the shared rows in the first only', () => {
    const one = aClient('Een');
    one.colleague('Ms Bos');
    one.turnover(2025, 10, 100);
    const two: ClientRecord = {
      ...aClient('Twee', { newId: countingIds(500) }).record(),
    };
    const both = [one.record(), { ...two, tables: { ...two.tables, colleague: one.record().tables.colleague } }];
    const steps = importSteps(both, nothing, freshIds());
    expect(steps.map((step) => step.label)).toEqual([
      { key: 'step.importClient', params: { name: 'Een' } },
      { key: 'step.importClient', params: { name: 'Twee' } },
    ]);
    expect(steps.map((step) => step.clientId)).toEqual(both.map((record) => record.clientId));
    const sharedRows = steps.map(
      (step) => step.diff.filter((change) => change.table === 'colleague' || change.table === 'ownTurnover').length,
    );
    expect(sharedRows).toEqual([2, 0]);
  });

  test('a colleague is matched by exact name, and what the workspace says of her stays', () => {
    const file = aClient('Klant', { newId: countingIds(500) });
    const seat = file.seat('Buyer', { role: 'buyer', holder: 'Ann' });
    file.pair(seat, file.colleague('Ms Bos', { title: 'Other title' }));
    file.colleague('ms bos');
    const known = aClient('Bekend');
    const bos = known.colleague('Ms Bos', { title: 'Sales director' });
    const [step] = importSteps([file.record()], existingOf([known.record()]), freshIds());
    expect(step?.diff.find((change) => change.table === 'pairing')?.to).toMatchObject({ colleagueId: bos });
    const addedColleagues = step?.diff.filter((change) => change.table === 'colleague').map((change) => change.to);
    expect(addedColleagues).toMatchObject([{ name: 'ms bos' }]);
  });

  test('two colleagues of one name stay two people', () => {
    const file = aClient('Klant', { newId: countingIds(500) });
    const seat = file.seat('Buyer', { role: 'buyer', holder: 'Ann' });
    for (const id of [file.colleague('Ms Bos'), file.colleague('Ms Bos')]) file.pair(seat, id);
    const known = aClient('Bekend');
    known.colleague('Ms Bos');
    const after = workspaceAfter(
      [known.record()],
      importSteps([file.record()], existingOf([known.record()]), freshIds()),
    );
    const record = after[1];
    if (!record) throw new Error('no client was added');
    expect(rowsOf(record, 'colleague')).toHaveLength(2);
    expect(violationsOf(record)).toEqual([]);
  });

  test('own turnover of a year that is known already is left out, other years come in', () => {
    const file = aClient('Klant', { newId: countingIds(500) });
    file.turnover(2024, 1, 100);
    file.turnover(2025, 1, 100);
    const known = aClient('Bekend');
    known.turnover(2024, 1, 90);
    const [step] = importSteps([file.record()], existingOf([known.record()]), freshIds());
    expect(step?.diff.filter((change) => change.table === 'ownTurnover').map((change) => change.to)).toMatchObject([
      { year: 2025, amount: 100 },
    ]);
  });

  test('own turnover of a new year gets a fresh id where the workspace uses its id for another year', () => {
    const file = aClient('Klant');
    file.turnover(2025, 1, 100);
    const [row] = rowsOf(file.record(), 'ownTurnover');
    if (!row) throw new Error('no own turnover');
    const [step] = importSteps([file.record()], { ...nothing, ownTurnover: [{ ...row, year: 2024 }] }, freshIds());
    const added = step?.diff.find((change) => change.table === 'ownTurnover');
    expect(added?.to).toMatchObject({ year: 2025 });
    expect(added?.id).not.toBe(row.id);
  });

  test('a name that is taken gets the first free number, within the length a name may have', () => {
    const name = 'x'.repeat(199);
    const records = [1, 300, 600].map((start) => aClient(name, { newId: countingIds(start) }).record());
    const names = importSteps(records, nothing, freshIds()).map((step) => step.label.params?.name);
    expect(names).toEqual([name, `${'x'.repeat(196)} (2)`, `${'x'.repeat(196)} (3)`]);
    const other = importSteps(
      [aClient('Klant').record()],
      { ...nothing, clients: [{ id: 'other', name: 'Klant' }] },
      freshIds(),
    );
    expect(other[0]?.label.params?.name).toBe('Klant (2)');
  });

  test('tells a role by a number when its name belongs to another one by now', () => {
    const sender = aClient('Sender');
    const champion = sender.companyRole('Champion');
    const sponsor = sender.companyRole('Sponsor');
    sender.hasCompanyRole(sender.seat('Quality'), sponsor);
    const sent = sender.record();
    const renamed = { id: champion, name: 'SPONSOR', conquestRow: 'influencer', nurtureRow: 'influencer', position: 0 };
    const existing = { ...nothing, companyRoles: [renamed as CompanyRole] };
    const steps = importSteps([sent], existing, freshIds());
    const added = steps.flatMap(({ diff }) => diff).flatMap(({ table, to }) => (table === 'companyRole' ? [to] : []));
    expect(added).toEqual([expect.objectContaining({ id: sponsor, name: 'Sponsor (2)' })]);
  });
});
