import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const E2E = 'test/e2e/**/*.e2e.test.ts';

/** A test that puts another module in the place of ours needs the modules to itself. */
const withStandIns = globSync('test/**/*.test.{ts,tsx}').filter((file) =>
  readFileSync(file, 'utf8').includes('vi.mock('),
);

// Real databases, killed processes and generated cases need time on a busy machine; no test asserts on time.
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [E2E, ...withStandIns],
          // A test leaves what it shares with others as it found it; loading all modules afresh for each file would take
          // longer than all tests together.
          isolate: false,
          maxWorkers: '100%',
          ...patience,
        },
      },
      { test: { name: 'unit-with-stand-ins', include: withStandIns, ...patience } },
      {
        test: {
          name: 'e2e',
          include: [E2E],
          // One window at a time: they share a display, and focus.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A real window on a busy machine may lose a key. A story that fails twice is broken, and one retried is told.
          retry: 1,
        },
      },
    ],
  },
});
