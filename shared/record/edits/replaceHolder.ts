import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { PlainDate } from '../../model/plainDate.ts';
import type { Person, Seat, Tenure } from '../../model/records.ts';
import { type ClientRecord, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff } from '../diff.ts';
import type { Message } from '../step.ts';
import { type Edit, type EditContext, editDate, finishEdit } from './editing.ts';
import { holderName, holderOf, seatAt, seatName, tenureAt, tenuresOf } from './lookups.ts';
import { foldName, isUnknownName, normaliseName, unknownName } from './names.ts';
import { type NamedPerson, personToSeat } from './newcomer.ts';
import { earlierEnd, endedAt, nextStart } from './periods.ts';
import { programmeOfChange } from './programmes.ts';

export interface FormerEmployer {
  readonly organisation: string;
  readonly isCompetitor: boolean;
  /** First day no longer there; null or absent: not known. */
  readonly to?: PlainDate | null;
}

export interface ReplaceHolderRequest {
  readonly seatId: Id;
  /** First day of the newcomer. */
  readonly date: PlainDate;
  readonly newcomer: NamedPerson | 'unknown' | 'nobody';
  /** Where the newcomer worked before. Asks for a newcomer with a name. */
  readonly formerEmployer?: FormerEmployer;
}

/**
 * The √7: on a date another sits on the seat. What was known of the old holder stays with the old holder; pairings
 * stay and become unproven by themselves. Only the running tenure's time changes hands: where it was to end, or where
 * the next one begins, the newcomer's ends as well, so a swap in the past does not reach into what came later.
 * A fresh swap starts its programme in the same step.
 */
export const replaceHolder: Edit<ReplaceHolderRequest> = (record, request, context) => {
  const checked = checkedSwap(record, request, context);
  if (!checked.ok) return checked;
  const { seat, running, date } = checked.value;
  const arrival = arrivalOf(record, request, running, date, context);
  if (!arrival.ok) return arrival;
  const { personId, came, isNobody } = arrival.value;
  if (running && !isNobody && running.personId === personId) return fail('sameHolder', { holder: came ?? unknownName });
  const diff: Diff = [
    ...arrival.value.diff,
    ...(running ? endedAt('tenure', running, date) : []),
    ...(isNobody
      ? []
      : [
          added('tenure', {
            id: context.newId(),
            clientId: record.clientId,
            seatId: seat.id,
            personId,
            from: date,
            to: running ? running.to : earlierEnd(nextStart(tenuresOf(record, seat.id), date), seat.to),
          }),
        ]),
  ];
  const left = holderName(record, running);
  const pulled = { date, seatId: seat.id, colleagueId: null };
  return finishEdit(
    record,
    label(left, came, seatName(record, seat, date)),
    [...diff, ...programmeOfChange(record, diff, pulled, context)],
    context,
  );
};

interface CheckedSwap {
  readonly seat: Seat;
  readonly running: Tenure | undefined;
  readonly date: PlainDate;
}

/**
 * The holder who makes place is the one on the card in front of the user, so a date before *her* time is refused even
 * if somebody else sat there then.
 */
const checkedSwap = (
  record: ClientRecord,
  request: ReplaceHolderRequest,
  context: EditContext,
): Result<CheckedSwap> => {
  const date = editDate(request.date, context);
  if (!date.ok) return date;
  const seat = seatAt(record, request.seatId, date.value);
  if (!seat.ok) return seat;
  const running = tenureAt(record, seat.value.id, date.value);
  const seen = tenureAt(record, seat.value.id, context.date);
  const early = [seen, running].find((tenure) => tenure !== undefined && date.value <= tenure.from);
  if (early) {
    const holder = holderName(record, early) ?? unknownName;
    return fail('swapBeforeHolder', { holder, since: early.from, date: date.value });
  }
  return ok({ seat: seat.value, running, date: date.value });
};

interface Arrival {
  readonly personId: Id | null;
  /** The newcomer's name, `??` when unknown; undefined when nobody comes. */
  readonly came: string | undefined;
  readonly isNobody: boolean;
  readonly diff: Diff;
}

const arrivalOf = (
  record: ClientRecord,
  request: ReplaceHolderRequest,
  running: Tenure | undefined,
  date: PlainDate,
  context: EditContext,
): Result<Arrival> => {
  const { newcomer, formerEmployer } = request;
  const isTypedUnknown =
    typeof newcomer === 'object' && newcomer.personId === undefined && isUnknownName(newcomer.name);
  if (typeof newcomer === 'string' || isTypedUnknown) {
    // An employment is known of a person; without a name there is none to know it of.
    if (formerEmployer) return fail('nameEmpty');
    const isNobody = newcomer === 'nobody';
    return ok({ personId: null, came: isNobody ? undefined : unknownName, isNobody, diff: [] });
  }
  const present = holderOf(record, running);
  if (present && newcomer.personId === undefined && foldName(newcomer.name) === foldName(present.name)) {
    return fail('sameHolder', { holder: present.name });
  }
  const seated = personToSeat(record, newcomer, date, context);
  if (!seated.ok) return seated;
  const { person } = seated.value;
  const employment = formerEmployer ? employmentOf(record, person, formerEmployer, context) : ok([]);
  if (!employment.ok) return employment;
  return ok({
    personId: person.id,
    came: person.name,
    isNobody: false,
    diff: [...seated.value.diff, ...employment.value],
  });
};

const employmentOf = (
  record: ClientRecord,
  person: Person,
  employer: FormerEmployer,
  context: EditContext,
): Result<Diff> => {
  const organisation = normaliseName(employer.organisation);
  if (!organisation.ok) return organisation;
  const known = rowsOf(record, 'employment').find(
    (row) => row.personId === person.id && foldName(row.organisation) === foldName(organisation.value),
  );
  if (known) {
    const { isCompetitor, to } = employer;
    return ok([changed('employment', known, { isCompetitor, to: to ?? known.to })]);
  }
  return ok([
    added('employment', {
      id: context.newId(),
      clientId: record.clientId,
      personId: person.id,
      organisation: organisation.value,
      isCompetitor: employer.isCompetitor,
      from: null,
      to: employer.to ?? null,
    }),
  ]);
};

const label = (left: string | undefined, came: string | undefined, seat: string): Message => {
  if (left !== undefined && came !== undefined) return { key: 'step.replaceHolder', params: { left, came } };
  if (came !== undefined) return { key: 'step.holderArrives', params: { name: came, seat } };
  return { key: 'step.memberLeaves', params: { name: left ?? seat } };
};
