import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { type Counterpart, startCounterpart } from './driver/counterpart.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('first screen, map, form, menu and palette have no serious barrier, light and dark', async () => {
  const app = await startCounterpart();
  await hasNoBarrier(app, 'first screen');
  await app.openSample('Zekerheid Groep');
  await hasNoBarrier(app, 'map');
  await app.map.select('Mr Graag');
  await hasNoBarrier(app, 'map with details');
  await app.press('t');
  await app.forms.form().waitFor();
  await hasNoBarrier(app, 'form');
  await app.closeForm();
  await app.page().getByRole('button', { name: 'Menu', exact: true }).click();
  await app.page().getByRole('menu').waitFor();
  await hasNoBarrier(app, 'menu');
  await app.press('Escape');
  await app.page().getByRole('button', { name: /^Speed/ }).click();
  await app.page().getByRole('menu').waitFor();
  await hasNoBarrier(app, 'speed menu');
  await app.press('Escape', 'Control+K');
  await app.page().getByPlaceholder('Search a person, or do something…').waitFor();
  await hasNoBarrier(app, 'palette');
  await app.press('Escape');
  await app.command('Light or dark');
  await app.eventually(async () => expect(await app.theme()).toBe('dark'));
  await hasNoBarrier(app, 'map, dark');
  await app.timeline.moveTo('2026-10-05');
  await hasNoBarrier(app, 'map after a swap, dark');
});

/** axe-core's findings that keep people out; `where` names the screen in a failure. */
const hasNoBarrier = async (app: Counterpart, where: string): Promise<void> => {
  // Added as the inspector would: the page itself runs no script that is not its own.
  const results = await app.page().evaluate(async (source) => {
    if (!('axe' in window)) window.eval(source);
    return (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run();
  }, axeSource);
  const barriers = results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id} at ${node.target.join(' ')} — ${node.failureSummary}`));
  expect(barriers).toEqual([]);
};
