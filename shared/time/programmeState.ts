import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Activity, ExitAgreement, ExitStep, Programme } from '../model/records.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { ActivityState, MomentThresholds, ProgrammeState } from './clientState.ts';
import { compareText, rowsInOrder } from './recordIndex.ts';

/** What the method asks for as long as the company has not settled otherwise. */
export const methodThresholds: MomentThresholds = { root20Share: 0.2, root6NoticeDays: 182 };

/** The company's thresholds. They are rules, not history: what holds now is asked of the past as well. */
export const thresholdsOf = (record: ClientRecord): MomentThresholds =>
  rowsInOrder(record, 'momentRule').at(-1) ?? methodThresholds;

/** Programmes that have begun by the date, in the order of their first day. */
export const programmesAt = (record: ClientRecord, date: PlainDate): readonly ProgrammeState[] =>
  rowsInOrder(record, 'programme')
    .filter((programme) => programme.from <= date)
    .sort((a, b) => compareText(a.from, b.from) || compareText(a.id, b.id))
    .map((programme) => {
      const isFinished = programme.finishedOn !== null && programme.finishedOn <= date;
      return {
        programme,
        isFinished,
        activities: activitiesOf(record, programme).map((activity) => ({
          activity,
          progress: progressOf(activity, isFinished, date),
        })),
      };
    });

/** By date, then id. */
export const activitiesOf = (record: ClientRecord, programme: Programme): readonly Activity[] =>
  rowsInOrder(record, 'activity')
    .filter((activity) => activity.programmeId === programme.id)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id));

const progressOf = (activity: Activity, isFinished: boolean, date: PlainDate): ActivityState['progress'] => {
  if (activity.doneOn !== null && activity.doneOn <= date) return 'done';
  if (isFinished) return 'dropped';
  return activity.date < date ? 'overdue' : 'planned';
};

/** The agreement that holds: the last one made on or before the date. */
export const exitAgreementAt = (record: ClientRecord, date: PlainDate): ExitAgreement | null =>
  rowsInOrder(record, 'exitAgreement')
    .filter((agreement) => agreement.agreedOn <= date)
    .sort((a, b) => compareText(a.agreedOn, b.agreedOn))
    .at(-1) ?? null;

export const exitStepsOf = (record: ClientRecord, exitAgreementId: Id): readonly ExitStep[] =>
  rowsInOrder(record, 'exitStep')
    .filter((step) => step.exitAgreementId === exitAgreementId)
    .sort((a, b) => a.position - b.position || compareText(a.id, b.id));
