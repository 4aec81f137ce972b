import { expect, test } from 'vitest';
import { loadClient } from '../../../electron/storage/clientRepository.ts';
import { saveStep } from '../../../electron/storage/steps.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { rowsOf } from '../../../shared/record/clientRecord.ts';
import { aClient, countingIds } from '../../fixtures/recordBuilder.ts';
import { addingStep } from './steps.ts';
import { newWorkspace, testNow, unwrap } from './workspaceFolder.ts';

test('a client of five thousand touches is written in one step and comes back whole', async () => {
  const { connection } = await newWorkspace();
  const newId = countingIds();
  const story = aClient('Zekerheid', { newId });
  const colleagueId = story.colleague('Mr Koester');
  story.seat('Quality manager', { holder: 'Mr Wacht' });
  const [person] = rowsOf(story.record(), 'person');
  if (!person) throw new Error('the story has no person');
  const touches = Array.from({ length: 5_000 }, (_, nr) => ({
    id: newId(),
    clientId: person.clientId,
    personId: person.id,
    colleagueId,
    date: plainDate('2024-03-04'),
    state: 'done' as const,
    channel: 'call' as const,
    discussedDmu: nr % 2 === 0,
    summary: `call ${nr}`,
  }));
  const base = story.record();
  const record = {
    ...base,
    tables: { ...base.tables, touch: Object.fromEntries(touches.map((touch) => [touch.id, touch])) },
  };
  unwrap(saveStep(connection, addingStep(record), testNow));
  expect(unwrap(loadClient(connection, record.clientId))).toEqual(record);
});
