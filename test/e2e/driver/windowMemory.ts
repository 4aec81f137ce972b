import type { Session } from './session.ts';

/**
 * Every string the window's script holds after its waste was collected, as one text: a heap snapshot of the page. What
 * is not in it, no script and no developer tool can bring back.
 */
export const windowMemory = async (session: Session): Promise<string> => {
  const devTools = await session.page.context().newCDPSession(session.page);
  const chunks: string[] = [];
  devTools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await devTools.send('HeapProfiler.collectGarbage');
  await devTools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await devTools.detach();
  return chunks.join('');
};

/** The whole document with the values of its fields, which markup alone does not show. */
export const windowDocument = (session: Session): Promise<string> =>
  session.page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as HTMLInputElement[];
    const stores = [localStorage, sessionStorage].map((storage) => JSON.stringify(storage));
    return [document.title, document.documentElement.outerHTML, ...fields.map(({ value }) => value), ...stores].join(
      '\n',
    );
  });
