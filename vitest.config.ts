import { defineConfig } from 'vitest/config';

const E2E = 'test/e2e/**/*.e2e.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [E2E],
          // Real databases, killed processes and generated cases need time on a busy machine; no test asserts on time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
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
