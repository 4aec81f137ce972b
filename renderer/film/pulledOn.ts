import { pullsOf } from '../../shared/insight/disturbance.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';

/** The seats and colleagues that were pulled on a day. */
export const pulledOn = (record: ClientRecord, date: PlainDate): ReadonlySet<string> =>
  new Set(
    pullsOf(record)
      .filter((pull) => pull.date === date)
      .flatMap(({ seatId, colleagueId }) => seatId ?? colleagueId ?? []),
  );
