import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'vitest';
import { type Counterpart, startCounterpart } from './driver/counterpart.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('first screen, map, form, menu and palette have no serious barrier, light and dark', async () => {
  const app = await startCounterpart();
  const barriers: string[] = [];
  const look = async (where: string): Promise<void> => void barriers.push(...(await barriersOn(app, where)));
  await look('first screen');
  await app.openSample('Zekerheid Groep');
  await look('map');
  await app.map.select('Mr Graag');
  await look('map with details');
  await app.press('t');
  await app.forms.form().waitFor();
  await look('form');
  await app.closeForm();
  await app.page().getByRole('button', { name: 'Menu', exact: true }).click();
  await app.page().getByRole('menu').waitFor();
  await look('menu');
  await app.press('Escape');
  await app
    .page()
    .getByRole('button', { name: /^Speed/ })
    .click();
  await app.page().getByRole('menu').waitFor();
  await look('speed menu');
  await app.press('Escape', 'Control+K');
  await app.page().getByPlaceholder('Search a person, or do something…').waitFor();
  await look('palette');
  await app.press('Escape');
  await app.command('Light or dark');
  await app.eventually(async () => expect(await app.theme()).toBe('dark'));
  await look('map, dark');
  await app.timeline.moveTo('2026-10-05');
  await look('map after a swap, dark');
  expect(barriers).toEqual([]);
});

/** axe-core's findings that keep people out; `where` names the screen in a failure. */
const barriersOn = async (app: Counterpart, where: string): Promise<readonly string[]> => {
  // Added as the inspector would: the page itself runs no script that is not its own.
  if (!(await app.page().evaluate(() => 'axe' in window))) await app.page().evaluate(axeSource);
  const results = await app
    .page()
    .evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${where}: ${id} at ${node.target.join(' ')} — ${node.failureSummary}`),
    );
};
