import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { TableName } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';
import type { Diff } from './diff.ts';

/** A fact between them and us that is dated before there was anything between them and us. */
export interface EarlyFact {
  readonly table: FactTable;
  readonly id: Id;
  /** The field of the row that dates it. */
  readonly field: string;
  readonly date: PlainDate;
  readonly since: PlainDate;
}

/**
 * What passes between a client and us, and what dates it. Seats, holders, roles, lines, former employers and
 * acquaintances are people's own history: they may be as old as they are. Programmes answer a change in it, and a place
 * on the map or a finding that sleeps says nothing of the client.
 */
const dayFields = {
  touch: 'date',
  reading: 'date',
  pairing: 'from',
  relationLevel: 'date',
  claim: 'date',
  argument: 'from',
  deal: 'openedOn',
  stance: 'date',
  delegation: 'from',
  milestone: 'date',
  exitAgreement: 'agreedOn',
} as const satisfies Partial<Record<TableName, string>>;

type FactTable = keyof typeof dayFields;

/** Tables whose rows tell something that happened between them and us. */
export const factTables = Object.keys(dayFields) as readonly FactTable[];

/**
 * Facts between them and us dated before the first day of the relation, the earliest first. Legitimate is only what
 * belongs to getting to know each other: on that day a phase of exploration or conquest is on record. `ids` null: all
 * of them are looked at.
 */
export const earlyFacts = (record: ClientRecord, ids: ReadonlySet<Id> | null = null): readonly EarlyFact[] => {
  const since = rowById(record, 'client', record.clientId)?.relationStart;
  if (since === undefined) return [];
  const gettingToKnow = rowsOf(record, 'phase').filter(({ phase }) => phase !== 'nurture');
  return factTables
    .flatMap((table) => {
      const field = dayFields[table];
      const rows: Readonly<Record<Id, DatedRow>> = record.tables[table];
      const looked = ids === null ? Object.values(rows) : [...ids].flatMap((id) => rows[id] ?? []);
      return looked.flatMap((row): readonly EarlyFact[] => {
        const date = row[field];
        if (date === undefined || date >= since || gettingToKnow.some((phase) => isWithin(date, phase))) return [];
        return [{ table, id: row.id, field, date, since }];
      });
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

type DatedRow = { readonly id: Id } & {
  readonly [field in (typeof dayFields)[FactTable]]?: PlainDate;
};

/** What a diff may have dated too early: the rows it writes; all of them when it moves the relation or its phases. */
export const factsToCheck = (diff: Diff): ReadonlySet<Id> | null => {
  const movesRelation = diff.some(
    (change) =>
      change.table === 'phase' ||
      (change.table === 'client' && change.from?.relationStart !== change.to?.relationStart),
  );
  return movesRelation ? null : new Set(diff.map(({ id }) => id));
};
