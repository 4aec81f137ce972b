import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';
import { eventually } from './driver/session.ts';

test('pulling people shows what would move and changes nothing; a plan against it is one step', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const before = app.stored('Zekerheid Groep');

  await app.whatIf.pull('Ms Aandegang');
  expect(await app.whatIf.banner()).toContain('What if Ms Aandegang left?');
  expect(await app.whatIf.panel()).toContain('Nobody faces Mr Zekerheid, who decides');
  expect(await app.whatIf.reached()).toMatch(/within one step\s+Mr Zekerheid/);
  expect(await app.map.lines()).toContain('Mr Zekerheid – Ms Aandegang · quarterly · loose end');

  await app.whatIf.pull('Mr Koester');
  expect(await app.whatIf.banner()).toContain('What if Ms Aandegang and Mr Koester left?');
  await app.whatIf.press('Escape');
  await app.whatIf.isOver();
  expect(app.stored('Zekerheid Groep')).toEqual(before);

  await app.whatIf.pullStrand('Mr Zekerheid', 'Ms Aandegang');
  expect(await app.whatIf.banner()).toContain('What if the contact of Ms Aandegang with Mr Zekerheid ended?');
  expect(await app.map.told('Mr Zekerheid')).toContain('what if: ended');
  await app.whatIf.press('Escape');
  await app.whatIf.isOver();
  expect(app.stored('Zekerheid Groep')).toEqual(before);

  await app.whatIf.press('Shift+W');
  await eventually(async () => expect(await app.whatIf.hardest()).toContain('Ms Aandegang'));
  await app.whatIf.pullHardest();
  await app.whatIf.makePlan();
  await eventually(() => {
    const after = app.stored('Zekerheid Groep');
    expect(after.touches.length).toBeGreaterThan(before.touches.length);
    expect(after.pairings.length).toBeGreaterThan(before.pairings.length);
  });
  await app.whatIf.press('Control+Z');
  await eventually(() => expect(app.stored('Zekerheid Groep')).toEqual(before));
});

test('what stood selected before stands selected and has the keys again; what was only pulled has neither', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const stands = (name: string | null): Promise<void> =>
    eventually(async () => {
      const found = [await app.whatIf.selected(), await app.whatIf.focused()];
      for (const one of found) expect(one).toEqual(name === null ? null : expect.stringContaining(name));
    });
  await app.whatIf.pull('Ms Aandegang');
  await app.whatIf.press('Escape');
  await app.whatIf.isOver();
  await stands(null);

  for (const [end, pulled] of [
    ['Escape', 'Ms Aandegang'],
    ['Alt+ArrowLeft', 'Ms Aandegang'],
    ['Escape', null],
  ] as const) {
    await app.map.select('Mr Zekerheid');
    if (pulled) await app.whatIf.pull(pulled);
    else await app.whatIf.press('W');
    expect(await app.whatIf.banner()).toContain('only a thought');
    await app.whatIf.press(end);
    await app.whatIf.isOver();
    await stands('Mr Zekerheid');
  }
  await app.whatIf.press('Escape');
  await stands(null);
});
