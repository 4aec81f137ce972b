import { root7Rules } from '../insight/types.ts';
import type { Failure } from '../ipc/result.ts';
import { partRules, rowRules, weighsNothing } from '../model/companyRules.ts';
import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import {
  type CoverageRule,
  type KeptView,
  type Programme,
  rowSchemas,
  type Snooze,
  sharedTableNames,
  type TableName,
  tableNames,
} from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';
import { beforeDealOpens, dealLifeViolations, factsBeforeDeal } from './dealLife.ts';
import { circleFailure, delegationCircles } from './delegationCircles.ts';
import { applyDiff, type Change, type Diff } from './diff.ts';
import { earlyViolations, earlyViolationsAfter } from './earlyViolations.ts';
import { type ExclusiveRule, exclusiveRules, type Span } from './exclusiveRules.ts';
import { keptViewViolations } from './keptViewRules.ts';
import { levelOutside, levelsOutside, levelViolations } from './levelsOutside.ts';
import { inboundReferences, references } from './references.ts';

/** What is wrong with a record, in the form in which an edit or an import refuses it. */
export type Violation = Failure;

/**
 * Everything wrong with a record; empty for a sound one. Complete and slow (each row is parsed): for imports, repair
 * and tests. Edits ask `violationsAfter`.
 */
export const violationsOf = (record: ClientRecord): readonly Violation[] => {
  const everyRow = tableNames.flatMap((table) =>
    Object.entries(record.tables[table]).map(([key, row]): PlacedRow => ({ table, key, row })),
  );
  return [
    ...clientRowViolations(record),
    ...everyRow.flatMap((placed) => rowViolations(record, placed)),
    ...tableNames.flatMap((table) => exclusiveRules(table).flatMap((rule) => ruleViolations(record, rule, null))),
    ...seatLifeViolations(record, null),
    ...tieLifeViolations(record, null),
    ...circleViolations(record, null),
    ...exitViolations(record, null),
    ...earlyViolations(record),
    ...factsBeforeDeal(record).map(beforeDealOpens),
    ...levelsOutside(record).map((level) => levelOutside(record, level)),
  ];
};

/**
 * What a diff would break in a record that is sound before it: the same findings as `violationsOf` of the record
 * after it, looking only at the rows it changes and those that share a seat, a colleague or a reference with them.
 * @throws Error when the diff does not fit the record.
 */
export const violationsAfter = (record: ClientRecord, diff: Diff): readonly Violation[] => {
  const after = applyDiff(record, diff);
  const present = diff.filter((change) => change.to !== null);
  const touchedTables = [...new Set(diff.map((change) => change.table))];
  return [
    ...(touchedTables.includes('client') ? clientRowViolations(after) : []),
    ...present.flatMap(({ table, id, to }) => rowViolations(after, { table, key: id, row: to as object })),
    ...diff.flatMap((change) => (change.to === null ? danglingViolations(after, change) : [])),
    ...touchedTables.flatMap((table) =>
      exclusiveRules(table).flatMap((rule) => ruleViolations(after, rule, touchedKeys(diff, rule))),
    ),
    ...seatLifeViolations(after, touchedSeats(diff)),
    ...tieLifeViolations(after, tiesToLookAt(diff)),
    ...circleViolations(after, dealsWithNewDelegations(diff)),
    ...exitViolations(after, agreementsWithNewSteps(diff)),
    ...earlyViolationsAfter(record, after, diff),
    ...dealLifeViolations(record, after, diff),
    ...levelViolations(record, after, diff),
  ];
};

/**
 * Of `violationsAfter`, what the last door before the disk asks: two holders of a seat at a time, a holder or a line
 * where no seat is yet. `after`: the record with the diff in it; its seats, tenures, ties and people are enough.
 */
export const violationsInTime = (after: ClientRecord, diff: Diff): readonly Violation[] => [
  ...exclusiveRules('tenure').flatMap((rule) => ruleViolations(after, rule, touchedKeys(diff, rule))),
  ...seatLifeViolations(after, touchedSeats(diff)),
  ...tieLifeViolations(after, tiesToLookAt(diff)),
];

interface PlacedRow {
  readonly table: TableName;
  readonly key: Id;
  readonly row: object;
}

const invalid = (what: string, where: string): Violation => ({ code: 'recordInvalid', params: { what, where } });

const clientRowViolations = (record: ClientRecord): readonly Violation[] => {
  const isSingle = rowsOf(record, 'client').length === 1 && rowById(record, 'client', record.clientId) !== undefined;
  return isSingle ? [] : [invalid('not exactly one client row', `client ${record.clientId}`)];
};

const isShared = (table: TableName): boolean => (sharedTableNames as readonly TableName[]).includes(table);

const rowViolations = (record: ClientRecord, { table, key, row }: PlacedRow): readonly Violation[] => {
  const where = `${table} ${key}`;
  const parsed = rowSchemas[table].safeParse(row);
  // Without the right shape nothing further can be asked of the row.
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => invalid(issue.message, [where, ...issue.path.map(String)].join(' ')));
  }
  const fields = row as Readonly<Record<string, unknown>>;
  const found: Violation[] = [];
  if (fields.id !== key) found.push(invalid('filed under another id', where));
  if (table !== 'client' && !isShared(table) && fields.clientId !== record.clientId) {
    found.push(invalid('belongs to another client', where));
  }
  if (typeof fields.from === 'string' && typeof fields.to === 'string' && fields.from >= fields.to) {
    found.push({ code: 'intervalReversed', params: { from: fields.from, to: fields.to, where } });
  }
  for (const [field, target] of references(table)) {
    const id = fields[field];
    if (typeof id === 'string' && !rowById(record, target, id)) {
      found.push(invalid(`${target} is missing`, `${where} ${field}`));
    }
  }
  if (table === 'tie' && fields.fromSeatId === fields.toSeatId) found.push(tieToSelf(record, fields.fromSeatId as Id));
  if (table === 'coverageRule') found.push(...ruleSetViolations(row as CoverageRule));
  if (table === 'programme') found.push(...programmeViolations(row as Programme, where));
  if (table === 'snooze') found.push(...snoozeViolations(row as Snooze, where));
  if (table === 'keptView') found.push(...keptViewViolations(row as KeptView, where));
  if (table === 'delegation' && fields.fromPersonId === fields.toPersonId) {
    found.push(invalid('a vote handed to its owner', where));
  }
  return found;
};

/** Where all weights of a group are nothing, a share of them is nothing either: there would be no coverage to speak of. */
const ruleSetViolations = (rules: CoverageRule): readonly Violation[] => [
  ...(weighsNothing(rules, partRules) ? [{ code: 'weightsAllZero', params: { group: 'parts' } } as const] : []),
  ...(weighsNothing(rules, rowRules) ? [{ code: 'weightsAllZero', params: { group: 'rows' } } as const] : []),
];

/** A √7 answers one pull, on one side; a √6 answers a window, which is nobody's. */
const programmeViolations = (programme: Programme, where: string): readonly Violation[] => {
  const pulled = [programme.seatId, programme.colleagueId].filter((id) => id !== null).length;
  const { from, finishedOn } = programme;
  return [
    ...(pulled === (programme.kind === 'root7' ? 1 : 0) ? [] : [invalid('answers no single moment', where)]),
    ...(finishedOn !== null && finishedOn < from
      ? [{ code: 'intervalReversed', params: { from, to: finishedOn, where } } as const]
      : []),
  ];
};

/** Who sleeps wakes later than that day, and what a change in the DMU brings about never sleeps. */
const snoozeViolations = ({ findingId, on, until }: Snooze, where: string): readonly Violation[] => [
  ...(on < until ? [] : [{ code: 'intervalReversed', params: { from: on, to: until, where } } as const]),
  ...(root7Rules.some((rule) => findingId === rule || findingId.startsWith(`${rule}:`))
    ? [invalid('a √7 that sleeps', where)]
    : []),
];

const tieToSelf = (record: ClientRecord, seatId: Id): Violation => ({
  code: 'tieToSelf',
  params: { seat: rowById(record, 'seat', seatId)?.title ?? '' },
});

/** Rows that still speak of a removed one. */
const danglingViolations = (after: ClientRecord, change: Change): readonly Violation[] =>
  inboundReferences(change.table).flatMap(({ table, field }) =>
    rowsOf(after, table)
      .filter((row) => (row as unknown as Readonly<Record<string, unknown>>)[field] === change.id)
      .map((row) => invalid(`${change.table} is missing`, `${table} ${row.id} ${field}`)),
  );

const touchedKeys = (diff: Diff, rule: ExclusiveRule): ReadonlySet<string> =>
  new Set(
    diff.flatMap((change) =>
      change.table === rule.table ? [change.from, change.to].flatMap((row) => (row ? [rule.key(row)] : [])) : [],
    ),
  );

/** Rows of one key that hold on the same day. `keys` null: look at all of them. */
const ruleViolations = (
  record: ClientRecord,
  rule: ExclusiveRule,
  keys: ReadonlySet<string> | null,
): readonly Violation[] => {
  const groups = new Map<string, { readonly row: object; readonly span: Span }[]>();
  for (const row of Object.values<object>(record.tables[rule.table])) {
    const key = rule.key(row);
    if (keys && !keys.has(key)) continue;
    const group = groups.get(key) ?? [];
    group.push({ row, span: rule.span(row) });
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const sorted = group.sort((a, b) => (a.span.from < b.span.from ? -1 : 1));
    // The row that lasts longest so far is the one a later row can run into.
    let longest = sorted[0];
    const found: Violation[] = [];
    for (const next of sorted.slice(1)) {
      if (longest && (longest.span.to === null || next.span.from < longest.span.to)) {
        found.push(rule.violation(record, longest.row, next.row));
      }
      if (!longest || next.span.to === null || (longest.span.to !== null && next.span.to > longest.span.to)) {
        longest = next;
      }
    }
    return found;
  });
};

/** A vote that is handed on in a circle is cast by nobody. */
const circleViolations = (record: ClientRecord, dealIds: ReadonlySet<Id> | null): readonly Violation[] =>
  dealIds?.size === 0
    ? []
    : delegationCircles(record, dealIds).map((circle): Violation => circleFailure(record, circle));

const dealsWithNewDelegations = (diff: Diff): ReadonlySet<Id> =>
  new Set(diff.flatMap((change) => (change.table === 'delegation' && change.to ? [change.to.dealId] : [])));

/** Shares are written as decimals: their sum may miss 1 by what decimals lose. */
const wholeTurnover = 1 + 1e-9;

/** An exit agreement cannot wind down more than there is. */
const exitViolations = (record: ClientRecord, agreementIds: ReadonlySet<Id> | null): readonly Violation[] =>
  agreementIds?.size === 0
    ? []
    : exitTotals(record, agreementIds)
        .filter(({ isTooMuch }) => isTooMuch)
        .map(({ percent }): Violation => ({ code: 'exitOverTurnover', params: { percent } }));

/** What the steps of each exit agreement take together, in whole percents, rounded up. */
export const exitTotals = (record: ClientRecord, agreementIds: ReadonlySet<Id> | null = null) => {
  const totals = new Map<Id, number>();
  for (const { exitAgreementId, share } of rowsOf(record, 'exitStep')) {
    if (!agreementIds || agreementIds.has(exitAgreementId)) {
      totals.set(exitAgreementId, (totals.get(exitAgreementId) ?? 0) + share);
    }
  }
  return [...totals].map(([exitAgreementId, total]) => ({
    exitAgreementId,
    percent: Math.ceil(total * 100 - 1e-6),
    isTooMuch: total > wholeTurnover,
  }));
};

const agreementsWithNewSteps = (diff: Diff): ReadonlySet<Id> =>
  new Set(diff.flatMap((change) => (change.table === 'exitStep' && change.to ? [change.to.exitAgreementId] : [])));

const touchedSeats = (diff: Diff): ReadonlySet<Id> =>
  new Set(
    diff.flatMap((change) => {
      if (change.table === 'seat') return [change.id];
      return change.table === 'tenure' && change.to ? [change.to.seatId] : [];
    }),
  );

/** Nobody sits on a seat before it exists or after it has closed. */
const seatLifeViolations = (record: ClientRecord, seatIds: ReadonlySet<Id> | null): readonly Violation[] =>
  seatIds?.size === 0
    ? []
    : rowsOf(record, 'tenure').flatMap((tenure): Violation[] => {
        const seat = rowById(record, 'seat', tenure.seatId);
        if (!seat || (seatIds && !seatIds.has(seat.id))) return [];
        if (tenure.from < seat.from) {
          return [{ code: 'beforeSeatExists', params: { seat: seat.title, from: seat.from, date: tenure.from } }];
        }
        return outlasts(tenure.to, seat.to)
          ? [{ code: 'seatClosed', params: { seat: seat.title, to: seat.to ?? '', date: tenure.to ?? '' } }]
          : [];
      });

/** A line holds on to two seats: it cannot begin before both exist. `ids`: ties and seats to look at; null: all ties. */
const tieLifeViolations = (record: ClientRecord, ids: ReadonlySet<Id> | null): readonly Violation[] => {
  if (ids?.size === 0) return [];
  return rowsOf(record, 'tie')
    .filter(({ id, fromSeatId, toSeatId }) => !ids || ids.has(id) || ids.has(fromSeatId) || ids.has(toSeatId))
    .flatMap((tie) =>
      [tie.fromSeatId, tie.toSeatId].flatMap((seatId): readonly Violation[] => {
        const seat = rowById(record, 'seat', seatId);
        return seat && tie.from < seat.from
          ? [{ code: 'beforeSeatExists', params: { seat: seat.title, from: seat.from, date: tie.from } }]
          : [];
      }),
    );
};

/** Lines that are new or changed, and seats that begin on another day. */
const tiesToLookAt = (diff: Diff): ReadonlySet<Id> =>
  new Set(
    diff.flatMap((change) => {
      if (change.to === null) return [];
      if (change.table === 'seat') return change.from?.from === change.to.from ? [] : [change.id];
      return change.table === 'tie' ? [change.id] : [];
    }),
  );

const outlasts = (end: PlainDate | null, limit: PlainDate | null): boolean =>
  limit !== null && (end === null || end > limit);
