import type { Failure } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import type { TableName } from '../model/records.ts';
import { type ClientRecord, rowById } from './clientRecord.ts';
import { type EarlyFact, earlyFacts } from './relationStart.ts';

/**
 * Nothing passes between a client and us before we know each other. One violation for all of it: whoever moves the
 * first day of the relation wants to know how much lies before it, and the earliest tells how far back to go.
 */
export const earlyViolations = (record: ClientRecord, ids: ReadonlySet<Id> | null): readonly Failure[] => {
  const early = earlyFacts(record, ids);
  const [first] = early;
  if (!first) return [];
  const { table: what, date, since } = first;
  const client = rowById(record, 'client', record.clientId)?.name ?? '';
  const params = { client, since, what, date, about: namesIn(record, first) || client };
  return [
    early.length === 1
      ? { code: 'factBeforeRelation', params }
      : { code: 'factsBeforeRelation', params: { ...params, count: early.length } },
  ];
};

/** Whom or what a row speaks of, by the names a user would recognise it by. */
const namesIn = (record: ClientRecord, { table, id }: EarlyFact): string => {
  const row = rowById(record, table, id) as unknown as Readonly<Record<string, unknown>> | undefined;
  const own = table === 'argument' ? row?.text : row?.name;
  const named = pointers.map(([field, target]) => nameOf(record, target, row?.[field]));
  return [own, ...named].filter((name) => typeof name === 'string' && name !== '').join(', ');
};

const pointers = [
  ['dealId', 'deal'],
  ['personId', 'person'],
  ['fromPersonId', 'person'],
  ['toPersonId', 'person'],
  ['seatId', 'seat'],
  ['colleagueId', 'colleague'],
] as const satisfies readonly (readonly [string, TableName])[];

const nameOf = (record: ClientRecord, table: (typeof pointers)[number][1], id: unknown): string => {
  if (typeof id !== 'string') return '';
  if (table === 'seat') return rowById(record, table, id)?.title ?? '';
  return rowById(record, table, id)?.name ?? '';
};
