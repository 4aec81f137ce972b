import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('from a member nobody faces to a pairing, by the reasons that speak for it, and back', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.map.select('Ms Zacht');
  const suggestions = app.page().getByRole('region', { name: 'Who could face Ms Zacht' });
  expect(await suggestions.innerText()).toMatch(/Mr Bellaar\s+Knows Ms Zacht from a former employer/);
  await suggestions.getByRole('button', { name: 'Pair Mr Bellaar with Ms Zacht' }).click();
  await app.page().getByTestId('pairing-details').getByText('Ms Zacht — Mr Bellaar').waitFor();
  await app.saved();
  expect(await app.map.names()).toContain('Mr Bellaar');
  await app.page().keyboard.press('Control+z');
  await app.page().getByText('Undone: Pair Mr Bellaar with Ms Zacht').waitFor();
  expect(await app.map.names()).not.toContain('Mr Bellaar');
});

test('the road to the board: who knows whom is said, the way is told and lit, all by keyboard', async () => {
  const app = await startCounterpart();
  await app.openSample('Ostmeer Keukens');
  await app.page().keyboard.press('g');
  const roads = app.page().getByTestId('reach');
  const best = roads.getByRole('button').first();
  expect(await best.getAttribute('aria-pressed')).toBe('true');
  expect(await roads.innerText()).toContain('Mr Nogalwat shares a network or club with Mr Voorman.');

  await app.map.select('Mr Voorman');
  await app.page().keyboard.press('k');
  await app.forms.pick('Colleague of ours', 'Ms Aandegang');
  await app.forms.pick('Knows from', 'private life');
  await app.forms.fill('Which club, which employer?', 'Neighbours in the old town');
  await app.forms.submit('Save');
  expect(await app.page().getByTestId('acquaintances').innerText()).toContain('Neighbours in the old town');

  await app.page().getByRole('combobox', { name: 'Level', exact: true }).selectOption('board');
  await app.saved();
  await app.restart();
  await app.openClient('Ostmeer Keukens');
  await app.map.select('Mr Voorman');
  expect(await app.page().getByRole('combobox', { name: 'Level', exact: true }).inputValue()).toBe('board');
});
