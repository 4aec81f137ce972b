import { expect, test } from 'vitest';
import { type Counterpart, startCounterpart } from './driver/counterpart.ts';

test('every situation that is missing or risky is named as soon as it is built, and gone when it is mended', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Gevaar BV', since: '2024-02-01' });
  await shows(app, 'deciderUnknown', 'Nobody knows the decider');
  await shows(app, 'guarantorUnknown', 'Nobody knows the guarantor');
  await shows(app, 'rowEmpty', /influencer/);

  await app.timeline.moveTo('2024-03-01');
  await app.quickLine.enter('Mr Baas, director #decider; Mr Borg, chair #guarantor; Ms Weet, quality #influencer');
  await app.quickLine.enter('Ms Zorg, supply #nurture; Mr Balie, desk #daily');
  await hides(app, 'deciderUnknown');
  await hides(app, 'guarantorUnknown');
  await hides(app, 'rowEmpty');
  await shows(app, 'deciderUnpaired', 'Nobody faces Mr Baas, who decides');
  await shows(app, 'guarantorUnpaired', 'Nobody faces Mr Borg, the guarantor');
  await shows(app, 'manyUnread', '5 people are unread');

  await app.quickLine.enter('Mr Baas !hostile? > Ms Onze, sales /month; Mr Borg !suspicious > Ms Onze /year');
  await hides(app, 'deciderUnpaired');
  await hides(app, 'guarantorUnpaired');
  await shows(app, 'pairingUnproven', 'One strand to Mr Baas unproven since 1 March 2024');
  await shows(app, 'hostileDecider', 'Mr Baas is hostile (decider)');
  expect((await app.findings()).filter(({ rule }) => rule === 'hostileDecider')).toMatchObject([
    { severity: 'alarm', title: 'Mr Baas is hostile (decider)', why: expect.stringContaining('A hunch') },
    { severity: 'warning', title: 'Mr Borg is suspicious (guarantor)' },
  ]);

  await app.finding('pairingUnproven').getByRole('button', { name: 'Record a contact' }).click();
  await app.forms.submit('Save');
  await app.finding('pairingUnproven').getByRole('button', { name: 'Record a contact' }).click();
  await app.forms.submit('Save');
  await hides(app, 'pairingUnproven');

  await app.timeline.moveTo('2025-03-02');
  await shows(app, 'readingStale', '2 readings are more than 12 months old');

  await app.map.select('Ms Zorg');
  await app.forms.replaceHolder({ newcomer: 'Ms Elders', date: '2025-03-02', cameFrom: 'Quist', isCompetitor: true });
  await shows(app, 'newcomerFromCompetitor', 'Ms Elders comes from a competitor');
  await app.finding('newcomerFromCompetitor').getByRole('button', { name: 'Record a first contact' }).click();
  await app.forms.pick('Who of ours', 'Ms Onze');
  await app.forms.submit('Save');
  expect((await app.findings()).find(({ rule }) => rule === 'newcomerFromCompetitor')).toMatchObject({
    severity: 'warning',
    action: 'Add a reading',
  });

  await app.forms.setTurnover(2024, 300_000, 1_000_000);
  await shows(app, 'root20Share', 'No exit agreement');
  await app.finding('root20Share').getByRole('button', { name: 'Record the exit agreement' }).click();
  await app.forms.fill('What was agreed', 'In four steps.');
  await app.forms.submit('Save');
  await app
    .page()
    .getByRole('button', { name: /^Show all/ })
    .click();
  await shows(app, 'root20Share', 'The exit agreement has no steps');
  await app.finding('root20Share').getByRole('button', { name: 'Record the exit agreement' }).click();
  await app.forms.form().getByRole('button', { name: 'Add a step' }).click();
  await app.forms.submit('Save');
  await hides(app, 'root20Share');

  await app.map.select('Ms Onze');
  await app.forms.remove('Leaves our company', 'Leaves');
  await shows(app, 'colleagueLeft', 'Ms Onze left, 2 strands hang loose');

  await app.forms.fromMenu('Client details…');
  await app.forms.fill('First day of the relation', '2019-06-01');
  await app.forms.submit('Save');
  await shows(app, 'root6Window', 'A √6 window is running');
  await app.says(/√6 · \d+ weeks left/);
});

test('a click on a finding lights up whom it concerns, and its button opens the form that mends it', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const all = await app.map.names();
  expect(await app.map.lit()).toHaveLength(all.length);

  await app.finding('manyUnread').getByRole('button').first().click();
  await app.eventually(async () =>
    expect([...(await app.map.lit())].sort()).toEqual(['??', 'Mr Komtgoed', 'Ms Zacht']),
  );
  await app.finding('manyUnread').getByRole('button').first().click();
  await app.eventually(async () => expect(await app.map.lit()).toHaveLength(all.length));

  // A number that is taken apart lights up its people until it is closed, however that is done.
  for (const close of ['Escape', 'outside'] as const) {
    await app
      .page()
      .getByTestId('coverage')
      .getByRole('button', { name: /unread people/ })
      .click();
    await app.eventually(async () => expect((await app.map.lit()).length).toBeLessThan(all.length));
    if (close === 'Escape') await app.page().keyboard.press('Escape');
    else await app.page().getByTestId('coverage').getByRole('heading').first().click();
    await app.eventually(async () => expect(await app.map.lit()).toHaveLength(all.length));
  }

  await app.finding('readingStale').getByRole('button', { name: 'Read again' }).click();
  await app.says('How does Mr Komtgoed feel about us?');
  await app.closeForm();
  await app.finding('rowEmpty').getByRole('button', { name: 'Name somebody' }).click();
  await app.forms.fill('Name', 'Mr Gevonden');
  await app.forms.submit('Save');
  expect(await app.map.names()).toContain('Mr Gevonden');
  expect((await app.findings()).map(({ rule }) => rule)).not.toContain('rowEmpty');
});

const shows = (app: Counterpart, rule: string, title: string | RegExp): Promise<void> =>
  app.eventually(async () =>
    expect((await app.findings()).filter((each) => each.rule === rule).map((each) => each.title)).toContainEqual(
      typeof title === 'string' ? title : expect.stringMatching(title),
    ),
  );

const hides = (app: Counterpart, rule: string): Promise<void> =>
  app.eventually(async () => expect((await app.findings()).map((each) => each.rule)).not.toContain(rule));
