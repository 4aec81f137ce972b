import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../e2e/driver/launch.ts';
import { end } from '../e2e/driver/session.ts';
import { largeClient } from '../fixtures/largeClient.ts';
import { countingIds } from '../fixtures/recordBuilder.ts';
import { storageWith } from './benchWorkspace.ts';
import { CHANGES } from './clients.ts';
import type { Benchmark, Series } from './measure.ts';

/** Time from frame to frame in the real window: at rest, and while the years are replayed. */
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
    const timeline = page.getByTestId('timeline');
    await timeline.getByRole('slider').focus();
    await page.keyboard.press('Home');
    const before = await timeline.locator('time').getAttribute('datetime');
    await timeline.getByRole('button', { name: 'Play', exact: true }).click();
    const replaying = await frameTimes(page, frames);
    const after = await timeline.locator('time').getAttribute('datetime');
    if (before === after) throw new Error('the replay did not move: nothing was measured');
    return [
      { name: `frame at rest, ${seats} seats`, milliseconds: atRest },
      { name: `frame while replaying, ${seats} seats`, milliseconds: replaying },
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
