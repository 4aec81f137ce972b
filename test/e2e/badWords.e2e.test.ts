import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('a form that is filled in wrongly says what is wrong, keeps every word, and writes nothing', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Fout BV', since: '2024-01-01' });
  await app.quickLine.enter('Mr Zit, boss #decider ~2024-03-01');
  const before = app.stored('Fout BV');
  const { forms } = app;
  const refuse = async (button: string, sentence: string | RegExp): Promise<void> => {
    await forms.form().getByRole('button', { name: button, exact: true }).click();
    await forms.form().getByRole('alert').getByText(sentence).waitFor();
  };

  await forms.fromMenu('Add member…');
  await refuse('Add member', 'A name is missing.');
  await forms.fill('Name', '\u200B \u2060');
  await refuse('Add member', 'A name is missing.');
  await forms.fill('Name', 'n'.repeat(10_000));
  await refuse('Add member', 'The name has 10000 characters; 200 is the most.');
  await forms.fill('Name', 'Mr Goed');
  await forms.fill('Function', 'f'.repeat(10_000));
  await refuse('Add member', /The name has 10000 characters/);
  await forms.fill('Function', 'Buyer');
  await forms.fill('On this seat since', '31-2-2025');
  await forms.form().getByRole('button', { name: 'Add member', exact: true }).click();
  await forms.form().getByText('“31-2-2025” is not a date.').waitFor();
  expect(await forms.form().getByLabel('Name', { exact: true }).inputValue()).toBe('Mr Goed');
  await app.closeForm();

  await app.map.select('Mr Zit');
  await forms.ofSelection('Replace holder…');
  await forms.fill('Name of the newcomer', 'Ms Vroeg');
  await forms.fill('First day of the change', '2024-02-01');
  await refuse('Replace', 'The seat boss exists from 1 March 2024; 1 February 2024 is too early.');
  await forms.fill('First day of the change', '2024-03-01');
  await refuse('Replace', /Mr Zit sits there since/);
  await app.closeForm();
  await forms.replaceHolder({ newcomer: 'Ms Later', date: '2025-01-01' });
  await forms.ofSelection('Replace holder…');
  await forms.fill('Name of the newcomer', 'Mr Ertussen');
  await forms.fill('First day of the change', '2024-06-01');
  await refuse('Replace', /Ms Later sits there since 1 January 2025; 1 June 2024 is not later than that/);
  await app.closeForm();
  await app.undo();
  await app.map.select('Mr Zit');
  await forms.ofSelection('Pair…');
  await refuse('Pair', 'Still to choose: both ends of the strand.');
  await app.closeForm();
  await forms.fromMenu('Client details…');
  await forms.fill('Note', 'w'.repeat(10_001));
  await refuse('Save', 'The text has 10001 characters; 10000 is the most.');
  await app.closeForm();
  expect(app.stored('Fout BV')).toEqual(before);
});

test('whatever a name is made of, it is shown as text, kept as it is, and found again', async () => {
  const names = [
    '<img src=x onerror="document.title=1"><b>vet</b>',
    '👩‍👩‍👧‍👦 Familie Jansen 🇳🇱',
    'محمد العربي',
    'משה בן־דוד',
    "O'Brien; DROP TABLE person; -- {{name}} $t(app.name)",
    'Łukasz Žižka-Ångström 田中',
    'n'.repeat(200),
  ];
  const app = await startCounterpart();
  await app.newClient({ name: '<script>document.title=2</script> & Zn.', since: '2024-01-01' });
  for (const [index, name] of names.entries()) {
    await app.forms.addMember({ name, title: `t${index}`, roles: ['influencer'], since: '2024-02-01' });
  }
  expect([...(await app.map.names())]).toEqual(expect.arrayContaining(names));
  const stored = app.stored('<script>document.title=2</script> & Zn.').seats.flatMap(({ holders }) => holders);
  expect(stored).toEqual(names.map((name) => `${name} 2024-02-01…`));
  expect(await app.page().title()).toBe('Counterpart');
  expect(await app.nextUndo()).toContain('n'.repeat(50));

  await app.map.select('محمد العربي');
  await app.forms.replaceHolder({ newcomer: '<i>Ms New</i>', date: '2025-01-01' });
  // Names that run the other way are fenced off, so that the sentence around them keeps its order.
  expect(await app.timeline.story()).toMatch(/\u2068?محمد العربي\u2069? left, <i>Ms New<\/i> took the seat/);
  await app.press('Escape', 'Control+K');
  await app.type('Familie');
  await app.press('Enter');
  await app.eventually(async () => expect(await app.details()).toContain('👩‍👩‍👧‍👦 Familie Jansen 🇳🇱'));
  await app.restart();
  await app.clientShown('<script>document.title=2</script> & Zn.');
  expect(await app.map.names()).toContain('משה בן־דוד');
});
