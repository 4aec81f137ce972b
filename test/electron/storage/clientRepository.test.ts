import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listClients, loadAll, loadClient, writeDiff } from '../../../electron/storage/clientRepository.ts';
import { inTransaction } from '../../../electron/storage/connection.ts';
import { addClients, saveStep } from '../../../electron/storage/steps.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { rowsOf } from '../../../shared/record/clientRecord.ts';
import { added, changed, removed, reverseDiff } from '../../../shared/record/diff.ts';
import { arbitraryRecord } from '../../fixtures/arbitraryRecord.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { arbitraryName, arbitraryText } from '../../fixtures/recordPlan.ts';
import { addingStep, bareClient, stepOf } from './steps.ts';
import { codeOf, newWorkspace, testNow, unwrap, wholeDatabase } from './workspaceFolder.ts';

describe('loading a client', () => {
  test('gives back exactly the record that was written, for any record', async () => {
    const { connection } = await newWorkspace();
    fc.assert(
      fc.property(arbitraryRecord(), (record) => {
        const step = addingStep(record);
        unwrap(inTransaction(connection, () => writeDiff(connection, step.diff)));
        expect(unwrap(loadClient(connection, record.clientId))).toEqual(record);
        unwrap(inTransaction(connection, () => writeDiff(connection, reverseDiff(step.diff))));
      }),
      { numRuns: 100 },
    );
    expect(Object.values(wholeDatabase({ connection })).flat()).toEqual([]);
  });

  test('shows the rows of the whole workspace in every record and nothing of other clients', async () => {
    const { connection } = await newWorkspace();
    const newId = countingIds();
    const first = aClient('First', { newId });
    first.colleague('Mr Koester');
    first.seat('Quality manager', { holder: 'Mr Wacht' });
    const second = aClient('Second', { newId });
    unwrap(addClients(connection, [addingStep(first.record()), addingStep(second.record())], testNow));

    const loaded = unwrap(loadClient(connection, second.record().clientId));
    expect(rowsOf(loaded, 'colleague').map(({ name }) => name)).toEqual(['Mr Koester']);
    expect(rowsOf(loaded, 'seat')).toEqual([]);
    expect(loadAll(connection).map(({ clientId }) => clientId)).toEqual([
      first.record().clientId,
      second.record().clientId,
    ]);
  });

  test('answers clientNotFound with the names there are', async () => {
    const { connection } = await newWorkspace();
    const [known, unknown] = [countingIds(1)(), countingIds(2)()];
    unwrap(saveStep(connection, addingStep(bareClient(known, 'Zekerheid')), testNow));
    expect(loadClient(connection, unknown)).toEqual({
      ok: false,
      error: { code: 'clientNotFound', params: { client: unknown, known: 'Zekerheid' } },
    });
  });

  test('lets names of every kind survive, in every column of text', async () => {
    const { connection } = await newWorkspace();
    const newId = countingIds();
    fc.assert(
      fc.property(arbitraryName, arbitraryText, (name, note) => {
        const record = bareClient(newId(), name);
        const [client] = rowsOf(record, 'client');
        const step = stepOf(record.clientId, client ? [added('client', { ...client, note })] : []);
        unwrap(saveStep(connection, step, testNow));
        expect(unwrap(loadClient(connection, record.clientId)).tables.client[record.clientId]).toEqual({
          ...client,
          note,
        });
        expect(listClients(connection)).toContainEqual({ id: record.clientId, name });
      }),
      { numRuns: 100 },
    );
  });

  test('keeps half a surrogate pair from locking its row for ever', async () => {
    const { connection } = await newWorkspace();
    const record = bareClient(countingIds()(), 'broken \ud83d name');
    const [client] = rowsOf(record, 'client');
    if (!client) throw new Error('no client');
    unwrap(saveStep(connection, addingStep(record), testNow));
    const rename = stepOf(record.clientId, [changed('client', client, { name: 'whole name' })]);
    expect(codeOf(saveStep(connection, rename, testNow))).toBe('ok');
    expect(listClients(connection)).toEqual([{ id: record.clientId, name: 'whole name' }]);
  });
});

describe('a diff that does not fit', () => {
  const story = async () => {
    const workspace = await newWorkspace();
    const client = aClient('Zekerheid');
    client.seat('Quality manager', { holder: 'Mr Wacht' });
    client.colleague('Mr Koester');
    const record = client.record();
    unwrap(saveStep(workspace.connection, addingStep(record), testNow));
    const [person] = rowsOf(record, 'person');
    const [seat] = rowsOf(record, 'seat');
    if (!person || !seat) throw new Error('the story has no person');
    const rename = changed('seat', seat, { title: 'Head of quality' });
    return { ...workspace, record, person, seat, rename };
  };

  test('writes nothing when a row is not what it was', async () => {
    const { connection, record, person, rename } = await story();
    const before = wholeDatabase({ connection });
    const stale = changed('person', { ...person, name: 'Mr Docht' }, { name: 'Ms Zacht' });
    expect(saveStep(connection, stepOf(record.clientId, [rename, stale]), testNow)).toEqual({
      ok: false,
      error: { code: 'conflict', params: { what: 'person', id: person.id } },
    });
    expect(wholeDatabase({ connection })).toEqual(before);
  });

  test('writes nothing when an added row is there already', async () => {
    const { connection, record, person, rename } = await story();
    const before = wholeDatabase({ connection });
    const step = stepOf(record.clientId, [rename, added('person', person)]);
    expect(codeOf(saveStep(connection, step, testNow))).toBe('conflict');
    expect(wholeDatabase({ connection })).toEqual(before);
  });

  test('writes nothing when a removed row is gone or was changed', async () => {
    const { connection, record, person, rename } = await story();
    const before = wholeDatabase({ connection });
    const gone = { ...person, id: countingIds(0x900)() };
    for (const row of [gone, { ...person, note: 'other' }]) {
      const step = stepOf(record.clientId, [rename, removed('person', row)]);
      expect(codeOf(saveStep(connection, step, testNow))).toBe('conflict');
    }
    expect(wholeDatabase({ connection })).toEqual(before);
  });

  test('writes nothing when it would leave a row pointing at nothing, and says which', async () => {
    const { connection, record, person, rename } = await story();
    const before = wholeDatabase({ connection });
    const step = stepOf(record.clientId, [rename, removed('person', person)]);
    expect(saveStep(connection, step, testNow)).toMatchObject({
      ok: false,
      error: { code: 'recordInvalid', params: { what: 'person is missing' } },
    });
    // SQLite holds the same on its own, whoever writes.
    expect(inTransaction(connection, () => writeDiff(connection, step.diff))).toEqual({
      ok: false,
      error: { code: 'recordInvalid', params: { what: 'tenure', where: 'person' } },
    });
    expect(wholeDatabase({ connection })).toEqual(before);
  });

  test('may not touch the rows of another client, nor one row twice', async () => {
    const { connection, record, person, seat, rename } = await story();
    const other = bareClient(countingIds(0x700)(), 'Other');
    unwrap(saveStep(connection, addingStep(other), testNow));
    const before = wholeDatabase({ connection });
    const foreign = stepOf(other.clientId, [changed('person', person, { note: 'x' })]);
    expect(codeOf(saveStep(connection, foreign, testNow))).toBe('recordInvalid');
    const handedOver = stepOf(record.clientId, [changed('person', person, { clientId: other.clientId })]);
    expect(codeOf(saveStep(connection, handedOver, testNow))).toBe('recordInvalid');
    const twice = stepOf(record.clientId, [
      rename,
      changed('seat', { ...seat, title: 'Head of quality' }, { title: 'x' }),
    ]);
    expect(codeOf(saveStep(connection, twice, testNow))).toBe('recordInvalid');
    expect(wholeDatabase({ connection })).toEqual(before);
  });

  test('may not point at a row of another client', async () => {
    const { connection, seat } = await story();
    const other = bareClient(countingIds(0x700)(), 'Other');
    unwrap(saveStep(connection, addingStep(other), testNow));
    const tenure = {
      id: countingIds(0x800)(),
      clientId: other.clientId,
      seatId: seat.id,
      personId: null,
      from: plainDate('2024-01-01'),
      to: null,
    };
    const step = stepOf(other.clientId, [added('tenure', tenure)]);
    expect(saveStep(connection, step, testNow)).toMatchObject({
      ok: false,
      error: { code: 'recordInvalid', params: { what: 'seat is missing' } },
    });
  });
});

describe('adding clients', () => {
  test('adds all or none', async () => {
    const { connection } = await newWorkspace();
    const newId = countingIds();
    const [first, second] = [bareClient(newId(), 'First'), bareClient(newId(), 'Second')];
    const steps = [addingStep(first), addingStep(second), addingStep(first)];
    expect(codeOf(addClients(connection, steps, testNow))).toBe('conflict');
    expect(listClients(connection)).toEqual([]);
    expect(unwrap(addClients(connection, steps.slice(0, 2), testNow)).map(({ name }) => name)).toEqual([
      'First',
      'Second',
    ]);
  });

  test('takes colleagues that two clients share once, and refuses two that differ', async () => {
    const { connection } = await newWorkspace();
    const newId = countingIds();
    const colleague = { id: newId(), name: 'Mr Koester', title: '', from: null, to: null, level: null, field: null };
    const withColleague = (name: string, row: typeof colleague) => {
      const record = bareClient(newId(), name);
      return addingStep({ ...record, tables: { ...record.tables, colleague: { [row.id]: row } } });
    };
    unwrap(addClients(connection, [withColleague('First', colleague), withColleague('Second', colleague)], testNow));
    expect(rowsOf(loadAll(connection)[0] ?? bareClient(newId()), 'colleague')).toEqual([colleague]);
    const differing = withColleague('Third', { ...colleague, name: 'Ms Koester' });
    expect(codeOf(addClients(connection, [differing], testNow))).toBe('conflict');
    expect(listClients(connection)).toHaveLength(2);
  });
});
