import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, LONGEST_FILE, type SourceFile, violationsIn } from './architecture/rules.ts';

const projectFolder = join(import.meta.dirname, '..');

/** Everything that is ours; this file and its rules name what they forbid, in words that would count as use. */
async function ownSources(): Promise<SourceFile[]> {
  const sources: SourceFile[] = [];
  for await (const path of glob('{shared,electron,renderer,build,test}/**/*.{ts,tsx}', { cwd: projectFolder })) {
    const ours = { path: path.replaceAll('\\', '/'), text: await readFile(join(projectFolder, path), 'utf8') };
    if (!ours.path.startsWith('test/architecture')) sources.push(ours);
  }
  return sources;
}

const violationsOf = (path: string, text: string) => violationsIn([{ path, text }]);

describe('The sources keep the architecture', () => {
  test('no file imports against the direction, leaves its place or grows too long', async () => {
    const sources = await ownSources();
    expect(sources.length).toBeGreaterThan(50);
    expect(violationsIn(sources)).toEqual([]);
  });
});

describe('The rules notice', () => {
  const planted: readonly [what: string, path: string, text: string][] = [
    ['shared/ importing electron/', 'shared/time/a.ts', "import { x } from '../../electron/main.ts';"],
    [
      'renderer/ importing electron/',
      'renderer/map/a.tsx',
      "import type { X } from '../../electron/storage/client.ts';",
    ],
    [
      'electron/ importing renderer/',
      'electron/output/a.ts',
      "const paper = await import('../../renderer/paper/a.tsx');",
    ],
    ['code importing a test', 'renderer/a.ts', "export { x } from '../test/fixtures/a.ts'; const y = 1;"],
    ['build/ importing the app', 'build/a.ts', "import '../shared/model/records.ts';"],
    ['the database outside electron/storage', 'electron/output/a.ts', "import Database from 'better-sqlite3';"],
    ['the query builder outside electron/storage', 'electron/main.ts', "import { sql } from 'kysely';"],
    ['Node in shared/', 'shared/a.ts', "import { join } from 'node:path';"],
    ['React in shared/', 'shared/a.ts', "import { useMemo } from 'react';"],
    ['a library with a clock in shared/', 'shared/a.ts', "import { v7 } from 'uuid';"],
    ['Node in the window', 'renderer/a.ts', "import { readFileSync } from 'node:fs';"],
    ['Electron in the window', 'renderer/a.ts', "import { shell } from 'electron';"],
    ['React in the main process', 'electron/a.ts', "import { createElement } from 'react';"],
    [
      'a second door for messages',
      'electron/ipc/recordHandlers.ts',
      "import { ipcMain } from 'electron'; ipcMain.on('x');",
    ],
    ['ipcRenderer outside the preload', 'electron/window.ts', "import { ipcRenderer } from 'electron';"],
    ['a barrel', 'shared/model/index.ts', "export * from './records.ts';\nexport { a, b } from './ids.ts';\n"],
    ['the clock in shared/', 'shared/a.ts', 'export const stamp = () => Date.now();'],
    ['today in shared/', 'shared/a.ts', 'export const today = new Date();'],
    ['randomness in shared/', 'shared/a.ts', 'export const roll = () => Math.random();'],
    ['a random id in shared/', 'shared/a.ts', 'export const id = () => crypto.randomUUID();'],
    ['a file that is too long', 'renderer/a.ts', 'const a = 1;\n'.repeat(LONGEST_FILE + 1)],
  ];

  test.each(planted)('%s', (_what, path, text) => {
    const violations = violationsOf(path, text);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toContain(path);
  });
});

describe('The rules leave alone', () => {
  const allowed: readonly [what: string, path: string, text: string][] = [
    ['the one door for messages', 'electron/ipc/handle.ts', "import { ipcMain } from 'electron'; ipcMain.handle('x');"],
    ['the database in electron/storage', 'electron/storage/a.ts', "import Database from 'better-sqlite3';"],
    ['the contract collected in shared/ipc', 'shared/ipc/contract.ts', "export * from './result.ts';"],
    ['a given moment in shared/', 'shared/a.ts', 'export const iso = (ms: number) => new Date(ms).toISOString();'],
    [
      'a forbidden word in a comment',
      'shared/a.ts',
      '// never Date.now here\n/* nor\n Math.random */\nexport const a = 1;',
    ],
    ['tests importing everything', 'test/a.test.ts', "import '../electron/a.ts'; import '../renderer/b.ts';"],
    ['a file of exactly the longest length', 'renderer/a.ts', 'const a = 1;\n'.repeat(LONGEST_FILE)],
  ];

  test.each(allowed)('%s', (_what, path, text) => {
    expect(violationsOf(path, text)).toEqual([]);
  });

  test('imports are found however they are written', () => {
    const text = `import a from './a.ts';\nimport {\n  b,\n} from "./b.ts";\nimport './c.css';\nconst d = import('./d.ts');\nexport * from './e.ts';\ntype F = import('./f.ts').F;`;
    expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.css', './d.ts', './e.ts', './f.ts']);
  });
});
