import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('electron', () => ({ BrowserWindow: class {}, protocol: {}, net: {}, app: {} }));
const { runJob } = await import('../../electron/headless.ts');
const { removeUnfinished } = await import('../../electron/output/unfinished.ts');

import type { WorkspaceSession } from '../../electron/workspaceSession.ts';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'headless-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const refused = fail('importRefused', { client: 'Botsing BV', why: 'colleagueGone' });

/** A session whose files are there as soon as they are opened. */
const sessionThat = ({ reads = ok([]), adds = ok({ clients: [] }) }: Record<string, Result<unknown>>) =>
  ({
    open: async (file: string) => {
      if (!existsSync(file)) for (const each of [file, `${file}-wal`]) writeFileSync(each, 'new');
      return ok({});
    },
    readImport: async () => reads,
    addImport: async () => adds,
    addSample: async () => adds,
  }) as unknown as WorkspaceSession;

const words = (key: string) => key;
const at = (name: string) => path.join(folder, name);
const importing = (session: WorkspaceSession) =>
  runJob({ kind: 'import', file: at('a.json'), workspace: at('w.counterpart') }, session, words);

test('a file that cannot be read makes no workspace', async () => {
  const broken = fail('jsonInvalid', { path: at('a.json'), detail: 'x', line: 3 });
  expect(await importing(sessionThat({ reads: broken }))).toEqual(broken);
  expect(readdirSync(folder)).toEqual([]);
});

test('a workspace made for an import that is refused goes, one that was there stays', async () => {
  expect(await importing(sessionThat({ adds: refused }))).toEqual(refused);
  removeUnfinished();
  expect(readdirSync(folder)).toEqual([]);

  writeFileSync(at('w.counterpart'), 'older');
  expect(await importing(sessionThat({ adds: refused }))).toEqual(refused);
  removeUnfinished();
  expect(readdirSync(folder)).toEqual(['w.counterpart']);
});

test('a workspace that was filled stays, one that could not be filled with the sample goes', async () => {
  expect(await importing(sessionThat({}))).toMatchObject({ ok: true });
  removeUnfinished();
  expect(existsSync(at('w.counterpart'))).toBe(true);

  const sample = { kind: 'sample', file: at('s.counterpart'), language: 'en' } as const;
  expect(await runJob(sample, sessionThat({ adds: refused }), words)).toEqual(refused);
  removeUnfinished();
  expect(existsSync(at('s.counterpart'))).toBe(false);
});
