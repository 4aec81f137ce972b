import type { Failure } from '../ipc/result.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Row, TableName, Tie } from '../model/records.ts';
import { type ClientRecord, rowById } from './clientRecord.ts';
import { foldName } from './edits/names.ts';

/** Days on which a row holds; `from` '' is the unknown past, which sorts before every date. */
export interface Span {
  readonly from: PlainDate | '';
  readonly to: PlainDate | null;
}

/** Rows of one table and one key exclude each other: on no day may two of them hold. */
export interface ExclusiveRule {
  readonly table: TableName;
  readonly key: (row: object) => string;
  readonly span: (row: object) => Span;
  readonly violation: (record: ClientRecord, earlier: object, later: object) => Failure;
}

/** What no two rows of this table may share at one time. */
export const exclusiveRules = (table: TableName): readonly ExclusiveRule[] =>
  rules.filter((rule) => rule.table === table);

/** Ties of these kinds look the same from both ends. */
const mutualTieKinds: readonly string[] = ['network', 'conflict'];

/** What makes two ties the same tie. */
export const tieKey = (tie: Pick<Tie, 'kind' | 'fromSeatId' | 'toSeatId'>): string => {
  const ends = [tie.fromSeatId, tie.toSeatId];
  return [tie.kind, ...(mutualTieKinds.includes(tie.kind) ? ends.sort() : ends)].join(' ');
};

/** A row holds from a day on; a snooze calls its two days otherwise. */
interface SpanFields {
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
  readonly on?: PlainDate;
  readonly until?: PlainDate;
}

/** The table's name ties the row type together once; outside, rows are plain objects of a known table. */
const rule = <T extends TableName>(
  table: T,
  key: (row: Row<T>) => string,
  violation: (record: ClientRecord, earlier: Row<T>, later: Row<T>) => Failure,
): ExclusiveRule => ({
  table,
  key: key as (row: object) => string,
  span: (row) => {
    const { from, to, on, until } = row as SpanFields;
    return { from: from ?? on ?? '', to: to ?? until ?? null };
  },
  violation: violation as ExclusiveRule['violation'],
});

const twice =
  (what: string, table: TableName) =>
  (_record: ClientRecord, _earlier: { readonly id: string }, later: { readonly id: string }): Failure => ({
    code: 'recordInvalid',
    params: { what, where: `${table} ${later.id}` },
  });

const titleOf = (record: ClientRecord, seatId: string): string => rowById(record, 'seat', seatId)?.title || '??';

const rules: readonly ExclusiveRule[] = [
  rule(
    'tenure',
    (row) => row.seatId,
    (record, earlier) => ({
      code: 'seatTaken',
      params: {
        seat: titleOf(record, earlier.seatId),
        holder: (earlier.personId && rowById(record, 'person', earlier.personId)?.name) || '??',
        from: earlier.from,
        to: earlier.to ?? '',
      },
    }),
  ),
  rule(
    'pairing',
    (row) => `${row.seatId} ${row.colleagueId}`,
    (record, earlier) => ({
      code: 'seatAlreadyPaired',
      params: {
        seat: titleOf(record, earlier.seatId),
        colleague: rowById(record, 'colleague', earlier.colleagueId)?.name ?? '??',
      },
    }),
  ),
  rule('tie', tieKey, (record, earlier) => ({
    code: 'tieExists',
    params: { from: titleOf(record, earlier.fromSeatId), to: titleOf(record, earlier.toSeatId) },
  })),
  rule(
    'acquaintance',
    (row) => `${row.personId} ${row.colleagueId} ${row.kind}`,
    (record, earlier) => ({
      code: 'acquaintanceExists',
      params: {
        person: rowById(record, 'person', earlier.personId)?.name ?? '??',
        colleague: rowById(record, 'colleague', earlier.colleagueId)?.name ?? '??',
      },
    }),
  ),
  rule('seatRole', (row) => `${row.seatId} ${row.role}`, twice('a role held twice at one time', 'seatRole')),
  rule(
    'seatCompanyRole',
    (row) => `${row.seatId} ${row.companyRoleId}`,
    twice('a role held twice at one time', 'seatCompanyRole'),
  ),
  rule(
    'companyRole',
    (row) => foldName(row.name),
    (_record, earlier) => ({ code: 'companyRoleExists', params: { name: earlier.name } }),
  ),
  rule('phase', () => '', twice('two phases at one time', 'phase')),
  rule('assignment', (row) => row.colleagueId, twice('a colleague twice on one map', 'assignment')),
  rule(
    'delegation',
    (row) => `${row.dealId} ${row.fromPersonId}`,
    twice('one vote handed over twice at one time', 'delegation'),
  ),
  rule('turnover', (row) => String(row.year), twice('two amounts for one year', 'turnover')),
  rule(
    'programme',
    (row) => [row.kind, row.answers, row.seatId, row.colleagueId].join(' '),
    (_record, earlier) => ({ code: 'programmeExists', params: { from: earlier.from } }),
  ),
  rule('snooze', (row) => row.findingId, twice('a finding that sleeps twice at one time', 'snooze')),
  rule('momentRule', () => '', twice('two sets of thresholds', 'momentRule')),
  rule('coverageRule', () => '', twice('two sets of rules', 'coverageRule')),
  rule('disturbanceRule', () => '', twice('two sets of weights', 'disturbanceRule')),
  rule('ownTurnover', (row) => String(row.year), twice('two amounts for one year', 'ownTurnover')),
];
