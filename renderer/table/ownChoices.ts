import type { Id } from '../../shared/model/ids.ts';
import type { Colleague } from '../../shared/model/records.ts';
import { type ClientRecord, rowsOf } from '../../shared/record/clientRecord.ts';
import { foldName, isUnknownName } from '../../shared/record/edits/names.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { isGone } from '../../shared/time/presence.ts';
import type { TypedMember } from '../map/typedMember.ts';
import type { OwnSide } from './tableLine.ts';
import { typedNames } from './typedNames.ts';

/** What an entry in a cell of our own column can mean. */
export type OwnChoice =
  | { readonly kind: 'known'; readonly colleagueId: Id; readonly name: string; readonly title: string }
  /** Somebody of ours who was not in the workspace yet. */
  | { readonly kind: 'new'; readonly name: string; readonly title: string }
  /** The name was written wrongly. */
  | { readonly kind: 'rename'; readonly colleagueId: Id; readonly from: string; readonly typed: TypedMember }
  | { readonly kind: 'several'; readonly members: readonly TypedMember[] };

export interface OwnEntry {
  readonly own: OwnSide;
  readonly text: string;
  /** The entry stands beside what is in the cell. */
  readonly isBeside: boolean;
  /** The cell was emptied by typing over it: a correction of its name is not what is meant first. */
  readonly isReplacing: boolean;
}

const mostShown = 7;

/** What could be meant, likeliest first. Whoever faces the seat already is not offered again. */
export const ownChoices = (record: ClientRecord, state: ClientState, entry: OwnEntry): readonly OwnChoice[] => {
  const members = typedNames(entry.text);
  if (members.length > 1) return [{ kind: 'several', members }];
  const offered = colleaguesFor(record, state, entry.own);
  const typed = members[0];
  if (!typed) return offered.onMap.slice(0, mostShown).map(known);
  if (isUnknownName(typed.name)) return [];
  const found = [...offered.onMap, ...offered.others].filter(({ name }) => beginsAWord(name, typed.name));
  const isSpeltOut = found.some(({ name }) => foldName(name) === foldName(typed.name));
  const renamed = renameOf(entry, typed);
  const added: readonly OwnChoice[] = isSpeltOut || isPresentName(entry.own, typed) ? [] : [newOne(typed)];
  if (entry.own.kind === 'idle' && !entry.isBeside) return renamed;
  const matches = found.slice(0, mostShown).map(known);
  return entry.isReplacing || entry.isBeside ? [...matches, ...added, ...renamed] : [...renamed, ...matches, ...added];
};

const known = ({ id, name, title }: Colleague): OwnChoice => ({ kind: 'known', colleagueId: id, name, title });

const newOne = ({ name, title }: TypedMember): OwnChoice => ({ kind: 'new', name, title: title ?? '' });

const renameOf = ({ own, isBeside }: OwnEntry, typed: TypedMember): readonly OwnChoice[] => {
  if (isBeside || (own.kind !== 'strand' && own.kind !== 'idle')) return [];
  const isSame = own.name === typed.name && (typed.title === undefined || typed.title === own.title);
  return isSame ? [] : [{ kind: 'rename', colleagueId: own.colleagueId, from: own.name, typed }];
};

const isPresentName = (own: OwnSide, typed: TypedMember): boolean =>
  (own.kind === 'strand' || own.kind === 'idle') && foldName(own.name) === foldName(typed.name);

/**
 * Ours who are still with us and could stand here. A row without a seat takes nobody from elsewhere on the map: with
 * whom she stands there is said by pairing.
 */
const colleaguesFor = (record: ClientRecord, state: ClientState, own: OwnSide) => {
  const seatId = own.kind === 'strand' || own.kind === 'none' ? own.seatId : null;
  const facing = new Set(
    state.pairings.filter((pairing) => pairing.seatId === seatId).map((pairing) => pairing.colleagueId),
  );
  const here = state.colleagues.filter(({ hasLeft }) => !hasLeft).map(({ colleague }) => colleague);
  const isHere = new Set(here.map(({ id }) => id));
  return {
    onMap: seatId === null ? [] : here.filter(({ id }) => !facing.has(id)),
    others: rowsOf(record, 'colleague').filter(
      (colleague) => !isHere.has(colleague.id) && !isGone(colleague, state.date),
    ),
  };
};

const beginsAWord = (name: string, typed: string): boolean => ` ${foldName(name)}`.includes(` ${foldName(typed)}`);
