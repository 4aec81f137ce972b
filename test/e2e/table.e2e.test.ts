import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

const built = [
  'guarantor: Mr Komtgoed ↔ Mr Nogalwat, once a year, unproven',
  'decider: Mr Zekerheid ↔ Ms Aandegang, quarterly, unproven',
  'influencer: Ms Docht ↔ –',
  'influencer: Mr Wacht ↔ –',
  'nurture: Mr Graag ↔ Mr Koester, monthly, unproven',
  'daily: ?? ↔ Order desk, daily, unproven',
  'daily: ?? ↔ Driver, weekly, unproven',
];

test('the counterpart table is built by key in the table alone, taken back, and paired on in the matrix', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Zekerheid', since: '2020-02-10' });
  const { table, press } = app;
  await table.open();
  expect(await table.rows()).toEqual(
    ['guarantor', 'decider', 'influencer', 'nurture', 'daily'].map((lane) => `${lane}: ?? ↔ –`),
  );
  expect(await table.here()).toMatchObject({ lane: 'guarantor', column: 'client' });

  // Guarantor: name, past the emotion, counterpart, rhythm.
  await table.enter('Mr Komtgoed, supervisor', 'Tab');
  await press('Tab');
  await table.enter('Mr Nogalwat, chairman', 'Tab');
  await table.enter('once', 'Enter');
  await press('Control+Home');
  expect(await table.here()).toMatchObject({ lane: 'guarantor', column: 'client' });

  await table.goToFreeLine('decider');
  await table.enter('Mr Zekerheid, managing director', 'Tab');
  await table.enter('favour', 'Tab');
  await table.enter('Ms Aandegang', 'Tab');
  await table.enter('quart', 'Enter');

  // Several at once; Enter stays in the column, ready for the next.
  await table.goToFreeLine('influencer');
  await table.enter('Ms Docht, head of production; Mr Wacht', 'Enter');

  await table.goToFreeLine('nurture');
  await table.enter('Mr Graag', 'Tab', 'Tab');
  await table.enter('Mr Koester, support manager', 'Tab');
  await table.enter('month', 'Enter');

  // Somebody is there, nobody of ours knows who; two of ours face her.
  await table.goToFreeLine('daily');
  await table.enter('??, goods-in', 'Tab');
  await table.enter('Order desk; Driver', 'Tab');
  await table.cell('Order desk', 'cadence').focus();
  await table.enter('dai', 'Enter');
  await table.enter('week', 'Enter');
  await table.rowsBecome(built);

  const stored = app.stored('Zekerheid');
  expect(stored.seats.flatMap(({ holders }) => holders)).toHaveLength(6);
  expect(stored.pairings).toHaveLength(5);
  expect(stored.readings).toMatchObject([{ person: 'Mr Zekerheid', status: 'favourable' }]);

  // Escape gives up; Delete ends a strand; undo brings it back, and the focus stays in the table.
  await table.cell('Mr Koester', 'own').focus();
  await press('x', 'Escape');
  expect(await table.here()).toMatchObject({ lane: 'nurture', column: 'own', words: 'Mr Koestersupport manager' });
  await press('Delete');
  await app.saved();
  await app.eventually(async () => expect((await table.rows()).join()).toContain('Mr Graag ↔ –'));
  expect(await app.nextUndo()).toBe('Undo: Unpair Mr Koester and Mr Graag');
  await press('Control+Z');
  await app.saved();
  await table.rowsBecome(built);
  expect((await table.here()).column).toBe('own');

  // The same in the matrix: a click makes a pairing, Enter ends it.
  await table.showMatrix();
  await table.couple('Ms Docht', 'Mr Koester').click();
  await app.saved();
  expect(await table.couple('Ms Docht', 'Mr Koester').getAttribute('aria-label')).toBe(
    'Ms Docht – Mr Koester: no rhythm agreed, unproven',
  );
  expect(app.stored('Zekerheid').pairings).toHaveLength(6);
  await press('Enter');
  await app.saved();
  expect(await table.couple('Ms Docht', 'Mr Koester').getAttribute('aria-label')).toContain('no pairing');
  await press('ArrowDown', 'Enter');
  await app.saved();
  expect(app.stored('Zekerheid').pairings.map(({ colleague }) => colleague)).toContain('Mr Koester');

  // The map shows the same.
  await press('Control+1');
  await app.clientShown('Zekerheid');
  expect(await app.map.lines()).toContain('Mr Wacht – Mr Koester · no rhythm agreed · unproven');
});

test('the table opens with nobody selected and the keys in its first cell; going to a cell selects', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.table.open();
  expect(await app.table.here()).toMatchObject({ lane: 'guarantor', column: 'client' });
  await app.page().getByText('Go to a cell: what is known of whoever stands in it is told here.').waitFor();
  await app.press('ArrowRight');
  await app.page().getByTestId('seat-details').waitFor();
});
