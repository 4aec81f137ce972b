import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { runtimeArguments } from '../../build/runtime.ts';
import { electronPath, launch } from '../e2e/driver/launch.ts';
import { end } from '../e2e/driver/session.ts';
import { largeClient } from '../fixtures/largeClient.ts';
import { countingIds } from '../fixtures/recordBuilder.ts';
import { storageWith } from './benchWorkspace.ts';
import { CHANGES } from './clients.ts';
import type { Benchmark } from './measure.ts';

const SEATS = 100;
const READY_MAP = '[data-testid="map"] [data-ready="true"]';
const emptyApp = join(import.meta.dirname, 'emptyWindow');

/** From the start of the process to a map that answers the hand, in turn with an empty Electron window. */
export const coldStartBench: Benchmark = {
  name: 'coldStart',
  needsWindow: true,
  run: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'counterpart-bench-'));
    const workspace = join(folder, 'bench.counterpart');
    const record = largeClient({ seats: SEATS, changes: CHANGES, seed: 20 });
    await (await storageWith(record, workspace, countingIds(1_000_000))).close();
    const app: number[] = [];
    const empty: number[] = [];
    try {
      // The first round warms the disk cache for both and is not counted.
      for (let round = 0; round <= (quick ? 2 : 10); round += 1) {
        const emptyTook = await timed(startEmpty, (page) => page.locator('p').waitFor());
        const appTook = await timed(
          () => startApp(workspace, join(folder, `user-${round}`)),
          (page) => page.locator(READY_MAP).first().waitFor(),
        );
        if (round === 0) continue;
        empty.push(emptyTook);
        app.push(appTook);
      }
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    return [
      { name: `cold start to the map of ${SEATS} seats`, milliseconds: app },
      { name: 'cold start of an empty Electron window', milliseconds: empty },
    ];
  },
};

async function timed(
  start: () => Promise<ElectronApplication>,
  isReady: (page: Page) => Promise<unknown>,
): Promise<number> {
  const before = performance.now();
  const electron = await start();
  const child = electron.process();
  try {
    await isReady(await electron.firstWindow());
    return performance.now() - before;
  } finally {
    await end({ electron, child });
  }
}

function startEmpty(): Promise<ElectronApplication> {
  const args = [...runtimeArguments({ privateDisplay: true }), emptyApp];
  return _electron.launch({ executablePath: electronPath(), args });
}

function startApp(workspace: string, userData: string): Promise<ElectronApplication> {
  return launch({ userData, today: '2025-06-02', language: 'en', args: ['--workspace', workspace] });
}
