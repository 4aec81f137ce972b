import { describe, expect, test } from 'vitest';
import { addClients } from '../../../electron/storage/steps.ts';
import { failureSentence, textsIn } from '../../../electron/texts.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { aClient, countingIds, type RecordBuilder } from '../../fixtures/recordBuilder.ts';
import { addingStep } from './steps.ts';
import { codeOf, newWorkspace, testNow, unwrap, wholeDatabase } from './workspaceFolder.ts';

/** A workspace that holds one client, and what it answers when another is brought in. */
const workspaceOf = async (known: ClientRecord) => {
  const workspace = await newWorkspace();
  unwrap(addClients(workspace.connection, [addingStep(known)], testNow));
  return (...clients: readonly ClientRecord[]) => {
    const before = wholeDatabase(workspace);
    const added = addClients(workspace.connection, clients.map(addingStep), testNow);
    if (!added.ok) expect(wholeDatabase(workspace)).toEqual(before);
    return added;
  };
};

const client = (name: string, start: number, tell: (client: RecordBuilder) => unknown = () => null): ClientRecord => {
  const told = aClient(name, { newId: countingIds(start) });
  tell(told);
  return told.record();
};

describe('a client that comes into a workspace, each of them sound alone', () => {
  test.each<[string, (client: RecordBuilder) => unknown, string]>([
    ['two roles of one name', (told) => told.companyRole('Coach'), 'companyRoleExists'],
    ['two amounts of our own for one year', (told) => told.turnover(2024, 1, 100), 'recordInvalid'],
    ['two sets of rules', (told) => told.rules({}), 'recordInvalid'],
  ])('is refused for %s, and nothing is written', async (_what, tell, why) => {
    const add = await workspaceOf(client('First', 1, tell));
    const refused = add(client('Second', 500), client('Third', 1000, tell));
    expect(refused).toMatchObject({ ok: false, error: { code: 'importRefused', params: { client: 'Third', why } } });
  });

  test('is told which of them and why, in both languages', async () => {
    const add = await workspaceOf(client('First', 1, (told) => told.companyRole('Coach')));
    const refused = add(client('Second', 500, (told) => told.companyRole('Coach')));
    if (refused.ok) throw new Error('taken in');
    expect(failureSentence(textsIn('en'), refused.error)).toBe(
      'Nothing was taken in, because of Second: There is a role “Coach” already.',
    );
    expect(failureSentence(textsIn('nl'), refused.error)).toBe(
      'Er is niets overgenomen, vanwege Second: Er is al een rol ‘Coach’.',
    );
  });

  test('is refused with two holders of a seat as well, should it come past the door that reads files', async () => {
    const twoHolders = client('Second', 500, (told) => {
      const seat = told.seat('Boss', { holder: 'Mr Wacht' });
      told.sits(seat, told.person('Ms Zacht'), { from: '2021-01-01' });
    });
    const add = await workspaceOf(client('First', 1));
    expect(add(twoHolders)).toMatchObject({ error: { code: 'importRefused', params: { why: 'seatTaken' } } });
  });

  test('is taken in beside the first where both stand side by side', async () => {
    const add = await workspaceOf(client('First', 1, (told) => told.companyRole('Coach')));
    expect(codeOf(add(client('Second', 500, (told) => told.companyRole('Approver'))))).toBe('ok');
  });
});
