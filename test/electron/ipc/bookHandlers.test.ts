import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import { appOrigin } from '../../../electron/security/appProtocol.ts';
import type { WorkspaceSession } from '../../../electron/workspaceSession.ts';
import { leavingFor } from '../../../shared/exchange/leaving/leavingRules.ts';
import type { BookJob } from '../../../shared/ipc/bookContract.ts';
import { ok } from '../../../shared/ipc/result.ts';

type Answer = (event: unknown, request: unknown) => unknown;

const electron = vi.hoisted(() => ({ answers: new Map<string, unknown>(), whileMade: (): unknown => undefined }));
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, answer: unknown) => electron.answers.set(name, answer) },
  BrowserWindow: { fromWebContents: () => null },
  dialog: { showSaveDialog: async () => ({ canceled: false, filePath: '/nowhere/book.pdf' }) },
  protocol: {},
  net: {},
  app: {},
}));
vi.mock('../../../electron/output/book.ts', () => ({
  makeBook: async (_job: unknown, path: string, _told: unknown, stop: AbortSignal) => {
    electron.whileMade();
    return { ok: true, value: { path, wasStopped: stop.aborted } };
  },
}));
const { handleBook } = await import('../../../electron/ipc/bookHandlers.ts');

const job: BookJob = {
  clientIds: ['01994f3a-0000-7000-8000-000000000001'],
  at: '2026-11-21' as BookJob['at'],
  compareWith: null,
  pages: ['map'],
  isBare: false,
  format: 'pdf',
  paper: 'A4',
  orientation: 'landscape',
  mono: false,
  language: 'en',
  leaving: leavingFor('team'),
};

test('a window that goes gives up the book it asked for, and is listened to no longer than that', async () => {
  handleBook({ info: () => null } as unknown as WorkspaceSession);
  const exportBook = electron.answers.get('exportBook') as Answer;
  const sender = Object.assign(new EventEmitter(), { id: 7 });
  const ask = () => exportBook({ sender, senderFrame: { url: `${appOrigin}/`, parent: null } }, job);
  electron.whileMade = () => sender.emit('destroyed');
  await expect(ask()).resolves.toEqual(ok({ path: '/nowhere/book.pdf', wasStopped: true }));
  electron.whileMade = () => undefined;
  await expect(ask()).resolves.toEqual(ok({ path: '/nowhere/book.pdf', wasStopped: false }));
  expect(sender.listenerCount('destroyed')).toBe(0);
});
