import type { Failure } from '../ipc/result.ts';
import type { TableName } from '../model/records.ts';
import { type ClientRecord, rowById } from './clientRecord.ts';
import type { Diff } from './diff.ts';
import { type EarlyFact, earlyFacts, factsToCheck } from './relationStart.ts';

/**
 * Nothing passes between a client and us before we know each other. One violation for all of it: whoever moves the
 * first day of the relation wants to know how much lies before it, and the earliest tells how far back to go.
 */
export const earlyViolations = (record: ClientRecord): readonly Failure[] => refusalOf(record, earlyFacts(record));

/** The same of a diff: what lay too early before it, keeps its day and gets no further from the relation, is not its doing. */
export const earlyViolationsAfter = (record: ClientRecord, after: ClientRecord, diff: Diff): readonly Failure[] => {
  const ids = factsToCheck(diff);
  const keyOf = ({ table, id, date }: EarlyFact): string => [table, id, date].join(' ');
  const before = new Map(earlyFacts(record, ids).map((fact) => [keyOf(fact), fact.since]));
  const isOld = (fact: EarlyFact): boolean => {
    const since = before.get(keyOf(fact));
    return since !== undefined && fact.since <= since;
  };
  return refusalOf(
    after,
    earlyFacts(after, ids).filter((fact) => !isOld(fact)),
  );
};

const refusalOf = (record: ClientRecord, early: readonly EarlyFact[]): readonly Failure[] => {
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
  const row: Readonly<Record<string, unknown>> = { ...rowById(record, table, id) };
  const own = table === 'argument' ? row.text : row.name;
  const named = pointers.map(([field, target]) => nameOf(record, target, row[field]));
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
