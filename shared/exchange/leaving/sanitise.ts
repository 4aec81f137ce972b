import { ruleOfFindingId } from '../../insight/findings/finding.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import { type Person, type Row, type TableName, tableNames } from '../../model/records.ts';
import type { Role } from '../../model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../record/clientRecord.ts';
import { ruleLeaves } from './findingsThatLeave.ts';
import { consistentRules, type LeavingRules } from './leavingRules.ts';
import { standInNames } from './standInNames.ts';
import { assignmentWithoutRow, seatWithoutRow } from './withoutRows.ts';

/** What stays behind, as it is counted for the user. */
export const goneKinds = [
  'readings',
  'roles',
  'phases',
  'findings',
  'contacts',
  'deals',
  'stances',
  'levels',
  'influence',
  'claims',
  'plans',
  'turnovers',
  'arguments',
  'keptViews',
  'authors',
  'notes',
  'employers',
  'summaries',
  'names',
] as const;
export type GoneKind = (typeof goneKinds)[number];

/** `count` null: all there are; they are concluded anew at each date. */
export interface Gone {
  readonly kind: GoneKind;
  readonly count: number | null;
}

interface Sanitised {
  readonly record: ClientRecord;
  readonly gone: readonly Gone[];
}

/**
 * The record as it may leave the program: every row and text that the rules hold back is taken out of it, so that no
 * painter and no format can give it away; and what was taken, counted. What is left is a sound record. The secret
 * dossier is no part of a record.
 *
 * @param on the day it leaves, or tells of: contact planned for days before it was never held, which is no plan.
 * @param roleWord names a role for people whose function has no title.
 */
export const sanitise = (
  record: ClientRecord,
  asked: LeavingRules,
  on: PlainDate,
  roleWord: (role: Role) => string,
): Sanitised => {
  const rules = consistentRules(asked);
  const standIns =
    rules.names === 'full'
      ? new Map<Id, string>()
      : standInNames(record, rules.names, rules.roles ? roleWord : () => noWord);
  const counts = new Map<GoneKind, number>();
  const count = (kind: GoneKind): void => void counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const hand: Hand = {
    rules,
    on,
    drop: (kind) => {
      if (kind) count(kind);
      return null;
    },
    blank: (text, mayLeave, kind) => {
      if (mayLeave || text === '') return text;
      count(kind);
      return '';
    },
    nameOf: (person) => {
      if (rules.names === 'full') return person.name;
      count('names');
      return standIns.get(person.id) ?? noWord;
    },
    count,
  };
  const left = Object.fromEntries(
    tableNames.map((table) => [table, leavingRows(record, table, hand)]),
  ) as unknown as ClientRecord['tables'];
  const tables = rules.findings ? left : { ...left, colleague: onlyNamed(left) };
  if (!rules.findings) counts.set('findings', 0);
  return {
    record: { ...record, tables },
    gone: goneKinds.flatMap((kind) => {
      const number = counts.get(kind);
      return number === undefined ? [] : [{ kind, count: kind === 'findings' ? null : number }];
    }),
  };
};

/** In place of a word that stays behind. */
const noWord = '–';

/** Of our colleagues those who have to do with this client: the others are nobody's business outside. */
const onlyNamed = ({ colleague, ...others }: ClientRecord['tables']): ClientRecord['tables']['colleague'] => {
  const named = new Set(
    Object.values(others).flatMap((rows) => Object.values(rows).flatMap((row): unknown[] => Object.values(row))),
  );
  return Object.fromEntries(Object.entries(colleague).filter(([id]) => named.has(id)));
};

/** The same sums over several clients. */
export const addGone = (lists: readonly (readonly Gone[])[]): readonly Gone[] =>
  goneKinds.flatMap((kind) => {
    const counts = lists.flat().filter((gone) => gone.kind === kind);
    if (counts.length === 0) return [];
    return [{ kind, count: counts.some((gone) => gone.count === null) ? null : sum(counts) }];
  });

const sum = (gone: readonly Gone[]): number => gone.reduce((total, each) => total + (each.count ?? 0), 0);

/** What the rules of a table work with. */
interface Hand {
  readonly rules: LeavingRules;
  readonly on: PlainDate;
  readonly drop: (kind: GoneKind | null) => null;
  readonly blank: (text: string, mayLeave: boolean, kind: GoneKind) => string;
  readonly nameOf: (person: Person) => string;
  readonly count: (kind: GoneKind) => void;
}

type RowRules = { readonly [T in TableName]: (row: Row<T>, hand: Hand) => Row<T> | null };

const asItIs = <R>(row: R): R => row;

/** One rule per table: a new table does not compile until somebody has said what of it may leave. */
const rowRules: RowRules = {
  client: (row, { rules, blank }) => ({ ...row, note: blank(row.note, rules.notes, 'notes') }),
  // Where we think the relation stands; the rows of the map, which follow it, would tell.
  phase: (row, { rules, drop }) => (rules.plans || rules.findings || rules.roles ? row : drop('phases')),
  person: (row, { rules, blank, nameOf }) => ({
    ...row,
    name: nameOf(row),
    note: blank(row.note, rules.notes, 'notes'),
  }),
  seat: (row, { rules }) => (rules.roles ? row : seatWithoutRow(row)),
  seatRole: (row, { rules, drop }) => (rules.roles ? row : drop('roles')),
  companyRole: (row, { rules, drop }) => (rules.roles ? row : drop(null)),
  seatCompanyRole: (row, { rules, drop }) => (rules.roles ? row : drop('roles')),
  acquaintance: (row, { rules, drop, blank }) =>
    rules.influence ? { ...row, note: blank(row.note, rules.notes, 'notes') } : drop('influence'),
  // By other weights other figures would leave than those on the screen.
  disturbanceRule: (row, { rules, drop }) => (rules.findings ? row : drop(null)),
  coverageRule: (row, { rules, drop }) => (rules.findings ? row : drop(null)),
  tenure: asItIs,
  employment: (row, { rules, drop }) => (rules.findings ? row : drop('employers')),
  colleague: asItIs,
  assignment: (row, { rules }) => (rules.roles ? row : assignmentWithoutRow(row)),
  pairing: asItIs,
  relationLevel: (row, { rules, drop }) => (rules.levels ? row : drop('levels')),
  tie: (row, { rules, drop }) => (rules.influence || row.kind === 'reportsTo' ? row : drop('influence')),
  reading: (row, { rules, drop, blank, count }) => {
    if (!rules.emotions) return drop('readings');
    if (!rules.authors && row.colleagueId !== null) count('authors');
    return {
      ...row,
      colleagueId: rules.authors ? row.colleagueId : null,
      note: blank(row.note, rules.notes, 'notes'),
    };
  },
  // Beside the agreed rhythm the last contact tells who is overdue, and a plan of the past what was let slip.
  touch: (row, { rules, on, drop, blank }) =>
    rules.findings || (row.state === 'planned' && row.date >= on)
      ? {
          ...row,
          summary: blank(row.summary, rules.summaries, 'summaries'),
          discussedDmu: rules.findings && row.discussedDmu,
        }
      : drop('contacts'),
  claim: (row, { rules, drop, blank, count }) => {
    if (!rules.claims) return drop('claims');
    if (!rules.authors && row.colleagueId !== null) count('authors');
    return {
      ...row,
      colleagueId: rules.authors ? row.colleagueId : null,
      note: blank(row.note, rules.notes, 'notes'),
    };
  },
  argument: (row, { rules, drop }) => (rules.plans && rules.names === 'full' ? row : drop('arguments')),
  // That a finding was put off tells the finding. A reason must not be empty.
  snooze: (row, { rules, drop, blank }) => {
    const rule = ruleOfFindingId(row.findingId);
    // What a later version put to sleep is lost to nobody who may read everything.
    const leaves = rule ? ruleLeaves(rule, rules) : rules.findings && rules.notes;
    return leaves ? { ...row, reason: blank(row.reason, rules.notes, 'notes') || '–' } : drop(null);
  },
  // Titles say in free text what we make of it, and what is pointed at says the rest: they leave with the notes, or not.
  keptView: (row, { rules, drop }) => {
    const isAboutVotes = row.kind === 'deals' && !rules.deals;
    const rule = row.focus === 'finding' ? ruleOfFindingId(row.findingId) : null;
    const isAboutHidden = rule !== null && !ruleLeaves(rule, rules);
    return rules.notes && !isAboutVotes && !isAboutHidden ? row : drop('keptViews');
  },
  turnover: (row, { rules, drop }) => (rules.plans ? row : drop('turnovers')),
  ownTurnover: (row, { rules, drop }) => (rules.plans ? row : drop('turnovers')),
  exitAgreement: (row, { rules, drop, blank }) =>
    rules.plans ? { ...row, summary: blank(row.summary, rules.notes, 'notes') } : drop('plans'),
  exitStep: (row, { rules, drop }) => (rules.plans ? row : drop(null)),
  programme: (row, { rules, drop }) => (rules.plans ? row : drop('plans')),
  activity: (row, { rules, drop, blank }) =>
    rules.plans ? { ...row, title: blank(row.title, rules.notes, 'notes') } : drop(null),
  programmeStep: (row, { rules, drop }) => (rules.plans ? row : drop(null)),
  momentRule: (row, { rules, drop }) => (rules.plans ? row : drop(null)),
  // What a deal is called may name somebody; the day it was opened does not.
  deal: (row, { rules, drop }) =>
    rules.deals ? { ...row, name: rules.names === 'full' ? row.name : row.openedOn } : drop('deals'),
  stance: (row, { rules, drop, blank }) =>
    rules.deals ? { ...row, note: blank(row.note, rules.notes, 'notes') } : drop('stances'),
  delegation: (row, { rules, drop }) => (rules.deals ? row : drop(null)),
  milestone: (row, { rules, drop, blank }) =>
    rules.deals ? { ...row, text: blank(row.text, rules.notes, 'notes') } : drop(null),
};

const leavingRows = <T extends TableName>(record: ClientRecord, table: T, hand: Hand): Record<Id, Row<T>> => {
  const left: Record<Id, Row<T>> = {};
  for (const row of rowsOf(record, table)) {
    const leaving = rowRules[table](row, hand);
    if (leaving) left[row.id] = leaving;
  }
  return left;
};
