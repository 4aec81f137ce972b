/** A source file as the rules see it: `path` is relative to the project, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One sentence per violation, beginning with the file it is about. */
export type Violation = string;

const FOLDERS = ['shared', 'electron', 'renderer', 'build', 'test'] as const;
type Folder = (typeof FOLDERS)[number];

const MAY_IMPORT: Record<Folder, readonly Folder[]> = {
  shared: [],
  electron: ['shared'],
  renderer: ['shared'],
  build: [],
  test: ['shared', 'electron', 'renderer', 'build'],
};

/** shared/ runs in every engine, so it takes only libraries that are as pure as itself. */
const PURE_LIBRARIES = /^(zod|temporal-polyfill|d3-scale|d3-shape|d3-array|fflate|papaparse|ical\.js|ical-generator)$/;

const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bMath\.random\b/,
  /\bTemporal\.Now\b/,
  /\bperformance\.now\b/,
  /\bcrypto\.(?:randomUUID|getRandomValues)\b/,
];

export const LONGEST_FILE = 400;

/** Applies every rule to every file. */
export function violationsIn(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => [
    ...directionOfImports(file),
    ...librariesWhereTheyBelong(file),
    ...rawIpcInOnePlace(file),
    ...noBarrel(file),
    ...noClockOrRandomness(file),
    ...notTooLong(file),
  ]);
}

function directionOfImports(file: SourceFile): Violation[] {
  const from = folderOf(file.path);
  return importsOf(file.text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolveFrom(file.path, specifier))
    .filter((target) => {
      const to = folderOf(target);
      return from !== undefined && to !== undefined && from !== to && !MAY_IMPORT[from].includes(to);
    })
    .map((target) => `${file.path} imports ${target}: ${from}/ may not know it`);
}

function librariesWhereTheyBelong(file: SourceFile): Violation[] {
  return importsOf(file.text)
    .filter((specifier) => !specifier.startsWith('.'))
    .filter((specifier) => !isLibraryAllowed(file.path, specifier))
    .map((specifier) => `${file.path} imports ${specifier}: it does not belong there`);
}

function isLibraryAllowed(path: string, specifier: string): boolean {
  const folder = folderOf(path);
  if (folder === 'test' || folder === 'build') return true;
  if (specifier === 'better-sqlite3' || specifier.startsWith('kysely')) return path.startsWith('electron/storage/');
  if (folder === 'shared') return PURE_LIBRARIES.test(specifier);
  if (folder === 'renderer') return specifier !== 'electron' && !specifier.startsWith('node:');
  return !/^(react|@mantine|@xyflow|zustand)/.test(specifier);
}

function rawIpcInOnePlace({ path, text }: SourceFile): Violation[] {
  if (!path.startsWith('electron/') && !path.startsWith('renderer/')) return [];
  const code = withoutComments(text);
  const main = /\bipcMain\b/.test(code) && path !== 'electron/ipc/handle.ts';
  const window = /\bipcRenderer\b/.test(code) && path !== 'electron/preload.ts';
  return [
    ...(main ? [`${path} uses ipcMain: only electron/ipc/handle.ts does`] : []),
    ...(window ? [`${path} uses ipcRenderer: only electron/preload.ts does`] : []),
  ];
}

/** A barrel only hands on what others export; it hides where things are and pulls in more than is needed. */
function noBarrel({ path, text }: SourceFile): Violation[] {
  if (path.startsWith('shared/ipc/')) return [];
  const statements = withoutComments(text)
    .split(';')
    .map((statement) => statement.trim())
    .filter(Boolean);
  const handsOn = (statement: string) => /^export\s+(type\s+)?(\*|\{)[^=]*\bfrom\s/.test(statement);
  const isBarrel = statements.length > 0 && statements.every(handsOn);
  return isBarrel ? [`${path} is a barrel: import from the file itself`] : [];
}

function noClockOrRandomness({ path, text }: SourceFile): Violation[] {
  if (folderOf(path) !== 'shared') return [];
  const code = withoutComments(text);
  return IMPURE.flatMap((pattern) => pattern.exec(code)?.[0] ?? []).map(
    (found) => `${path} uses ${found}: clock and randomness are passed in`,
  );
}

function notTooLong({ path, text }: SourceFile): Violation[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > LONGEST_FILE ? [`${path} has ${lines} lines: ${LONGEST_FILE} is the most`] : [];
}

function folderOf(path: string): Folder | undefined {
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`));
}

/** What a file imports, statically, dynamically, for its types or by handing on. */
export function importsOf(text: string): string[] {
  const found = withoutComments(text).matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g);
  return [...found].flatMap((match) => match[2] ?? []);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

function resolveFrom(path: string, specifier: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
