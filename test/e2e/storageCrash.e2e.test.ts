import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';
import { storagePids } from './driver/session.ts';

test('the storage process may die between edits: what was shown as saved is there, and the window goes on', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Stoot BV', since: '2024-01-01' });
  const acknowledged: string[] = [];
  for (let round = 1; round <= 4; round += 1) {
    await app.quickLine.enter(`Member ${round}, seat ${round} #influencer > Colleague ${round}`);
    acknowledged.push(`Member ${round}`);
    const [pid, ...others] = storagePids(app.session);
    if (pid === undefined) throw new Error('there is no storage process');
    expect(others).toEqual([]);
    process.kill(pid, 'SIGKILL');
    await app.eventually(() => expect(storagePids(app.session)).not.toContain(pid));
    expect(holders(app.stored('Stoot BV'))).toEqual(acknowledged);
  }
  await app.undo();
  await app.redo();
  expect(await app.map.names()).toEqual(expect.arrayContaining(acknowledged));
  await app.restart();
  await app.clientShown('Stoot BV');
  expect(holders(app.stored('Stoot BV'))).toEqual(acknowledged);
});

test('an edit the storage process took with it into its death is told and taken back, never half kept', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Halverwege', since: '2024-01-01' });
  await app.quickLine.enter('Mr Eerst, one #decider');
  const [pid] = storagePids(app.session);
  if (pid === undefined) throw new Error('there is no storage process');
  process.kill(pid, 'SIGSTOP');
  await app.quickLine.line().fill('Mr Tweede, two #guarantor > Ms Onze');
  await app.quickLine.line().press('Enter');
  await app.page().locator('[data-testid="save-status"][data-saving="true"]').waitFor();
  process.kill(pid, 'SIGKILL');
  await app.says(/keeps your data does not answer/);
  await app.saved();
  await app.eventually(async () => expect(await app.map.names()).not.toContain('Mr Tweede'));
  expect(holders(app.stored('Halverwege'))).toEqual(['Mr Eerst']);
  await app.quickLine.enter('Mr Tweede, two #guarantor > Ms Onze');
  expect(holders(app.stored('Halverwege'))).toEqual(['Mr Eerst', 'Mr Tweede']);
});

const holders = (stored: { readonly seats: readonly { readonly holders: readonly string[] }[] }): readonly string[] =>
  stored.seats.flatMap((seat) => seat.holders.map((holder) => holder.split(' 20')[0] ?? '')).sort();
