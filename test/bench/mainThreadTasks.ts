import type { Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

const LEAST_TOLD = 1;

/**
 * How long the window's main thread was busy at a stretch while `work` ran, in milliseconds: scripts, layout and
 * painting. Tasks under 1 ms are left out.
 *
 * @throws Error when the trace holds no task, since nothing was measured then
 */
export async function tasksWhile(page: Page, work: () => Promise<void>): Promise<number[]> {
  const tracing = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  tracing.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const isComplete = new Promise((resolve) => tracing.once('Tracing.tracingComplete', resolve));
  await tracing.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  });
  await work();
  await tracing.send('Tracing.end');
  await isComplete;
  await tracing.detach();
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mainThreads.has(`${pid} ${tid}`))
    .map(({ dur = 0 }) => dur / 1000)
    .filter((milliseconds) => milliseconds >= LEAST_TOLD);
  if (tasks.length === 0) throw new Error('the trace holds no task: nothing was measured');
  return tasks;
}
