import { expect, test } from 'vitest';
import { startCounterpart } from './driver/counterpart.ts';

test('the years of an existing client replay, and map, findings, coverage and story follow the playhead', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const { timeline } = app;

  await timeline.moveTo('2026-10-04');
  expect(await app.map.names()).toContain('Mr Wacht');
  expect(await app.map.told('Mr Wacht')).toContain('emotion: favourable');
  const calm = await app.findings();
  const coverage = await app.coverage();
  expect(calm.map(({ rule }) => rule)).not.toContain('newcomerFromCompetitor');

  await timeline.nextChange();
  await timeline.dateBecomes('2026-10-05');
  expect(await app.map.names()).not.toContain('Mr Wacht');
  expect(await app.map.told('Ms Zacht')).toMatch(/emotion: unknown.*competitor/i);
  expect(await timeline.story()).toContain('5 October 2026 — one strand pulled');
  expect(await timeline.story()).toContain('Mr Wacht left, Ms Zacht took the seat of Quality manager.');
  expect((await app.findings())[0]).toMatchObject({
    rule: 'newcomerFromCompetitor',
    severity: 'alarm',
    title: 'Ms Zacht comes from a competitor',
  });
  expect((await app.coverage()).emotion).toBeLessThanOrEqual(coverage.emotion);
  await app
    .page()
    .getByTestId('story-card')
    .getByRole('button', { name: /feel it within two steps/ })
    .click();
  expect(await app.map.lit()).toContain('Mr Graag');
  expect(await app.map.lit()).not.toContain('Driver');
  await app.press('Escape');

  await timeline.previousChange();
  await timeline.previousChange();
  await timeline.nextChange();
  await timeline.nextChange();
  await timeline.dateBecomes('2026-10-05');

  await app.page().emulateMedia({ reducedMotion: 'no-preference' });
  await timeline.speed('3 years / s');
  await timeline.today();
  await timeline.dateBecomes('2026-11-21');
  await timeline.play();
  await app.eventually(async () => expect((await timeline.date()) < '2024-01-01').toBe(true));
  await timeline.pause();
  const stopped = await timeline.date();
  expect(await timeline.isPlaying()).toBe(false);
  await timeline.dragPlayhead(60);
  const dragged = await timeline.date();
  expect(dragged > stopped).toBe(true);
  await timeline.moveTo('2025-05-20');
  await timeline.play();
  await app.eventually(async () => expect(await timeline.isPlaying()).toBe(false));
  expect((await timeline.date()) > '2026-11-21').toBe(true);

  // Whoever takes the playhead while it plays stops it.
  await timeline.speed('1 quarter / s');
  await timeline.moveTo('2022-06-01');
  await timeline.play();
  await timeline.dragPlayhead(-80);
  expect(await timeline.isPlaying()).toBe(false);
  expect((await timeline.date()) < '2022-06-01').toBe(true);
});

test('a swap is a scene for who wants motion: the one who leaves is seen going', async () => {
  const app = await startCounterpart();
  await app.page().emulateMedia({ reducedMotion: 'no-preference' });
  await app.openSample('Zekerheid Groep');
  await app.timeline.moveTo('2026-10-04');
  await app.timeline.nextChange();
  await app.page().locator('.map-leaving').waitFor({ state: 'attached' });
  await app.page().locator('.map-leaving').waitFor({ state: 'detached' });
  expect(await app.map.names()).toContain('Ms Zacht');
});

test('a deal replays vote by vote: who is for us, whose vote lies elsewhere, who would turn it, what can be reversed', async () => {
  const app = await startCounterpart();
  await app.openSample('Ostmeer Keukens');
  const { timeline } = app;

  await timeline.moveTo('2026-02-04');
  expect(await timeline.votes()).toContain('Heads: 1 for, 1 undecided, 0 unknown, 1 against');
  expect(await timeline.votes()).toContain('Votes: 1 for, 1 undecided, 0 unknown, 2 against');
  expect(await timeline.votes()).toContain('Mr Voorman’s vote lies with Mr Zwijger');
  expect(await timeline.votes()).toContain('can still be reversed');

  await timeline.nextChange();
  await timeline.dateBecomes('2026-02-06');
  expect(await timeline.votes()).toContain('Heads: 2 for, 0 undecided, 0 unknown, 1 against');
  expect(await timeline.votes()).toContain('Votes: 2 for, 0 undecided, 0 unknown, 2 against');
  expect(await timeline.votes()).toContain('Swing: Mr Zwijger would make the majority');

  await timeline.moveTo('2026-02-16');
  expect(await timeline.votes()).toContain('The majority is with us.');
  expect(await timeline.votes()).toContain('can no longer be reversed');

  await timeline.moveTo('2026-06-01');
  expect(await timeline.votes()).toMatch(/moving island\s+stopped/);
  expect(await timeline.story()).toContain('The board stops the whole project');
  expect((await app.findings()).map(({ rule }) => rule)).toContain('guarantorUnknown');
  expect(await app.map.told('??')).toContain('nobody faces this card');
});

test('a stretch is looped, a seat followed and every change told in one sentence, all by keyboard', async () => {
  const app = await startCounterpart();
  await app.page().emulateMedia({ reducedMotion: 'no-preference' });
  await app.openSample('Zekerheid Groep');
  const { timeline } = app;

  await timeline.moveTo('2021-10-20');
  await app.press('[');
  await timeline.moveTo('2022-02-20');
  await app.press(']');
  await app.page().getByTestId('timeline-loop').waitFor();
  await app.press('Control+Space');
  await app.eventually(async () => expect(await timeline.caption()).toContain('took the seat of'));
  await app.eventually(async () => expect((await timeline.date()) < '2021-12-01').toBe(true));
  await app.eventually(async () => expect((await timeline.date()) >= '2022-01-01').toBe(true));
  expect(await timeline.isPlaying()).toBe(true);
  await app.press('Control+Space');
  expect(await timeline.caption()).toBe('');

  await app.map.select('Ms Docht');
  await app.press('f');
  expect(await app.page().getByTestId('map-follow').innerText()).toContain('Following Head of production');
  await app.press('Escape');
  await app.press('Escape');
  await app.page().getByTestId('map-follow').waitFor({ state: 'detached' });
});

test('without motion the years pass in stills, from change to change', async () => {
  const app = await startCounterpart();
  await app.openSample('Zekerheid Groep');
  const { timeline } = app;
  await timeline.moveTo('2026-09-20');
  await timeline.speed('3 years / s');
  await timeline.play();
  await timeline.dateBecomes('2026-10-05');
  expect(await timeline.caption()).toContain('Ms Zacht');
});
