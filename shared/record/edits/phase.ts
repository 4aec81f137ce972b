import type { PlainDate } from '../../model/plainDate.ts';
import { isWithin } from '../../model/plainDate.ts';
import { type Phase, phases } from '../../model/vocabulary.ts';
import { clientOf, rowsOf } from '../clientRecord.ts';
import { type Edit, editDate, finishEdit } from './editing.ts';
import { covered, nextStart, type Period, uncovered } from './periods.ts';

export interface SetPhaseRequest {
  readonly phase: Phase;
  /** First day of the phase; the playhead when absent. */
  readonly from?: PlainDate;
}

/** The client is in this phase from a date until the phase that runs there ends. */
export const setPhase: Edit<SetPhaseRequest> = (record, request, context) => {
  const from = editDate(request.from, context);
  if (!from.ok) return from;
  const rows = rowsOf(record, 'phase');
  const running = rows.find((period) => isWithin(from.value, period));
  const period: Period = { from: from.value, to: running ? running.to : nextStart(rows, from.value) };
  const diff = phases.flatMap((phase) => {
    const own = rows.filter((row) => row.phase === phase);
    return phase === request.phase
      ? covered('phase', own, period, (span) => ({
          id: context.newId(),
          clientId: record.clientId,
          phase,
          from: span.from,
          to: span.to,
        }))
      : uncovered('phase', own, period, context.newId);
  });
  return finishEdit(
    record,
    { key: `step.setPhase.${request.phase}`, params: { client: clientOf(record).name } },
    diff,
    context,
  );
};
