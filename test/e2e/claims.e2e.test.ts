import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('a buyer who says to decide alone is quoted, and the program goes on asking who else decides', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Stellig BV', since: '2026-01-05' });
  await app.quickLine.enter('Mr Koper, buyer #buyer > Ms Onze, sales /month');
  await app.map.select('Mr Koper');
  await app.page().keyboard.press('d');
  await app.says('Mr Koper says: “I decide here alone”');
  await app.forms.fill('Said on', '2026-11-10');
  await app.forms.fill('In whose words, and where', 'At the counter: nobody but me.');
  await app.forms.submit('Save');

  await app.says('A claim, not proof that there is no DMU.');
  expect(await app.details()).toContain('heard by Ms Onze');
  expect(await app.map.told('Mr Koper')).toContain('Says to decide here alone');
  await app.eventually(async () =>
    expect((await app.findings()).find(({ rule }) => rule === 'aloneTakenForGranted')).toMatchObject({
      title: 'We take it that Mr Koper decides alone',
      why: 'So claimed on 10 November 2026, and nobody else is known. Hardly anybody decides alone.',
      action: 'Find out who else',
    }),
  );
  await app.quickLine.enter('Ms Baas, director #decider > Ms Onze /year');
  await app.eventually(async () =>
    expect((await app.findings()).map(({ rule }) => rule)).not.toContain('aloneTakenForGranted'),
  );
  await app.undo();
  await app.undo();
  await app.eventually(async () => expect(await app.map.told('Mr Koper')).not.toContain('Says to decide'));
});

test('arguments for a gatekeeper are written, ordered by key, and at hand when she is met', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Poort BV', since: '2026-01-05', phase: 'conquest' });
  await app.quickLine.enter('Ms Poort, reception #gatekeeper > Ms Onze, sales /month');
  await app.finding('gatekeeperWithoutArguments').getByRole('button', { name: 'Write arguments' }).click();
  const add = async (text: string): Promise<void> => {
    await app.forms
      .form()
      .getByRole('button', { name: /^add an argument/ })
      .click();
    await app.forms.form().getByRole('textbox', { name: 'add an argument' }).fill(text);
    await app.page().keyboard.press('Enter');
    await app.forms.form().getByText(text).waitFor();
  };
  await add('One person to call');
  await add('A price for the whole year');
  await app.forms.form().getByRole('button', { name: 'Done' }).click();

  await app.map.select('Ms Poort');
  const shown = () => app.page().getByTestId('arguments').locator('li').allInnerTexts();
  expect(await shown()).toEqual(['One person to call', 'A price for the whole year']);
  await app.page().getByRole('button', { name: 'Move argument 2' }).focus();
  await app.page().keyboard.press('ArrowUp');
  await app.eventually(async () => expect(await shown()).toEqual(['A price for the whole year', 'One person to call']));

  await app.forms.ofSelection('Record contact…');
  const atHand = app.page().getByTestId('arguments-at-hand').locator('li');
  expect(await atHand.allInnerTexts()).toEqual(['A price for the whole year', 'One person to call']);
  await app.closeForm();
});

test('a finding sleeps until its day for a reason, wakes by hand, and a √7 says why it cannot', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const rules = async () => (await app.findings()).map(({ rule }) => rule);
  const zzz = (rule: string) => app.finding(rule).getByRole('button', { name: /^Let it sleep: / });
  await app.finding('readingStale').hover();
  await zzz('readingStale').click();
  await app.forms.form().getByRole('button', { name: 'a quarter' }).click();
  await app.forms.form().getByRole('button', { name: 'Let it sleep', exact: true }).click();
  await app.says('A reason is missing.');
  await app.forms
    .form()
    .getByRole('textbox', { name: /Why may it wait/ })
    .fill('The visits of December will tell.');
  await app.forms.submit('Let it sleep');
  await app.eventually(async () => expect(await rules()).not.toContain('readingStale'));

  await app.page().getByText('1 finding asleep').click();
  await app.says('The visits of December will tell.');
  await app.says('asleep until 20 Feb 2027');
  await app.timeline.moveTo('2026-11-20');
  await app.eventually(async () => expect(await rules()).toContain('readingStale'));
  await app.timeline.moveTo('2026-11-21');
  await app.page().getByText('1 finding asleep').click();
  await app
    .page()
    .getByRole('button', { name: /^Wake: / })
    .click();
  await app.eventually(async () => expect(await rules()).toContain('readingStale'));

  await zzz('newcomerFromCompetitor').hover();
  await app.says('A √7 cannot sleep: no change in the DMU is unimportant.');
  await zzz('newcomerFromCompetitor').click({ force: true });
  expect(await app.forms.form().count()).toBe(0);
});
