import type { ClientState, ProgrammeState } from '../../time/clientState.ts';
import { nameLabel, type Sum, seatLabel, sumOf, term } from './sum.ts';

/** How far a programme is: each step done counts one, over all its steps. */
export const programmeSum = (state: ClientState, { activities }: ProgrammeState): Sum =>
  sumOf(
    'count',
    activities.map(({ activity, progress }) => {
      const seat = state.seats.find(({ seat: { id } }) => id === activity.seatId);
      return term({
        id: activity.id,
        label: seat ? seatLabel(seat) : nameLabel('??'),
        note:
          progress === 'done'
            ? { key: 'sum.stepDone', params: { activity: activity.kind, date: activity.doneOn ?? activity.date } }
            : { key: `sum.step.${progress}`, params: { activity: activity.kind, date: activity.date } },
        value: progress === 'done' ? 1 : 0,
        isMissing: progress === 'overdue',
        people: { seatIds: seat ? [seat.seat.id] : [], colleagueIds: [] },
      });
    }),
  );
