import { type Failure, fail, type Result } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Colleague, TableName } from '../model/records.ts';
import type { TouchState } from '../model/vocabulary.ts';
import { type ClientRecord, clientOf, rowById } from '../record/clientRecord.ts';
import { distinctRows, matchByName } from './sharedRows.ts';

/**
 * What a colleague did, or began, on a day: nobody does once she has left. What was only planned for later may stand, as it
 * does when she leaves in the program.
 */
const doneByColleagues = [
  'assignment',
  'pairing',
  'relationLevel',
  'reading',
  'touch',
  'claim',
  'activity',
] as const satisfies readonly TableName[];

/** Says of which client the import was refused, and why; the reason is an ordinary failure. */
export const importRefused = (client: string, { code, params }: Failure): Result<never> =>
  fail('importRefused', { ...params, client, why: code });

/**
 * Where a file and the workspace it comes into cannot both be right: by the workspace a colleague had left when, by
 * the file, she still did something. What the file itself dates after her leaving was recorded so, and stays; null:
 * nothing of the kind.
 */
export const importClash = (records: readonly ClientRecord[], colleagues: readonly Colleague[]): Result<null> => {
  const imported = distinctRows(records, 'colleague');
  const { replacedBy } = matchByName(imported, colleagues, (name) => name);
  const known = new Map(colleagues.map((colleague) => [colleague.id, colleague]));
  const leftEarlier = new Map(
    imported.flatMap((colleague): readonly (readonly [Id, Colleague])[] => {
      const here = known.get(replacedBy.get(colleague.id) ?? colleague.id);
      const isEarlier = here !== undefined && here.to !== null && (colleague.to === null || here.to < colleague.to);
      return isEarlier ? [[colleague.id, here]] : [];
    }),
  );
  for (const record of records) {
    const clash = clashOf(record, leftEarlier);
    if (clash) return importRefused(clientOf(record).name, clash);
  }
  return { ok: true, value: null };
};

const clashOf = (record: ClientRecord, leftEarlier: ReadonlyMap<Id, Colleague>): Failure | null => {
  for (const table of doneByColleagues) {
    for (const row of Object.values<DatedRow>(record.tables[table])) {
      const colleague = row.colleagueId === null ? undefined : leftEarlier.get(row.colleagueId);
      const date = dayDone(row);
      const asTheFileSays = row.colleagueId === null ? undefined : rowById(record, 'colleague', row.colleagueId);
      if (!colleague?.to || date === undefined || date < colleague.to) continue;
      if (asTheFileSays?.to && date >= asTheFileSays.to) continue;
      return { code: 'colleagueGone', params: { colleague: colleague.name, to: colleague.to, date } };
    }
  }
  return null;
};

interface DatedRow {
  readonly colleagueId: Id | null;
  readonly date?: PlainDate;
  readonly from?: PlainDate;
  /** Of a contact. */
  readonly state?: TouchState;
  /** Of a step of a programme. */
  readonly doneOn?: PlainDate | null;
}

const dayDone = ({ date, from, state, doneOn }: DatedRow): PlainDate | undefined => {
  if (doneOn !== undefined) return doneOn ?? undefined;
  return state === undefined || state === 'done' ? (date ?? from) : undefined;
};
