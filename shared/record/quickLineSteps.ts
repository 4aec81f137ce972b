import type { Failure } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Colleague } from '../model/records.ts';
import type { SeatState } from '../time/clientState.ts';
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
import { colleaguesMeant, type MeantColleague } from './quickLineColleagues.ts';
import { type Draft, effect, holderNow, perform } from './quickLineDraft.ts';
import type { QuickLineLexicon } from './quickLineLexicon.ts';
import { matchName, type NameMatch } from './quickLineMatching.ts';
import { isContactClear, placeClaim, placeTouch } from './quickLineTouchStep.ts';
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
  typed: QuickLineEntry,
  playhead: EditContext,
  today: PlainDate,
): QuickLineOutcome => {
  const { meaning } = typed;
  const context = { ...playhead, date: meaning.date ?? playhead.date };
  const draft: Draft = {
    record,
    failure: null,
    label: null,
    context,
    diffs: [],
    effects: [],
    problems: [...typed.problems],
  };
  const meant = colleaguesMeant(record, meaning.colleague, context.date);
  const entry = meant.length > 1 ? withNamesAfterComma(typed) : typed;
  const seat = matchedSeat(record, entry, draft);
  const colleagues = meant.map((each, index) => ({
    each,
    known: clear(each.known, draft, entry, each.name, 'colleagueName', index),
  }));
  // A name that could mean several people is for the user to decide; half an entry would be worse than none.
  const isUnclear =
    seat === 'several' ||
    colleagues.some(({ known }) => known === 'several') ||
    !isContactClear(draft, entry, seat, colleagues, today);
  const isEmpty = !meaning.member && !meaning.colleague;
  if (!isUnclear && !isEmpty) {
    const seatId = placeMember(draft, meaning, seat);
    const isContact = meaning.touch !== null || meaning.claim !== null;
    const isPairing = seatId !== null && (!isContact || meaning.cadence !== null);
    const purpose = isContact ? 'touch' : isPairing ? 'pairing' : 'map';
    const colleagueIds = colleagues.map(({ each, known }) => {
      const colleagueId = placeColleague(draft, each, known, purpose);
      if (isPairing) placePairing(draft, meaning, seatId, colleagueId);
      return colleagueId;
    });
    placeReading(draft, meaning, seatId, playhead.date);
    if (meaning.touch) {
      // Whoever faces the member had the contact when nobody is named.
      for (const id of colleagueIds.length > 0 ? colleagueIds : [null])
        placeTouch(draft, meaning.touch, seatId, id, today);
    }
    if (meaning.claim) placeClaim(draft, meaning.claim, seatId, colleagueIds[0] ?? null);
  }
  const isDone = !isUnclear && !isEmpty && draft.failure === null;
  const diff = isDone ? squashDiffs(draft.diffs) : [];
  if (isDone && diff.length === 0) draft.effects.push(effect('nothing'));
  return {
    entry,
    step: isDone
      ? { id: context.newId(), clientId: record.clientId, label: draft.label ?? labelOf(meaning, meant), diff }
      : null,
    effects: isDone ? draft.effects : [],
    problems: draft.problems,
    failure: draft.failure,
  };
};

/** What was typed as a function has turned out to be names. */
const withNamesAfterComma = (entry: QuickLineEntry): QuickLineEntry => ({
  ...entry,
  tokens: entry.tokens.map((token) => (token.kind === 'colleagueTitle' ? { ...token, kind: 'colleagueName' } : token)),
});

const labelOf = ({ member }: QuickLineMeaning, meant: readonly MeantColleague[]): Message => {
  const name = member?.name ?? (member?.title || unknownName);
  const colleague = meant.map((each) => each.name).join(', ');
  if (!colleague) return { key: 'step.quickLine.member', params: { name } };
  if (!member) return { key: 'step.quickLine.colleague', params: { colleague } };
  return { key: 'step.quickLine.pair', params: { name, colleague } };
};

const clear = <T>(
  match: NameMatch<T>,
  draft: Draft,
  entry: QuickLineEntry,
  name: string,
  part: 'name' | 'colleagueName',
  index = 0,
): T | null | 'several' => {
  if (match.kind !== 'several') return match.kind === 'one' ? match.match : null;
  const spans = entry.tokens.flatMap((token) => (token.kind === part ? [token.span] : []));
  const span = spans[Math.min(index, spans.length - 1)] ?? entry.span;
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

const placeMember = (draft: Draft, meaning: QuickLineMeaning, seat: SeatState | null | 'several'): Id | null => {
  const { member, roles, companyRoleIds } = meaning;
  if (!member || seat === 'several') return null;
  if (!seat) {
    draft.effects.push(member.name === null ? effect('unknownMember') : effect('newMember', { name: member.name }));
    const step = perform(draft, addMember, { name: member.name, title: member.title, roles, companyRoleIds });
    return step ? (addedRows(step, 'seat')[0]?.id ?? null) : null;
  }
  const seatId = seat.seat.id;
  const isContact = meaning.touch !== null || meaning.claim !== null;
  const saysNothingNew = member.title === '' && roles.length + companyRoleIds.length === 0;
  if (isContact && seat.person !== null && saysNothingNew) return seatId;
  if (member.name !== null && !seat.person) {
    draft.effects.push(effect('namedMember', { name: member.name, seat: seat.seat.title }));
    perform(draft, nameHolder, { seatId, name: member.name });
  } else {
    draft.effects.push(effect('changedMember', { name: seat.person?.name ?? (seat.seat.title || unknownName) }));
  }
  if (isOtherTitle(member.title, seat.seat.title)) {
    const name = member.name === null ? unknownName : (seat.person?.name ?? member.name);
    const titles = { from: seat.seat.title, to: member.title };
    const isNew = seat.seat.title === '';
    draft.effects.push(
      isNew ? effect('newTitle', { name, to: titles.to }) : effect('changedTitle', { name, ...titles }),
    );
    perform(draft, renameSeat, { seatId, title: member.title });
  }
  // A line says what is so; what it does not mention it does not deny.
  const allRoles = [...new Set([...seat.roles, ...roles])];
  const present = seat.companyRoles.map(({ id }) => id);
  const allOwn = [...new Set([...present, ...companyRoleIds])];
  if (allRoles.length > seat.roles.length || allOwn.length > present.length) {
    perform(draft, setRoles, { seatId, roles: allRoles, companyRoleIds: allOwn, asCorrection: false });
  }
  return seatId;
};

const isOtherTitle = (typed: string, present: string): boolean => typed !== '' && foldName(typed) !== foldName(present);

const placeColleague = (
  draft: Draft,
  { name, title }: MeantColleague,
  known: Colleague | null | 'several',
  purpose: 'pairing' | 'touch' | 'map',
): Id | null => {
  if (known === 'several') return null;
  if (!known) {
    draft.effects.push(effect('newColleague', { colleague: name }));
    const step = perform(draft, addColleague, { name, title });
    return step ? (addedRows(step, 'colleague')[0]?.id ?? null) : null;
  }
  if (purpose !== 'touch') draft.effects.push(effect('knownColleague', { colleague: known.name }));
  if (isOtherTitle(title, known.title)) placeColleagueTitle(draft, known, title);
  // Pairing puts her on the map by itself; having met somebody does not need her there.
  if (purpose === 'map') perform(draft, addColleague, { name: known.name, colleagueId: known.id });
  return known.id;
};

/** Colleagues stand on every client's map: a line about one client fills in a function, and never changes one. */
const placeColleagueTitle = (draft: Draft, colleague: Colleague, title: string): void => {
  if (colleague.title !== '') {
    draft.effects.push(effect('colleagueTitleKept', { colleague: colleague.name, title: colleague.title }));
    return;
  }
  draft.effects.push(effect('colleagueTitle', { colleague: colleague.name, title }));
  perform(draft, renameColleague, { colleagueId: colleague.id, title });
};

const placePairing = (draft: Draft, meaning: QuickLineMeaning, seatId: Id | null, colleagueId: Id | null): void => {
  if (seatId === null || colleagueId === null) return;
  const standing = rowsOf(draft.record, 'pairing').find(
    (row) => row.seatId === seatId && row.colleagueId === colleagueId && isWithin(draft.context.date, row),
  );
  if (!standing) perform(draft, pair, { seatId, colleagueId, cadence: meaning.cadence });
  else if (meaning.cadence) perform(draft, setCadence, { pairingId: standing.id, cadence: meaning.cadence });
};

/** `seenOn`: a line says since when somebody is there, and how she feels now. */
const placeReading = (draft: Draft, { status }: QuickLineMeaning, seatId: Id | null, seenOn: PlainDate): void => {
  const person = status && seatId !== null ? holderNow(draft, seatId) : undefined;
  if (!status || !person) return;
  perform(draft, addReading, {
    personId: person.id,
    date: seenOn,
    status: status.value,
    confidence: status.isHunch ? 'gut' : 'observed',
  });
};
