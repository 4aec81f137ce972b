import type { Failure } from '../ipc/result.ts';
import type { Id } from '../model/ids.ts';
import { isWithin, type PlainDate } from '../model/plainDate.ts';
import type { Delegation } from '../model/records.ts';
import { type ClientRecord, rowById, rowsOf } from './clientRecord.ts';

/** Votes handed on and on until they come back: on `date` the vote of each of these people ends with nobody. */
export interface DelegationCircle {
  readonly dealId: Id;
  readonly date: PlainDate;
  /** In the order of handing over, each once. */
  readonly personIds: readonly Id[];
}

/**
 * The circles among the delegations of the given deals (null: of all), each once. A circle stands on the days on which
 * all its delegations do; such a stretch begins on the first day of one of them, so only those days are looked at.
 */
export const delegationCircles = (
  record: ClientRecord,
  dealIds: ReadonlySet<Id> | null = null,
): readonly DelegationCircle[] => {
  const delegations = rowsOf(record, 'delegation').filter(({ dealId }) => !dealIds || dealIds.has(dealId));
  const circles = new Map<string, DelegationCircle>();
  for (const { dealId, fromPersonId, from } of delegations) {
    const personIds = circleThrough(
      fromPersonId,
      delegations.filter((other) => other.dealId === dealId && isWithin(from, other)),
    );
    const key = [dealId, ...[...personIds].sort()].join(' ');
    if (personIds.length > 1 && !circles.has(key)) circles.set(key, { dealId, date: from, personIds });
  }
  return [...circles.values()];
};

/** The refusal of an edit. */
export const circleFailure = (record: ClientRecord, circle: DelegationCircle): Failure => ({
  code: 'delegationCircle',
  params: { circle: namesInCircle(record, circle) },
});

/** "Mr A → Ms B → Mr A". */
export const namesInCircle = (record: ClientRecord, { personIds }: DelegationCircle): string => {
  const [first = ''] = personIds;
  return [...personIds, first].map((id) => rowById(record, 'person', id)?.name ?? '??').join(' → ');
};

const circleThrough = (start: Id, standing: readonly Delegation[]): readonly Id[] => {
  const handedTo = new Map(standing.map(({ fromPersonId, toPersonId }) => [fromPersonId, toPersonId]));
  const passed: Id[] = [start];
  for (let next = handedTo.get(start); next !== undefined; next = handedTo.get(next)) {
    if (next === start) return passed;
    if (passed.includes(next)) return [];
    passed.push(next);
  }
  return [];
};
