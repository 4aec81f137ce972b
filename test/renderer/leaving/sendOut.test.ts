import { beforeEach, expect, test, vi } from 'vitest';

const told = vi.hoisted(() => ({ failures: [] as unknown[], done: [] as string[] }));
vi.mock('../../../renderer/feedback/notices.tsx', () => ({
  showFailure: (failure: unknown) => told.failures.push(failure),
  showDone: (sentence: string) => told.done.push(sentence),
}));

const { openDialog } = await import('../../../renderer/editor/actions.ts');
const { createEditor } = await import('../../../renderer/editor/editorStore.ts');
const { sendOut } = await import('../../../renderer/leaving/sendOut.ts');

import { v7 as newId } from 'uuid';
import type { Dialog } from '../../../renderer/editor/dialog.ts';
import type { Editor } from '../../../renderer/editor/editorStore.ts';
import type { Bridge } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/ipc/result.ts';
import { plainDate } from '../../../shared/model/plainDate.ts';
import { startInfo } from '../startInfo.ts';

let editor: Editor;
const shown = (): Dialog | null => editor.store.getState().dialog;
const send = (answer: Promise<Result<string | null>>) =>
  sendOut(editor, { send: () => answer, failsAs: 'bookFailed', told: (path) => path && `Written: ${path}` });

beforeEach(() => {
  told.failures = [];
  told.done = [];
  editor = createEditor({} as Bridge, newId, startInfo(), plainDate('2026-11-21'));
  openDialog(editor, { kind: 'book' });
});

test('what has left is told, and its dialog goes', async () => {
  expect(await send(Promise.resolve(ok('book.pdf')))).toBe(true);
  expect(told).toEqual({ failures: [], done: ['Written: book.pdf'] });
  expect(shown()).toBeNull();
});

test('a refusal is told with its reason, and so is what fails by throwing; the dialog stays', async () => {
  expect(await send(Promise.resolve(fail('diskFull', { path: 'book.pdf' })))).toBe(false);
  vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
  expect(await send(Promise.reject(new Error('ERR_FAILED')))).toBe(false);
  expect(told.failures).toEqual([
    { code: 'diskFull', params: { path: 'book.pdf' } },
    { code: 'bookFailed', params: { detail: 'ERR_FAILED' } },
  ]);
  expect(shown()).toEqual({ kind: 'book' });
});

test('a change of mind is no news, and the dialog stays', async () => {
  expect(await send(Promise.resolve(ok(null)))).toBe(false);
  expect(told).toEqual({ failures: [], done: [] });
  expect(shown()).toEqual({ kind: 'book' });
});

test.each<{ readonly other: Dialog }>([{ other: { kind: 'addColleague' } }, { other: { kind: 'book' } }])(
  'a dialog opened while it was on its way stays open: $other.kind',
  async ({ other }) => {
    const { promise, resolve } = Promise.withResolvers<Result<string | null>>();
    const sent = send(promise);
    openDialog(editor, null);
    openDialog(editor, other);
    resolve(ok('book.pdf'));
    expect(await sent).toBe(true);
    expect(told.done).toEqual(['Written: book.pdf']);
    expect(shown()).toBe(other);
  },
);
