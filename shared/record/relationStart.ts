import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { TableName } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';
import type { Diff } from './diff.ts';

/** A fact between them and us that is dated before there was anything between them and us. */
export interface EarlyContact {
  readonly table: (typeof contactTables)[number];
  readonly id: Id;
  readonly date: PlainDate;
  readonly since: PlainDate;
}

/**
 * What passes between a client and us. Seats, holders, roles, lines and former employers are the client's own history:
 * they may be as old as they are. Deals, programmes and agreements are about a relation and its dangers, and say so.
 */
export const contactTables = ['touch', 'reading', 'pairing'] as const satisfies readonly TableName[];

/**
 * Contacts, readings and pairings dated before the first day of the relation. Legitimate is only what belongs to getting to
 * know each other: on that day a phase of exploration or conquest is on record. `ids` null: all of them are looked at.
 */
export const earlyContacts = (record: ClientRecord, ids: ReadonlySet<Id> | null = null): readonly EarlyContact[] => {
  const since = rowById(record, 'client', record.clientId)?.relationStart;
  if (since === undefined) return [];
  const gettingToKnow = rowsOf(record, 'phase').filter(({ phase }) => phase !== 'nurture');
  return contactTables.flatMap((table) =>
    Object.values<{ readonly id: Id; readonly date?: PlainDate; readonly from?: PlainDate }>(record.tables[table])
      .filter(({ id }) => ids === null || ids.has(id))
      .flatMap((row): readonly EarlyContact[] => {
        const date = row.date ?? row.from;
        if (date === undefined || date >= since || gettingToKnow.some((phase) => isWithin(date, phase))) return [];
        return [{ table, id: row.id, date, since }];
      }),
  );
};

/** What a diff may have dated too early: the rows it writes; all of them when it moves the relation or its phases. */
export const contactsToCheck = (diff: Diff): ReadonlySet<Id> | null => {
  const movesRelation = diff.some(
    (change) =>
      change.table === 'phase' ||
      (change.table === 'client' && change.from?.relationStart !== change.to?.relationStart),
  );
  return movesRelation ? null : new Set(diff.map(({ id }) => id));
};
