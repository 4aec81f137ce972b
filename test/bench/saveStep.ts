import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { added } from '../../shared/record/diff.ts';
import { largeClient, largeClientStart } from '../fixtures/largeClient.ts';
import { countingIds } from '../fixtures/recordBuilder.ts';
import { expectOk, storageWith } from './benchWorkspace.ts';
import { CHANGES } from './clients.ts';
import { type Benchmark, repeat } from './measure.ts';

/** From sending an edit to the answer that it is on disk, beside a bare append with fdatasync in the same folder. */
export const saveStepBench: Benchmark = {
  name: 'saveStep',
  needsWindow: false,
  run: async ({ quick }) => {
    const settings = { warmUps: 5, runs: quick ? 10 : 300 };
    const folder = await mkdtemp(join(tmpdir(), 'counterpart-bench-'));
    const record = largeClient({ seats: 100, changes: CHANGES, seed: 20 });
    const newId = countingIds(1_000_000);
    const storage = await storageWith(record, join(folder, 'bench.counterpart'), newId);
    try {
      const { clientId } = record;
      const personId = Object.keys(record.tables.person)[0] ?? '';
      const saved = await repeat('edit acknowledged by disk', settings, async (run) => {
        const reading = added('reading', {
          id: newId(),
          clientId,
          personId,
          colleagueId: null,
          date: largeClientStart,
          status: 'neutral',
          confidence: 'gut',
          note: `run ${run}`,
        });
        expectOk(await storage.call('saveStep', { id: newId(), clientId, label: { key: 'bench' }, diff: [reading] }));
      });
      return [saved, await bareWrites(join(folder, 'bare'), settings)];
    } finally {
      await storage.close();
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function bareWrites(file: string, settings: { readonly warmUps: number; readonly runs: number }) {
  const handle = await open(file, 'a');
  try {
    const page = Buffer.alloc(4096, 1);
    return await repeat('bare append of 4 KiB with fdatasync', settings, async () => {
      await handle.write(page);
      await handle.datasync();
    });
  } finally {
    await handle.close();
  }
}
