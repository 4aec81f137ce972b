import { fail, ok } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Colleague } from '../../shared/model/records.ts';
import type { Cadence, EmotionalStatus, Lane } from '../../shared/model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../shared/record/clientRecord.ts';
import { applyDiff, squashDiffs } from '../../shared/record/diff.ts';
import { addMember } from '../../shared/record/edits/addMember.ts';
import { addColleague, renameColleague } from '../../shared/record/edits/colleagues.ts';
import { addedRows } from '../../shared/record/edits/editing.ts';
import { foldName, isUnknownName, normaliseName } from '../../shared/record/edits/names.ts';
import { pair, setCadence, unpair } from '../../shared/record/edits/pairing.ts';
import { addReading } from '../../shared/record/edits/readings.ts';
import { replaceHolder } from '../../shared/record/edits/replaceHolder.ts';
import { isGone } from '../../shared/time/presence.ts';
import type { PendingEdit } from '../editor/actions.ts';
import { editsInOne } from '../editor/editsInOne.ts';
import type { TypedMember } from '../map/typedMember.ts';
import type { OwnChoice } from './ownChoices.ts';
import type { OwnSide } from './tableLine.ts';

/** New members of a lane in one step; `facing` is the one of ours who stands in the line where the first was typed. */
export const membersAdded = (lane: Lane, members: readonly TypedMember[], facing: Id | null): PendingEdit => {
  const roles = lane === 'unplaced' ? [] : [lane];
  const adding = members.map(
    ({ name, title = '' }): PendingEdit =>
      (record, context) =>
        addMember(record, { name: isUnknownName(name) ? null : name, title, roles }, context),
  );
  const [first, ...others] = adding;
  if (!first) throw new Error('nobody was typed');
  return editsInOne(facing === null ? first : memberFacing(first, facing), ...others);
};

const memberFacing =
  (add: PendingEdit, colleagueId: Id): PendingEdit =>
  (record, context) => {
    const added = add(record, context);
    const seat = added.ok ? addedRows(added.value, 'seat')[0] : undefined;
    if (!seat) return added;
    return editsInOne(
      () => added,
      (now, then) => pair(now, { seatId: seat.id, colleagueId }, then),
    )(record, context);
  };

/** Another takes the seat at the playhead: the swap, as the form for it makes it. */
export const holderReplaced =
  (seatId: Id, name: string): PendingEdit =>
  (record, context) =>
    replaceHolder(
      record,
      { seatId, date: context.date, newcomer: isUnknownName(name) ? 'unknown' : { name } },
      context,
    );

export const emotionRead =
  (personId: Id, status: EmotionalStatus): PendingEdit =>
  (record, context) =>
    addReading(record, { personId, status, confidence: 'observed' }, context);

export const cadenceSet =
  (pairingId: Id, cadence: Cadence | null): PendingEdit =>
  (record, context) =>
    setCadence(record, { pairingId, cadence }, context);

/**
 * What was entered in a cell of our own column. Where somebody stands there, she hands the seat over with its rhythm,
 * unless the entry is beside her or names her too.
 */
export const ownEntered = (own: OwnSide, lane: Lane, choice: OwnChoice, isBeside: boolean): PendingEdit => {
  if (choice.kind === 'rename') {
    const { name, title } = choice.typed;
    const request = { colleagueId: choice.colleagueId, name, ...(title === undefined ? {} : { title }) };
    return (record, context) => renameColleague(record, request, context);
  }
  if (own.kind !== 'strand' && own.kind !== 'none') return inOne(entriesOf(choice).map((entry) => placed(entry, lane)));
  const { seatId } = own;
  if (own.kind === 'none' || isBeside) return inOne(entriesOf(choice).map((entry) => paired(entry, seatId, null)));
  const newcomers = entriesOf(choice).filter(({ name }) => foldName(name) !== foldName(own.name));
  const isKept = newcomers.length < entriesOf(choice).length;
  const pairing = newcomers.map((entry) => paired(entry, seatId, isKept ? null : own.cadence));
  const ending: PendingEdit = (record, context) => unpair(record, { pairingId: own.pairingId }, context);
  if (isKept && pairing.length === 0) return cadenceSet(own.pairingId, own.cadence);
  return inOne(isKept ? pairing : [...pairing, ending]);
};

interface Entry {
  /** Null: known by name alone. */
  readonly colleagueId: Id | null;
  readonly name: string;
  readonly title: string;
}

const entriesOf = (choice: Exclude<OwnChoice, { readonly kind: 'rename' }>): readonly Entry[] => {
  switch (choice.kind) {
    case 'known':
      return [choice];
    case 'new':
      return [{ ...choice, colleagueId: null }];
    case 'several':
      return choice.members.map(({ name, title = '' }) => ({ colleagueId: null, name, title }));
  }
};

const inOne = ([first, ...others]: readonly PendingEdit[]): PendingEdit => {
  if (!first) throw new Error('nobody was entered');
  return editsInOne(first, ...others);
};

const placed =
  ({ colleagueId, name, title }: Entry, lane: Lane): PendingEdit =>
  (record, context) =>
    addColleague(
      record,
      { name, title, lane: lane === 'unplaced' ? null : lane, ...(colleagueId === null ? {} : { colleagueId }) },
      context,
    );

/** Whoever is new to the workspace is brought in by the same step; its label is that of the pairing. */
const paired =
  ({ colleagueId, name, title }: Entry, seatId: Id, cadence: Cadence | null): PendingEdit =>
  (record, context) => {
    if (colleagueId !== null) return pair(record, { seatId, colleagueId, cadence }, context);
    const added = addColleague(record, { name, title }, context);
    if (!added.ok) return added;
    const now = applyDiff(record, added.value.diff);
    const meant = colleagueNamed(now, name, context.date);
    if (!meant) return fail('rowNotFound', { what: 'colleague', id: name });
    const made = pair(now, { seatId, colleagueId: meant.id, cadence }, context);
    return made.ok ? ok({ ...made.value, diff: squashDiffs([added.value.diff, made.value.diff]) }) : made;
  };

/** As `addColleague` finds her: one of exactly that name who is still with us. */
const colleagueNamed = (record: ClientRecord, typed: string, date: PlainDate): Colleague | undefined => {
  const name = normaliseName(typed);
  if (!name.ok) return undefined;
  return rowsOf(record, 'colleague').find((colleague) => colleague.name === name.value && !isGone(colleague, date));
};
