import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('every step can be taken back and done again, before and after a restart, without a trace of difference', async () => {
  const app = await startCounterpart();
  await app.newClient({ name: 'Terug BV', since: '2024-01-01' });
  const states = [app.stored('Terug BV')];
  const steps = [
    () => app.quickLine.enter('Zekerheid, managing director #decider > Aandegang /quarter !neutral'),
    () => app.quickLine.enter('Wacht, quality #influencer > Koester /month'),
    () => app.map.renameOnCard('Wacht', 'Mr Wacht, quality and safety').then(() => app.saved()),
    () => app.map.drawLine('Mr Wacht', 'Zekerheid', 'left').then(() => app.saved()),
    async () => {
      await app.map.select('Mr Wacht');
      await app.forms.replaceHolder({
        newcomer: 'Ms Zacht',
        date: '2026-10-05',
        cameFrom: 'Quist',
        isCompetitor: true,
      });
    },
  ];
  // The seat of Mr Wacht must be older than his leaving.
  await app.timeline.moveTo('2025-11-21');
  for (const step of steps) {
    await step();
    states.push(app.stored('Terug BV'));
  }
  expect(await app.nextUndo()).toBe('Undo: Swap Mr Wacht for Ms Zacht');

  for (const before of states.slice(0, -1).reverse().slice(0, 3)) {
    await app.undo();
    expect(app.stored('Terug BV')).toEqual(before);
  }
  await app.restart();
  await app.clientShown('Terug BV');
  expect(await app.nextUndo()).toBe('Undo: Typed: Wacht with Koester');
  await app.undo();
  await app.undo();
  expect(app.stored('Terug BV')).toEqual(states[0]);
  for (const after of states.slice(1, 4)) {
    await app.redo();
    expect(app.stored('Terug BV')).toEqual(after);
  }
  await app.restart();
  await app.clientShown('Terug BV');
  await app.press('Control+Shift+Z');
  await app.press('Control+Shift+Z');
  await app.eventually(async () => expect(await app.map.names()).toContain('Ms Zacht'));
  await app.saved();
  expect(app.stored('Terug BV')).toEqual(states[5]);

  // A new step closes the way forward.
  await app.undo();
  await app.quickLine.enter('Graag #nurture');
  await app.page().getByRole('button', { name: 'Nothing to redo' }).waitFor();
});
