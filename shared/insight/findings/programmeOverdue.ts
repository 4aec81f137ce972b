import type { ClientState } from '../../time/clientState.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/** Steps of a running programme whose day has passed. One finding per programme; a √7 is graver than a √6. */
export const programmeOverdue = (state: ClientState): readonly Finding[] =>
  state.programmes.flatMap(({ programme, activities }) => {
    const late = activities.filter(({ progress }) => progress === 'overdue').map(({ activity }) => activity);
    const oldest = late[0];
    if (!oldest) return [];
    const seatIds = state.seats.flatMap(({ seat }) => (late.some(({ seatId }) => seatId === seat.id) ? [seat.id] : []));
    return [
      finding({
        rule: 'programmeOverdue',
        severity: programme.kind === 'root7' ? 'warning' : 'notice',
        about: programme.id,
        seatIds,
        title: programme.kind === 'root7' ? 'title' : 'titleRoot6',
        params: { count: late.length, of: activities.length, oldestDate: oldest.date },
        action: { kind: 'showProgramme', programmeId: programme.id },
      }),
    ];
  });
