import { hasRelation, root6WindowAhead, root6WindowAt, root6Windows, root20ShareOf } from '../../insight/moments.ts';
import { unansweredPulls } from '../../insight/programmes.ts';
import type { ClientRecord } from '../../record/clientRecord.ts';
import { shiftDays } from '../../time/calendarEdge.ts';
import type { ClientState, ProgrammeState } from '../../time/clientState.ts';
import type { ClientReport } from './reportSchema.ts';
import { roundShare } from './roundShare.ts';

/** The three moments of a relation at the date of the state. */
export const momentsReport = (record: ClientRecord, state: ClientState): ClientReport['moments'] => {
  const { date, client, thresholds, turnoverShare, exitAgreement, exitSteps } = state;
  const applies = hasRelation(state);
  const programmes = (kind: 'root6' | 'root7') => state.programmes.filter(({ programme }) => programme.kind === kind);
  return {
    root6: {
      applies,
      windows: applies ? [...root6Windows(client.relationStart, shiftDays(date, thresholds.root6NoticeDays))] : [],
      running: applies ? root6WindowAt(client.relationStart, date) : null,
      announced: applies ? root6WindowAhead(client.relationStart, date, thresholds.root6NoticeDays) : null,
      programmes: programmes('root6').map(programmeReport),
    },
    root7: {
      unanswered: [...unansweredPulls(record, state)],
      programmes: programmes('root7').map((each) => ({
        ...programmeReport(each),
        seatId: each.programme.seatId,
        colleagueId: each.programme.colleagueId,
      })),
    },
    root20: {
      share: turnoverShare && roundShare(turnoverShare.share),
      year: turnoverShare?.year ?? null,
      threshold: roundShare(thresholds.root20Share),
      isAbove: root20ShareOf(state) !== null,
      exitAgreement: exitAgreement && {
        agreedOn: exitAgreement.agreedOn,
        steps: exitSteps.length,
        share: roundShare(exitSteps.reduce((sum, step) => sum + step.share, 0)),
      },
    },
  };
};

const programmeReport = ({ programme, isFinished, activities }: ProgrammeState) => {
  const having = (progress: (typeof activities)[number]['progress']): number =>
    activities.filter((activity) => activity.progress === progress).length;
  return {
    id: programme.id,
    answers: programme.answers,
    from: programme.from,
    isFinished,
    steps: {
      done: having('done'),
      planned: having('planned'),
      overdue: having('overdue'),
      dropped: having('dropped'),
    },
  };
};
