import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('a swap leaves the past whole, makes the newcomer unread and the strand unproven until there is contact', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  await app.map.select('Mr Graag');
  const before = app.stored('Zekerheid Groep');
  expect(await app.map.told('Mr Graag')).toContain('emotion: neutral');
  expect(await app.map.lines()).toContain('Mr Graag – Mr Koester · monthly · proven');

  await app.forms.replaceHolder({
    newcomer: 'Ms Vers',
    date: '2026-11-10',
    cameFrom: 'Quist BV',
    isCompetitor: true,
  });
  await app.timeline.dateBecomes('2026-11-10');
  expect(await app.map.told('Ms Vers')).toContain('emotion: unknown');
  expect(await app.map.told('Ms Vers')).toContain('√7 swap');
  expect(await app.map.lines()).toContain('Ms Vers – Mr Koester · monthly · unproven');
  expect(await app.timeline.story()).toMatch(/Mr Graag left, Ms Vers took the seat of Supply coordinator/);
  expect(await app.timeline.story()).toMatch(/1 pairing must be proven again/);
  const rules = (await app.findings()).map(({ rule, title }) => `${rule}: ${title}`);
  expect(rules).toContain('newcomerFromCompetitor: Ms Vers comes from a competitor');
  expect(rules).toContain('pairingUnproven: One strand to Ms Vers unproven since 10 November 2026');

  const after = app.stored('Zekerheid Groep');
  expect(after.seats.find(({ title }) => title === 'Supply coordinator')?.holders).toEqual([
    'Ms Wissel 2020-02-10…2023-02-01',
    'Mr Graag 2023-02-01…2026-11-10',
    'Ms Vers 2026-11-10…',
  ]);
  for (const table of ['readings', 'touches', 'pairings', 'ties', 'colleagues', 'phases'] as const) {
    expect(after[table]).toEqual(before[table]);
  }

  await app.timeline.moveTo('2026-11-09');
  expect(await app.map.told('Mr Graag')).toContain('emotion: neutral');
  expect(await app.map.lines()).toContain('Mr Graag – Mr Koester · monthly · proven');
  await app.timeline.moveTo('2026-11-12');
  await app.map.select('Ms Vers');
  await app.forms.recordTouch({ colleague: 'Mr Koester', channel: 'call', summary: 'A first call.' });
  expect(await app.map.lines()).toContain('Ms Vers – Mr Koester · monthly · proven');
  expect((await app.findings()).map(({ title }) => title)).not.toContain(
    'One strand to Ms Vers unproven since 10 November 2026',
  );
  await app.timeline.moveTo('2026-11-11');
  expect(await app.map.lines()).toContain('Ms Vers – Mr Koester · monthly · unproven');
});
