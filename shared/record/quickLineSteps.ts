import type { Failure } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Colleague } from '../model/records.ts';
import type { SeatState } from '../time/clientState.ts';
import { isGone } from '../time/presence.ts';
import { stateAt } from '../time/stateAt.ts';
import { type ClientRecord, rowsOf } from './clientRecord.ts';
import { applyDiff, squashDiffs } from './diff.ts';
import { addMember } from './edits/addMember.ts';
import { addColleague, renameColleague } from './edits/colleagues.ts';
import { addedRows, type EditContext } from './edits/editing.ts';
import { nameHolder } from './edits/nameHolder.ts';
import { foldName, unknownName } from './edits/names.ts';
import { pair, setCadence } from './edits/pairing.ts';
import { addReading } from './edits/readings.ts';
import { setRoles } from './edits/roles.ts';
import { renameSeat } from './edits/seat.ts';
import { parseQuickLine, type QuickLineEntry, type QuickLineMeaning, type QuickLineProblem } from './quickLine.ts';
import { type Draft, effect, holderNow, perform } from './quickLineDraft.ts';
import type { QuickLineLexicon } from './quickLineLexicon.ts';
import { matchName, type NameMatch } from './quickLineMatching.ts';
import { isTouchClear, placeTouch } from './quickLineTouchStep.ts';
import type { Message, Step } from './step.ts';

/** What one entry comes to. */
export interface QuickLineOutcome {
  readonly entry: QuickLineEntry;
  /** One undo step for the whole entry, its diff empty when all stands already; null when there is nothing to do. */
  readonly step: Step | null;
  /** What the entry does, in words, for showing it before it is done. */
  readonly effects: readonly Message[];
  /** Those of the text and those of its meaning on this record. */
  readonly problems: readonly QuickLineProblem[];
  /** An edit that was refused; the step is null then. */
  readonly failure: Failure | null;
}

/**
 * The steps behind typed lines, each to be applied on the record after the ones before it. A name of somebody who sits
 * on this map at the date changes that member; any other makes a new one. `today` decides whether a contact is planned
 * or was had; the day of editing where nothing else is said.
 */
export const quickLineToSteps = (
  record: ClientRecord,
  text: string,
  context: EditContext,
  lexicon: QuickLineLexicon,
  today: PlainDate = context.date,
): readonly QuickLineOutcome[] => {
  let current = record;
  return parseQuickLine(text, lexicon).map((entry) => {
    const outcome = outcomeOf(current, entry, context, today);
    if (outcome.step) current = applyDiff(current, outcome.step.diff);
    return outcome;
  });
};

const outcomeOf = (
  record: ClientRecord,
  entry: QuickLineEntry,
  playhead: EditContext,
  today: PlainDate,
): QuickLineOutcome => {
  const { meaning } = entry;
  const context = { ...playhead, date: meaning.date ?? playhead.date };
  const draft: Draft = {
    record,
    failure: null,
    label: null,
    context,
    diffs: [],
    effects: [],
    problems: [...entry.problems],
  };
  const seat = matchedSeat(record, entry, draft);
  const colleague = matchedColleague(record, entry, draft);
  // A name that could mean several people is for the user to decide; half an entry would be worse than none.
  const isUnclear =
    seat === 'several' || colleague === 'several' || !isTouchClear(draft, entry, seat, colleague, today);
  const isEmpty = !meaning.member && !meaning.colleague;
  if (!isUnclear && !isEmpty) {
    const seatId = placeMember(draft, meaning, seat);
    const isPairing = seatId !== null && (!meaning.touch || meaning.cadence !== null);
    const colleagueId = placeColleague(draft, meaning, colleague, isPairing);
    if (isPairing) placePairing(draft, meaning, seatId, colleagueId);
    placeReading(draft, meaning, seatId);
    if (meaning.touch) placeTouch(draft, meaning.touch, seatId, colleagueId, today);
  }
  const isDone = !isUnclear && !isEmpty && draft.failure === null;
  const diff = isDone ? squashDiffs(draft.diffs) : [];
  if (isDone && diff.length === 0) draft.effects.push(effect('nothing'));
  return {
    entry,
    step: isDone
      ? { id: context.newId(), clientId: record.clientId, label: draft.label ?? labelOf(meaning), diff }
      : null,
    effects: isDone ? draft.effects : [],
    problems: draft.problems,
    failure: draft.failure,
  };
};

const labelOf = ({ member, colleague }: QuickLineMeaning): Message => {
  const name = member?.name ?? (member?.title || unknownName);
  if (!colleague) return { key: 'step.quickLine.member', params: { name } };
  if (!member) return { key: 'step.quickLine.colleague', params: { colleague: colleague.name } };
  return { key: 'step.quickLine.pair', params: { name, colleague: colleague.name } };
};

const clear = <T>(
  match: NameMatch<T>,
  draft: Draft,
  entry: QuickLineEntry,
  name: string,
  part: 'name' | 'colleagueName',
): T | null | 'several' => {
  if (match.kind !== 'several') return match.kind === 'one' ? match.match : null;
  const span = entry.tokens.find((token) => token.kind === part)?.span ?? entry.span;
  const key = part === 'name' ? 'memberAmbiguous' : 'colleagueAmbiguous';
  // A few names tell enough; a label must not hold a whole workspace.
  const known = match.names.slice(0, 5).join(', ');
  draft.problems.push({ span, message: { key: `quickLine.problem.${key}`, params: { name, known } } });
  return 'several';
};

/** The seat an entry speaks of: its holder's, else the one with that title whose holder is unknown or gone. */
const matchedSeat = (record: ClientRecord, entry: QuickLineEntry, draft: Draft): SeatState | null | 'several' => {
  const { member } = entry.meaning;
  if (!member) return null;
  const { seats } = stateAt(record, draft.context.date);
  if (member.name !== null) {
    const holders = seats.flatMap((seat) => (seat.person ? [{ name: seat.person.name, of: seat }] : []));
    const found = clear(matchName(member.name, holders), draft, entry, member.name, 'name');
    if (found !== null) return found;
  }
  const isFree = (seat: SeatState) => seat.holder === 'unknown' || (seat.holder === 'vacant' && member.name !== null);
  const free = seats.filter(
    (seat) => member.title !== '' && isFree(seat) && foldName(seat.seat.title) === foldName(member.title),
  );
  return free.length === 1 ? (free[0] ?? null) : null;
};

/** Those on this map come first, then the others still with our company. */
const matchedColleague = (record: ClientRecord, entry: QuickLineEntry, draft: Draft): Colleague | null | 'several' => {
  const typed = entry.meaning.colleague;
  if (!typed) return null;
  const { date } = draft.context;
  const named = (colleagues: readonly Colleague[]) => colleagues.map((of) => ({ name: of.name, of }));
  const here = stateAt(record, date).colleagues.filter((card) => !card.hasLeft);
  const match = matchName(typed.name, named(here.map((card) => card.colleague)));
  if (match.kind !== 'none') return clear(match, draft, entry, typed.name, 'colleagueName');
  const everywhere = rowsOf(record, 'colleague').filter((colleague) => !isGone(colleague, date));
  return clear(matchName(typed.name, named(everywhere)), draft, entry, typed.name, 'colleagueName');
};

const placeMember = (draft: Draft, meaning: QuickLineMeaning, seat: SeatState | null | 'several'): Id | null => {
  const { member, roles } = meaning;
  if (!member || seat === 'several') return null;
  if (!seat) {
    draft.effects.push(member.name === null ? effect('unknownMember') : effect('newMember', { name: member.name }));
    const step = perform(draft, addMember, { name: member.name, title: member.title, roles });
    return step ? (addedRows(step, 'seat')[0]?.id ?? null) : null;
  }
  const seatId = seat.seat.id;
  const isOnlyMet = meaning.touch !== null && seat.person !== null && member.title === '' && roles.length === 0;
  if (isOnlyMet) return seatId;
  if (member.name !== null && !seat.person) {
    draft.effects.push(effect('namedMember', { name: member.name, seat: seat.seat.title }));
    perform(draft, nameHolder, { seatId, name: member.name });
  } else {
    draft.effects.push(effect('changedMember', { name: seat.person?.name ?? (seat.seat.title || unknownName) }));
  }
  const isNewTitle = member.title !== '' && foldName(member.title) !== foldName(seat.seat.title);
  if (isNewTitle) perform(draft, renameSeat, { seatId, title: member.title });
  // A line says what is so; what it does not mention it does not deny.
  const allRoles = [...new Set([...seat.roles, ...roles])];
  if (allRoles.length > seat.roles.length) perform(draft, setRoles, { seatId, roles: allRoles, asCorrection: false });
  return seatId;
};

const placeColleague = (
  draft: Draft,
  { colleague: typed, touch }: QuickLineMeaning,
  known: Colleague | null | 'several',
  willBePaired: boolean,
): Id | null => {
  if (!typed || known === 'several') return null;
  if (!known) {
    draft.effects.push(effect('newColleague', { colleague: typed.name }));
    const step = perform(draft, addColleague, typed);
    return step ? (addedRows(step, 'colleague')[0]?.id ?? null) : null;
  }
  if (!touch) draft.effects.push(effect('knownColleague', { colleague: known.name }));
  const isNewTitle = typed.title !== '' && foldName(typed.title) !== foldName(known.title);
  if (isNewTitle) perform(draft, renameColleague, { colleagueId: known.id, title: typed.title });
  // Pairing puts her on the map by itself.
  if (!willBePaired && !touch) perform(draft, addColleague, { name: known.name, colleagueId: known.id });
  return known.id;
};

const placePairing = (draft: Draft, meaning: QuickLineMeaning, seatId: Id | null, colleagueId: Id | null): void => {
  if (seatId === null || colleagueId === null) return;
  const standing = rowsOf(draft.record, 'pairing').find(
    (row) => row.seatId === seatId && row.colleagueId === colleagueId && isWithin(draft.context.date, row),
  );
  if (!standing) perform(draft, pair, { seatId, colleagueId, cadence: meaning.cadence });
  else if (meaning.cadence) perform(draft, setCadence, { pairingId: standing.id, cadence: meaning.cadence });
};

const placeReading = (draft: Draft, { status }: QuickLineMeaning, seatId: Id | null): void => {
  const person = status && seatId !== null ? holderNow(draft, seatId) : undefined;
  if (!status || !person) return;
  perform(draft, addReading, {
    personId: person.id,
    status: status.value,
    confidence: status.isHunch ? 'gut' : 'observed',
  });
};
