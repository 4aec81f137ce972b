import { bookAllowed } from '../../shared/ipc/bookContract.ts';
import { ok } from '../../shared/ipc/result.ts';
import { makeBook, reportBookFailed, reportProgress, reportSheets, reportSlides } from '../output/book.ts';
import { sendToContents } from '../sendTo.ts';
import type { WorkspaceSession } from '../workspaceSession.ts';
import { handle } from './handle.ts';
import { safeFileName } from './safeFileName.ts';
import { askSavePath } from './workspaceHandlers.ts';

const fileKinds = { pdf: 'PDF', pptx: 'PowerPoint' } as const;

/** Relationship books: asked for by one window, made in another. */
export const handleBook = (session: WorkspaceSession): void => {
  /** One book at a time for each window, by the id of its contents. */
  const making = new Map<number, AbortController>();
  handle('exportBook', async (job, event) => {
    const allowed = bookAllowed(job);
    if (!allowed.ok) return allowed;
    const info = session.info();
    const [first] = job.clientIds;
    const client = job.clientIds.length === 1 ? info?.clients.find(({ id }) => id === first) : null;
    const file = await askSavePath(event, {
      defaultPath: `${safeFileName(client?.name ?? info?.name ?? 'book')} ${job.at}.${job.format}`,
      filters: [{ name: fileKinds[job.format], extensions: [job.format] }],
    });
    if (file === null) return ok(null);
    const { sender } = event;
    making.get(sender.id)?.abort();
    const stop = new AbortController();
    making.set(sender.id, stop);
    const giveUp = (): void => stop.abort();
    sender.once('destroyed', giveUp);
    try {
      return await makeBook(job, file, (progress) => sendToContents(sender, 'bookProgress', progress), stop.signal);
    } finally {
      sender.off('destroyed', giveUp);
      if (making.get(sender.id) === stop) making.delete(sender.id);
    }
  });
  handle('cancelBook', (_, event) => {
    making.get(event.sender.id)?.abort();
    return ok(null);
  });
  handle('bookProgress', (progress, event) => {
    reportProgress(event.sender, progress);
    return ok(null);
  });
  handle('bookPainted', (facts, event) => {
    reportSheets(event.sender, facts);
    return ok(null);
  });
  handle('bookSlides', ({ bytes }, event) => {
    reportSlides(event.sender, bytes);
    return ok(null);
  });
  handle('bookFailed', ({ failure }, event) => {
    reportBookFailed(event.sender, failure);
    return ok(null);
  });
};
