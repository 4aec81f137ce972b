import type { Id, NewId } from '../model/ids.ts';
import {
  type Colleague,
  type CompanyRole,
  type CoverageRule,
  type DisturbanceRule,
  type MomentRule,
  maxNameLength,
  type OwnTurnover,
  type ProgrammeStep,
  sharedTableNames,
  type TableName,
  tableNames,
} from '../model/records.ts';
import { type ClientRecord, clientOf, rowsOf } from '../record/clientRecord.ts';
import { added, type Change } from '../record/diff.ts';
import { foldName } from '../record/edits/names.ts';
import type { Step } from '../record/step.ts';
import { distinctRows, matchByName } from './sharedRows.ts';

/** What the workspace holds already, of what an import may meet. */
export interface ExistingRows {
  readonly colleagues: readonly Colleague[];
  readonly ownTurnover: readonly OwnTurnover[];
  /** The workspace's own template, thresholds and weights; where it has none, those of the file come in. */
  readonly programmeSteps?: readonly ProgrammeStep[];
  readonly momentRules?: readonly MomentRule[];
  readonly coverageRules?: readonly CoverageRule[];
  readonly companyRoles?: readonly CompanyRole[];
  readonly disturbanceRules?: readonly DisturbanceRule[];
  readonly clients: readonly { readonly id: Id; readonly name: string }[];
  /** Of every row of every client: a file may speak of them under another client's name. */
  readonly rowIds?: ReadonlySet<Id>;
}

/**
 * The steps that add imported clients to a workspace: one per client, in the order given, to be applied in that order.
 *
 * Colleagues and roles of the company's own are matched with those of the workspace by id, then by name; what the
 * workspace says of them stays.
 * Only unmatched ones are added, once, in the first step, as is turnover of our own for years that have none yet. A client
 * whose id is taken, or the id of a row of it, comes in as a copy with fresh ids; one whose name is taken is called "… (2)",
 * and so is a role whose name another one has by now.
 */
export const importSteps = (
  records: readonly ClientRecord[],
  existing: ExistingRows,
  newId: NewId,
): readonly Step[] => {
  const colleagues = matchByName(distinctRows(records, 'colleague'), existing.colleagues, (name) => name);
  // two roles may not share a name, however it is written
  const companyRoles = matchByName(distinctRows(records, 'companyRole'), existing.companyRoles ?? [], foldName);
  const sharedChanges: readonly Change[] = [
    ...colleagues.unmatched.map((row) => added('colleague', row)),
    ...withFreeNames(companyRoles.unmatched, existing.companyRoles).map((row) => added('companyRole', row)),
    ...unknownYears(distinctRows(records, 'ownTurnover'), existing.ownTurnover, newId).map((row) =>
      added('ownTurnover', row),
    ),
    ...unlessSettled(distinctRows(records, 'programmeStep'), existing.programmeSteps).map((row) =>
      added('programmeStep', row),
    ),
    ...unlessSettled(distinctRows(records, 'momentRule'), existing.momentRules).map((row) => added('momentRule', row)),
    ...unlessSettled(distinctRows(records, 'coverageRule'), existing.coverageRules).map((row) =>
      added('coverageRule', row),
    ),
    ...unlessSettled(distinctRows(records, 'disturbanceRule'), existing.disturbanceRules).map((row) =>
      added('disturbanceRule', row),
    ),
  ];
  const takenIds = new Set(existing.clients.map((client) => client.id));
  const takenNames = new Set(existing.clients.map((client) => client.name));

  return records.map((record, place): Step => {
    const isCopy = takenIds.has(record.clientId) || idsOfRecord(record).some((id) => existing.rowIds?.has(id));
    const ids = new Map([...colleagues.replacedBy, ...companyRoles.replacedBy]);
    if (isCopy) for (const id of idsOfRecord(record)) ids.set(id, newId());
    const name = freeName(clientOf(record).name, (each) => takenNames.has(each));
    const clientId = ids.get(record.clientId) ?? record.clientId;
    takenIds.add(clientId);
    takenNames.add(name);
    return {
      id: newId(),
      clientId,
      label: { key: 'step.importClient', params: { name } },
      diff: [...(place === 0 ? sharedChanges : []), ...ownChanges(record, ids, name)],
    };
  });
};

const isSharedTable = (table: TableName): boolean => sharedTableNames.some((name) => name === table);

/** The workspace may have given one role that it shares with the file the name of another one in the file. */
const withFreeNames = (imported: readonly CompanyRole[], existing: readonly CompanyRole[] = []) => {
  const theirs = new Set(existing.map(({ name }) => foldName(name)));
  const taken = new Set([...theirs, ...imported.map(({ name }) => foldName(name))]);
  return imported.map((role): CompanyRole => {
    if (!theirs.has(foldName(role.name))) return role;
    const name = freeName(role.name, (each) => taken.has(foldName(each)));
    taken.add(foldName(name));
    return { ...role, name };
  });
};

const unknownYears = (imported: readonly OwnTurnover[], existing: readonly OwnTurnover[], newId: NewId) => {
  const knownYears = new Set(existing.map((row) => row.year));
  const takenIds = new Set(existing.map((row) => row.id));
  return imported
    .filter((row) => !knownYears.has(row.year))
    .map((row) => (takenIds.has(row.id) ? { ...row, id: newId() } : row));
};

/** What the company settled for itself stays; a file may only fill what is still empty. */
const unlessSettled = <R>(imported: readonly R[], existing: readonly R[] = []): readonly R[] =>
  existing.length > 0 ? [] : imported;

/** Of the client and of every row of its own. */
export const idsOfRecord = (record: ClientRecord): readonly Id[] =>
  tableNames.filter((table) => !isSharedTable(table)).flatMap((table) => rowsOf(record, table).map((row) => row.id));

/** All rows of the client's own, with every id in them replaced where it has a replacement. */
const ownChanges = (record: ClientRecord, ids: ReadonlyMap<Id, Id>, name: string): readonly Change[] =>
  tableNames
    .filter((table) => !isSharedTable(table))
    .flatMap((table) =>
      rowsOf(record, table).map((row): Change => {
        const moved = Object.fromEntries(
          Object.entries(row).map(([field, value]) => [
            field,
            isIdField(field) ? movedIds(String(value ?? ''), ids) || value : value,
          ]),
        ) as typeof row;
        return added(table, table === 'client' ? { ...moved, name } : moved);
      }),
    );

const isIdField = (field: string): boolean => field === 'id' || field.endsWith('Id') || field === 'concerned';

/** A field may hold one id, or a text with several of them in it (what a finding is called, whom it concerns). */
const movedIds = (text: string, ids: ReadonlyMap<Id, Id>): string =>
  text.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => ids.get(id) ?? id);

/** The name, or the name with the first free number from 2 on, within the length a name may have. */
const freeName = (name: string, isTaken: (name: string) => boolean): string => {
  if (!isTaken(name)) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const numbered = `${withoutHalfCharacter(name.slice(0, maxNameLength - suffix.length)).trimEnd()}${suffix}`;
    if (!isTaken(numbered)) return numbered;
  }
};

/** Cutting a text may halve its last character. */
const withoutHalfCharacter = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, '');
