import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { v7 as newId } from 'uuid';
import type { Leaving } from '../shared/exchange/leaving/leavingRules.ts';
import { sanitise } from '../shared/exchange/leaving/sanitise.ts';
import { reportJson } from '../shared/exchange/report/reportJson.ts';
import {
  idsOfRecord,
  importClash,
  importSteps,
  parseWorkspaceJson,
  recordsToJson,
} from '../shared/exchange/workspaceJson.ts';
import type { ClientSummary, Language, WorkspaceInfo } from '../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../shared/ipc/result.ts';
import type { PlainDate } from '../shared/model/plainDate.ts';
import { type ClientRecord, rowsOf } from '../shared/record/clientRecord.ts';
import { sampleJson } from '../shared/sample/sample.ts';
import { nearestNames } from '../shared/text/nearestNames.ts';
import { today } from './clock.ts';
import { writePlannedCalendar } from './output/calendarFile.ts';
import { writeOutputFile } from './output/outputFile.ts';
import type { Storage } from './storage/client.ts';
import type { StorageCalls, VerifiedBackup } from './storage/protocol.ts';
import { sayIn, type Texts, textsIn } from './texts.ts';

/** So many clients are all named to somebody who asked for another; of more only the nearest. */
const fewClients = 5;

/** Largest JSON file read into memory, in bytes. */
const maxJsonBytes = 256 * 1024 * 1024;

/** What leaves, of one client or (null) of all, and for whom. */
interface Leaves {
  readonly clientId: string | null;
  readonly leaving: Leaving;
}

type OpenMode = Parameters<StorageCalls['open']>[0]['mode'];

/** The one open workspace: which file, which clients, and what goes in and out of it as a whole. */
export const createWorkspaceSession = (
  storage: Storage,
  places: { defaultPath: string; backupFolder: string | null; onOpened?: () => void },
) => {
  let current: WorkspaceInfo | null = null;
  let failedPath: string | null = null;

  const open = async (file: string, mode: OpenMode): Promise<Result<WorkspaceInfo>> => {
    const opened = await storage.call('open', { path: file, mode, backupFolder: places.backupFolder });
    failedPath = opened.ok ? null : file;
    if (!opened.ok) {
      // Storage closes a file before it opens the same one again: then nothing is open any more.
      if (current?.path === file) current = null;
      return opened;
    }
    places.onOpened?.();
    current = {
      ...opened.value,
      name: path.basename(file, path.extname(file)),
      isDefault: file === places.defaultPath,
    };
    return ok(current);
  };

  const listClients = async (): Promise<Result<readonly ClientSummary[]>> => {
    const listed = await storage.call('listClients');
    if (listed.ok && current) current = { ...current, clients: listed.value };
    return listed;
  };

  /** Of one client or all, without what the rules hold back: the only records that become a file. */
  const leavingRecords = async (
    { clientId, leaving }: Leaves,
    texts: Texts,
  ): Promise<Result<readonly ClientRecord[]>> => {
    const all = await storage.call('loadAll');
    if (!all.ok) return all;
    const records = clientId === null ? all.value : all.value.filter((record) => record.clientId === clientId);
    if (leaving.audience === 'client' && records.length > 1) return fail('oneClientOnly', { count: records.length });
    return ok(
      records.map((record) => sanitise(record, leaving.rules, today(), (role) => texts(`word.role.${role}`)).record),
    );
  };

  const newestBackup = async (): Promise<Result<VerifiedBackup | null>> =>
    failedPath === null || places.backupFolder === null
      ? ok(null)
      : storage.call('newestBackup', { path: failedPath, backupFolder: places.backupFolder });

  const restoreBackup = async (): Promise<Result<WorkspaceInfo>> => {
    const backup = await newestBackup();
    if (!backup.ok) return backup;
    if (!backup.value || failedPath === null) return fail('fileNotFound', { path: places.backupFolder ?? '' });
    const restored = await storage.call('restoreBackup', { path: failedPath, backupPath: backup.value.path });
    return restored.ok ? open(failedPath, 'existing') : restored;
  };

  const readImport = async (file: string): Promise<Result<readonly ClientRecord[]>> => {
    const text = await readTextFile(file);
    return text.ok ? parseWorkspaceJson(text.value, file, newId) : text;
  };

  const addImport = async (parsed: Result<readonly ClientRecord[]>): Promise<Result<WorkspaceInfo>> => {
    if (!parsed.ok) return parsed;
    if (!current) return fail('storageUnavailable', { detail: 'no workspace is open' });
    const present = await storage.call('loadAll');
    if (!present.ok) return present;
    const first = present.value[0];
    const colleagues = first ? rowsOf(first, 'colleague') : [];
    const clash = importClash(parsed.value, colleagues);
    if (!clash.ok) return clash;
    const steps = importSteps(
      parsed.value,
      {
        colleagues,
        ownTurnover: first ? rowsOf(first, 'ownTurnover') : [],
        programmeSteps: first ? rowsOf(first, 'programmeStep') : [],
        momentRules: first ? rowsOf(first, 'momentRule') : [],
        coverageRules: first ? rowsOf(first, 'coverageRule') : [],
        companyRoles: first ? rowsOf(first, 'companyRole') : [],
        disturbanceRules: first ? rowsOf(first, 'disturbanceRule') : [],
        clients: current.clients,
        rowIds: new Set(present.value.flatMap(idsOfRecord)),
      },
      newId,
    );
    const added = await storage.call('addClients', steps);
    if (!added.ok) return added;
    current = { ...current, clients: added.value };
    return ok(current);
  };

  return {
    info: (): WorkspaceInfo | null => current,
    open,
    openDefault: (): Promise<Result<WorkspaceInfo>> => open(places.defaultPath, 'create'),
    listClients,
    newestBackup,
    restoreBackup,
    addSample: (language: Language): Promise<Result<WorkspaceInfo>> =>
      addImport(parseWorkspaceJson(sampleJson(language), 'sample', newId)),
    importFile: async (file: string): Promise<Result<WorkspaceInfo>> => addImport(await readImport(file)),
    /** What a file holds; it may be refused before anything is opened or made for it. */
    readImport,
    addImport,
    /** `clientId` null: the whole workspace. */
    exportFile: async (
      file: string,
      { language, ...leaves }: Leaves & { readonly language: Language },
    ): Promise<Result<{ path: string }>> => {
      const all = await leavingRecords(leaves, textsIn(language));
      if (!all.ok) return all;
      const kind = leaves.clientId === null ? 'workspace' : 'client';
      return writeOutputFile(file, recordsToJson(all.value, { kind }));
    },
    /** What is known at a date, of one client or all; for other programs and scheduled jobs. */
    writeReport: async (
      file: string,
      { at, language, ...leaves }: Leaves & { readonly at: PlainDate; readonly language: Language },
    ): Promise<Result<{ path: string }>> => {
      // A report is what we conclude, from its first line to its last.
      const { rules } = leaves.leaving;
      if (!rules.findings) return fail('reportNotForClient');
      const all = await leavingRecords(leaves, textsIn(language));
      if (!all.ok) return all;
      const isOfOne = leaves.clientId !== null;
      const report = reportJson({ records: all.value, at, language, say: sayIn(language), isOfOne, rules });
      return report.ok ? writeOutputFile(file, report.value) : report;
    },
    /** What is planned, of one client or all, for one colleague of ours or everybody. */
    exportCalendar: async (
      file: string,
      { colleagueId, ...leaves }: Leaves & { readonly colleagueId: string | null },
      texts: Texts,
    ): Promise<Result<{ path: string }>> => {
      const all = await leavingRecords(leaves, texts);
      return all.ok ? writePlannedCalendar(file, all.value, { today: today(), colleagueId }, texts) : all;
    },
    /** The client of that name: exactly, else ignoring case. */
    findClient: (name: string): Result<ClientSummary> => {
      const clients = current?.clients ?? [];
      const exact = clients.filter((client) => client.name === name);
      const matches =
        exact.length > 0 ? exact : clients.filter((client) => client.name.toLowerCase() === name.toLowerCase());
      const [match] = matches;
      if (!match) {
        const names = clients.map((client) => client.name);
        if (names.length <= fewClients) return fail('clientNotFound', { client: name, known: names.join(', ') || '–' });
        const nearest = nearestNames(name, names, fewClients).join(', ');
        return fail('clientNotNear', { client: name, count: names.length, nearest });
      }
      return matches.length > 1 ? fail('clientAmbiguous', { client: name }) : ok(match);
    },
  };
};

export type WorkspaceSession = ReturnType<typeof createWorkspaceSession>;

const readTextFile = async (file: string): Promise<Result<string>> => {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return fail('fileIsFolder', { path: file });
    if (found.size > maxJsonBytes) return fail('requestTooLarge', { limit: `${maxJsonBytes / 1024 / 1024} MB` });
    return ok(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'ENOENT') return fail('fileNotFound', { path: file });
    if (error.code === 'EACCES' || error.code === 'EPERM') return fail('noPermission', { path: file });
    throw error;
  }
};
