import { fail, ok, type Result } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import { isWithin, type PlainDate } from '../../model/plainDate.ts';
import type { Channel } from '../../model/vocabulary.ts';
import { rowsOf } from '../clientRecord.ts';
import type { Step } from '../step.ts';
import { type Edit, inOneStep } from './editing.ts';
import { pair } from './pairing.ts';
import { recordTouch } from './touches.ts';

/** One step of a plan: a contact on a day, and, where `pairs`, a pairing with the seat from the day of the plan on. */
export interface PlannedStep {
  readonly pairs: boolean;
  readonly seatId: Id;
  /** Null: nobody of ours knows who sits there, so only the pairing is made. */
  readonly personId: Id | null;
  readonly colleagueId: Id;
  readonly date: PlainDate;
  readonly channel: Channel;
  readonly summary: string;
}

export interface MakePlanRequest {
  /** For whose loss the plan is made. */
  readonly name: string;
  readonly steps: readonly PlannedStep[];
}

/** A plan becomes what it asks for: pairings, and planned contacts in everybody's agenda. All in one step. */
export const makePlan: Edit<MakePlanRequest> = (record, { name, steps }, context) => {
  const edits = steps.flatMap(({ pairs, seatId, personId, colleagueId, date, channel, summary }): Wish[] => [
    ...(pairs
      ? [
          (now: typeof record): Result<Step> => {
            // planned twice for one seat, or paired meanwhile: the contact is still worth having
            const isPaired = rowsOf(now, 'pairing').some(
              (row) => row.seatId === seatId && row.colleagueId === colleagueId && isWithin(context.date, row),
            );
            return isPaired ? idle(now.clientId, context.newId()) : pair(now, { seatId, colleagueId }, context);
          },
        ]
      : []),
    ...(personId === null
      ? []
      : [
          (now: typeof record): Result<Step> =>
            recordTouch(now, { personId, colleagueId, date, state: 'planned', channel, summary }, context),
        ]),
  ]);
  if (edits.length === 0) return fail('nothingPlanned');
  const label = { key: 'step.makePlan', params: { name } };
  const nothing: Step = { id: context.newId(), clientId: record.clientId, label, diff: [] };
  const made = edits.reduce<Result<Step>>((so, edit) => (so.ok ? inOneStep(record, so.value, edit) : so), ok(nothing));
  return made.ok ? ok({ ...made.value, label }) : made;
};

type Wish = (record: Parameters<typeof pair>[0]) => Result<Step>;

const idle = (clientId: Id, id: Id): Result<Step> => ok({ id, clientId, label: { key: 'step.makePlan' }, diff: [] });
