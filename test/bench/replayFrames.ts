import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/driver/launch.ts';
import { end } from '../e2e/driver/session.ts';
import { largeClient } from '../fixtures/largeClient.ts';
import { countingIds } from '../fixtures/recordBuilder.ts';
import { drawnBy, onBareCanvas } from './bareCanvas.ts';
import { storageWith } from './benchWorkspace.ts';
import { CHANGES } from './clients.ts';
import { tasksWhile } from './mainThreadTasks.ts';
import type { Benchmark, Series } from './measure.ts';

/**
 * Time from frame to frame in the real window: at rest, while the years are replayed, and of a bare canvas in the same
 * window that redraws as many cards and curves in every frame, before and after. Then what the main thread is busy with
 * at a time while the hand scrubs. Compare within one run only: as ratios to the bare canvas.
 */
export const replayFramesBench: Benchmark = {
  name: 'replayFrames',
  needsWindow: true,
  run: async ({ quick }) => {
    const series: Series[] = [];
    for (const seats of [20, 100, 300]) series.push(...(await framesOf(seats, quick ? 60 : 400)));
    return series;
  },
};

async function framesOf(seats: number, frames: number): Promise<Series[]> {
  const folder = await mkdtemp(join(tmpdir(), 'counterpart-bench-'));
  const workspace = join(folder, 'bench.counterpart');
  const record = largeClient({ seats, changes: CHANGES, seed: 20 });
  await (await storageWith(record, workspace, countingIds(1_000_000))).close();
  const electron = await launch({
    userData: join(folder, 'user'),
    today: '2025-06-02',
    language: 'en',
    args: ['--workspace', workspace],
  });
  const child = electron.process();
  try {
    const page = await electron.firstWindow();
    await page.locator('[data-testid="map"] [data-ready="true"]').first().waitFor();
    const atRest = await frameTimes(page, frames);
    const drawn = await drawnBy(page);
    const bareBefore = await onBareCanvas(page, drawn, () => frameTimes(page, frames / 2));
    const timeline = page.getByTestId('timeline');
    await timeline.getByRole('slider').focus();
    await page.keyboard.press('Home');
    const before = await timeline.locator('time').getAttribute('datetime');
    await timeline.getByRole('button', { name: 'Play', exact: true }).click();
    const replaying = await frameTimes(page, frames);
    const after = await timeline.locator('time').getAttribute('datetime');
    if (before === after) throw new Error('the replay did not move: nothing was measured');
    await page.keyboard.press('End');
    const bareAfter = await onBareCanvas(page, drawn, () => frameTimes(page, frames / 2));
    const scrubbing = await tasksWhile(page, () => scrub(page, frames / 4));
    return [
      { name: `frame at rest, ${seats} seats`, milliseconds: atRest },
      { name: `frame while replaying, ${seats} seats`, milliseconds: replaying },
      {
        name: `frame of a bare canvas, ${drawn.cards} cards and ${drawn.curves} curves`,
        milliseconds: [...bareBefore, ...bareAfter],
      },
      { name: `main-thread task of 1 ms or more while scrubbing, ${seats} seats`, milliseconds: scrubbing },
    ];
  } finally {
    await end({ electron, child });
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function frameTimes(page: Page, frames: number): Promise<number[]> {
  return page.evaluate(
    (wanted) =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const frame = (): void => {
          const now = performance.now();
          times.push(now - last);
          last = now;
          if (times.length < wanted) requestAnimationFrame(frame);
          else resolve(times);
        };
        requestAnimationFrame(frame);
      }),
    frames,
  );
}

/** Drags the playhead there and back over all the years. */
async function scrub(page: Page, moves: number): Promise<void> {
  const box = await page.getByTestId('timeline').boundingBox();
  if (!box) throw new Error('the timeline is not to be seen: nothing was scrubbed');
  const left = box.x + 300;
  const width = box.width - 360;
  await page.mouse.move(left, box.y + 14);
  await page.mouse.down();
  for (let move = 1; move <= moves; move += 1) {
    const share = 1 - Math.abs(1 - (2 * move) / moves);
    await page.mouse.move(left + share * width, box.y + 14);
  }
  await page.mouse.up();
}
