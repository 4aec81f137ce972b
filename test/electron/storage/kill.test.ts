import type { ChildProcess } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createStorage } from '../../../electron/storage/client.ts';
import { loadClient } from '../../../electron/storage/clientRepository.ts';
import { hostOver } from '../../../electron/storage/forkHost.ts';
import { userVersion } from '../../../electron/storage/migrate.ts';
import { allMigrations } from '../../../electron/storage/migrations/allMigrations.ts';
import type { Workspace } from '../../../electron/storage/openWorkspace.ts';
import { saveStep, undo } from '../../../electron/storage/steps.ts';
import type { Client, Person } from '../../../shared/model/records.ts';
import { clientOf } from '../../../shared/record/clientRecord.ts';
import { added, changed } from '../../../shared/record/diff.ts';
import { countingIds } from '../../fixtures/recordBuilder.ts';
import { growingMigrations, rowsPerMigration } from './growingMigrations.ts';
import { seededRandom } from './seededRandom.ts';
import { addingStep, bareClient, stepOf } from './steps.ts';
import {
  forkTestHost,
  newWorkspace,
  open,
  temporaryFolder,
  testNow,
  tryToOpen,
  unwrap,
  wholeDatabase,
} from './workspaceFolder.ts';

const newId = countingIds();
const record = bareClient(newId());
const client: Client = clientOf(record);
const person: Person = { id: newId(), clientId: client.id, name: 'Mr Wacht', note: '' };

/** The text of edit `nr`: large, so that the log is brought into the file again and again while edits come in. */
const noteNr = (nr: number): string => (nr === 0 ? '' : `${nr} ${'x'.repeat(8_000)}`);
const numberOf = (note: string | undefined): number => Number.parseInt(note || '0', 10);

/** Edit `nr` changes two rows: a half edit would show. */
const editNr = (nr: number) =>
  stepOf(
    client.id,
    [
      changed('client', { ...client, note: noteNr(nr - 1) }, { note: noteNr(nr) }),
      changed('person', { ...person, note: noteNr(nr - 1) }, { note: noteNr(nr) }),
    ],
    `edit ${nr}`,
  );

const expectSound = ({ connection }: Workspace): void => {
  expect(connection.database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(connection.database.pragma('foreign_key_check')).toEqual([]);
};

/** The number of the last edit that is in the file, after making sure that it is there as a whole. */
const lastEditIn = (workspace: Workspace): number => {
  expectSound(workspace);
  const { tables } = unwrap(loadClient(workspace.connection, client.id));
  const nr = numberOf(tables.client[client.id]?.note);
  expect(numberOf(tables.person[person.id]?.note)).toBe(nr);
  const labels = workspace.connection.database
    .prepare(`SELECT json_extract(label, '$.key') FROM journal WHERE state IN ('settled', 'done') ORDER BY seq`)
    .pluck()
    .all();
  expect(labels).toEqual(['add', 'person', ...Array.from({ length: nr }, (_, index) => `edit ${index + 1}`)]);
  return nr;
};

test.each([1, 2, 3, 4])(
  'a process killed at any moment of its edits loses none it acknowledged and leaves none half done (seed %i)',
  async (seed) => {
    const random = seededRandom(seed);
    const made = await newWorkspace();
    unwrap(saveStep(made.connection, addingStep(record), testNow));
    unwrap(saveStep(made.connection, stepOf(client.id, [added('person', person)], 'person'), testNow));
    made.close();

    let last = 0;
    for (let round = 0; round < 4; round += 1) {
      let child: ChildProcess | null = null;
      const storage = createStorage({
        spawn: () => {
          child = forkTestHost();
          return hostOver(child);
        },
      });
      unwrap(await storage.call('open', { path: made.path, mode: 'existing', backupFolder: null }));
      let acknowledged = last;
      const sent = 80;
      const killAfter = Math.floor(random() * 60);
      const killed = Promise.withResolvers<void>();
      const edits = Array.from({ length: sent }, async (_, index) => {
        const nr = last + index + 1;
        const saved = await storage.call('saveStep', editNr(nr));
        if (saved.ok) acknowledged = Math.max(acknowledged, nr);
        if (index === killAfter) killed.resolve();
      });
      await killed.promise;
      await wait(random() * 4);
      (child as ChildProcess | null)?.kill('SIGKILL');
      await Promise.all(edits);
      await storage.close();

      const reopened = await open(made.path);
      const found = lastEditIn(reopened);
      expect(found).toBeGreaterThanOrEqual(acknowledged);
      expect(found).toBeLessThanOrEqual(last + sent);
      reopened.close();
      last = found;
    }

    const finished = await open(made.path);
    unwrap(undo(finished.connection, client.id));
    expect(lastEditIn(finished)).toBe(last - 1);
  },
);

describe('a process killed in the middle of a migration', () => {
  test.each([1, 2, 3, 4, 5, 6])(
    'leaves a whole version, from which the next opening goes on (seed %i)',
    async (seed) => {
      const random = seededRandom(seed);
      const made = await newWorkspace();
      unwrap(saveStep(made.connection, addingStep(record), testNow));
      const before = wholeDatabase(made);
      made.close();
      const path = join(temporaryFolder(), 'clients.counterpart');
      cpSync(made.path, path);

      const migrations = growingMigrations(allMigrations);
      const extra = migrations.length - allMigrations.length;
      const fatalRow = Math.floor(random() * rowsPerMigration * extra);
      const child = forkTestHost({ entry: join(import.meta.dirname, 'migratingHost.ts') });
      const gone = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
      child.send({ path, fatalRow });
      expect(await gone).toBe('SIGKILL');

      const whole = Math.floor(fatalRow / rowsPerMigration);
      const known = migrations.slice(0, allMigrations.length + whole);
      const reopened = await open(path, { migrations: known });
      expectSound(reopened);
      expect(userVersion(reopened.connection.database)).toBe(allMigrations.length + whole);
      const { later, ...untouched } = wholeDatabase(reopened);
      expect(untouched).toEqual(before);
      expect(Array.isArray(later) ? later.length : 0).toBe(whole * rowsPerMigration);
      reopened.close();

      const finished = await open(path, { migrations });
      expect(wholeDatabase(finished).later).toHaveLength(extra * rowsPerMigration);
      finished.close();
      expect(await tryToOpen(path)).toMatchObject({ ok: false, error: { code: 'workspaceTooNew' } });
    },
  );
});
