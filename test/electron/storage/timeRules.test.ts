import { describe, expect, test } from 'vitest';
import { loadClient } from '../../../electron/storage/clientRepository.ts';
import { saveStep } from '../../../electron/storage/steps.ts';
import type { Row, TableName } from '../../../shared/model/records.ts';
import { added } from '../../../shared/record/diff.ts';
import { aClient } from '../../fixtures/recordBuilder.ts';
import { addingStep, stepOf } from './steps.ts';
import { codeOf, newWorkspace, testNow, unwrap } from './workspaceFolder.ts';

describe('the last door before the disk', () => {
  const stored = async () => {
    const client = aClient('Zekerheid', { since: '2020-01-01' });
    const early = client.seat('Buyer', { holder: 'Mr Wacht' });
    const late = client.seat('Boss', { holder: 'Ms Zacht', from: '2022-01-01' });
    const { connection } = await newWorkspace();
    unwrap(saveStep(connection, addingStep(client.record()), testNow));
    const kept = () => unwrap(loadClient(connection, client.clientId));
    const refuses = <T extends TableName>(table: T, row: Row<T>) => {
      const before = kept();
      const saved = saveStep(connection, stepOf(client.clientId, [added(table, row)]), testNow);
      expect(kept()).toEqual(before);
      return codeOf(saved);
    };
    return { client, early, late, refuses };
  };

  test('refuses a line to a seat that does not exist yet, and writes nothing', async () => {
    const { client, early, late, refuses } = await stored();
    const id = client.tie('network', early, late, { from: '2021-01-01' });
    const row = client.record().tables.tie[id];
    expect(row && refuses('tie', row)).toBe('beforeSeatExists');
  });

  test('refuses a holder while the one before has no end, and writes nothing', async () => {
    const { client, early, refuses } = await stored();
    const id = client.sits(early, null, { from: '2023-01-01' });
    const row = client.record().tables.tenure[id];
    expect(row && refuses('tenure', row)).toBe('seatTaken');
  });
});
