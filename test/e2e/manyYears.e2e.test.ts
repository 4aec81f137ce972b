import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plainDate } from '../../shared/model/plainDate.ts';
import { storageWith } from '../bench/benchWorkspace.ts';
import { largeClient } from '../fixtures/largeClient.ts';
import { countingIds } from '../fixtures/recordBuilder.ts';
import { startCounterpart } from './driver/counterpart.ts';

test('thirty years of forty seats fold, open and zoom, by mouse and by keyboard, and a replay keeps its playhead in sight', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'counterpart-e2e-'));
  const record = largeClient({ seats: 40, changes: 5000, seed: 4, days: 10_950 });
  await (await storageWith(record, join(userData, 'workspace.counterpart'), countingIds(9_000_000))).close();
  const app = await startCounterpart({ userData, today: plainDate('2046-12-01') });
  const { timeline } = app;
  const page = app.page();
  const view = page.getByTestId('timeline');
  const lane = (name: string) => view.getByRole('button', { name: new RegExp(`^${name}, `) });
  const seats = view.locator('.timeline-label');
  const years = view.getByRole('scrollbar', { name: 'Years shown' });
  const shown = async () => (await years.getAttribute('aria-valuetext')) ?? '';

  // every lane is in sight without scrolling, those that do not fit folded
  await lane('Daily').waitFor();
  expect(await view.locator('.timeline-rows').getAttribute('data-scrolls')).toBe('false');
  expect(await lane('Influencers').getAttribute('aria-expanded')).toBe('false');
  await lane('Influencers').press('Enter');
  await app.eventually(async () => expect(await seats.allInnerTexts()).toContain('Function 6'));
  await lane('Influencers').press('ArrowLeft');
  await app.eventually(async () => expect(await seats.allInnerTexts()).not.toContain('Function 6'));
  await app.press('Shift+L');
  await app.eventually(async () => expect(await seats.count()).toBe(0));

  // so many years want an overview; the keys and the wheel show fewer of them
  expect(await shown()).toMatch(/2017 – .*2047/);
  await timeline.moveTo('2030-12-01');
  await page.keyboard.press('Shift++');
  await page.keyboard.press('Shift++');
  await app.eventually(async () => expect(await shown()).not.toMatch(/2017/));
  const box = await view.locator('#timeline-plot').boundingBox();
  if (!box) throw new Error('the timeline is not in the window');
  const before = await shown();
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.keyboard.down('Control');
  for (let notch = 0; notch < 6; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await app.eventually(async () => expect(await shown()).not.toBe(before));

  // the years shown go where the playhead goes, and the box goes where the hand drags it
  await timeline.moveTo('2040-12-01');
  await app.eventually(async () => expect(await shown()).toMatch(/203[789] – .*204[1-5]/));
  const dragged = await years.boundingBox();
  if (!dragged) throw new Error('the box of the years is not in the window');
  await page.mouse.move(dragged.x + dragged.width / 2, dragged.y + 8);
  await page.mouse.down();
  await page.mouse.move(dragged.x + dragged.width / 2 - 300, dragged.y + 8, { steps: 4 });
  await page.mouse.up();
  await app.eventually(async () => expect(await shown()).toMatch(/203[0-5] – /));
  await years.press('Home');
  await app.eventually(async () => expect(await shown()).toMatch(/2017 – /));

  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await timeline.speed('3 years / s');
  await timeline.play();
  await app.eventually(async () => expect(await shown()).not.toMatch(/2017 – /));
  await timeline.pause();
  expect(await view.locator('.timeline-playhead[data-away]').count()).toBe(0);

  await page.keyboard.press('Shift+Y');
  await app.eventually(async () => expect(await shown()).toMatch(/2017 – .*2047/));
}, 120_000);
