import type { PlainDate } from '../model/plainDate.ts';
import type { Colleague } from '../model/records.ts';
import { isGone } from '../time/presence.ts';
import { stateAt } from '../time/stateAt.ts';
import { type ClientRecord, rowsOf } from './clientRecord.ts';
import { foldName } from './edits/names.ts';
import type { QuickLineMeaning } from './quickLine.ts';
import { matchName, type NameMatch } from './quickLineMatching.ts';

/** One of ours as a line means her: what was typed, and who that is already. */
export interface MeantColleague {
  readonly name: string;
  readonly title: string;
  readonly known: NameMatch<Colleague>;
}

/**
 * The colleagues behind `>`. What follows the comma is her function, unless it is wholly the name of somebody else of
 * ours (or of several, between commas): then all of them are meant.
 */
export const colleaguesMeant = (
  record: ClientRecord,
  typed: QuickLineMeaning['colleague'],
  date: PlainDate,
): readonly MeantColleague[] => {
  if (!typed) return [];
  const first = { ...typed, known: matchColleague(record, typed.name, date) };
  const others = typed.title
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((name) => ({ name, title: '', known: matchWholeName(record, name, date) }));
  const areOthers =
    others.length > 0 && others.every(({ known }) => known.kind !== 'none' && !isSame(known, first.known));
  return areOthers ? [{ ...first, title: '' }, ...others] : [first];
};

const isSame = (a: NameMatch<Colleague>, b: NameMatch<Colleague>): boolean =>
  a.kind === 'one' && b.kind === 'one' && a.match.id === b.match.id;

/** Those on this map come first, then the others still with our company. */
const matchColleague = (record: ClientRecord, name: string, date: PlainDate): NameMatch<Colleague> => {
  const onMap = matchName(name, named(onThisMap(record, date)));
  return onMap.kind === 'none' ? matchName(name, named(withUs(record, date))) : onMap;
};

const matchWholeName = (record: ClientRecord, name: string, date: PlainDate): NameMatch<Colleague> => {
  const isWhole = (colleague: Colleague): boolean => foldName(colleague.name) === foldName(name);
  const onMap = onThisMap(record, date).filter(isWhole);
  return matchName(name, named(onMap.length > 0 ? onMap : withUs(record, date).filter(isWhole)));
};

const named = (colleagues: readonly Colleague[]) => colleagues.map((of) => ({ name: of.name, of }));

const onThisMap = (record: ClientRecord, date: PlainDate): readonly Colleague[] =>
  stateAt(record, date).colleagues.flatMap(({ colleague, hasLeft }) => (hasLeft ? [] : [colleague]));

const withUs = (record: ClientRecord, date: PlainDate): readonly Colleague[] =>
  rowsOf(record, 'colleague').filter((colleague) => !isGone(colleague, date));
