import type { Id } from '../model/ids.ts';
import type { ClientRecord } from '../record/clientRecord.ts';
import type { Message } from '../record/step.ts';
import type { ClientState, SeatState } from '../time/clientState.ts';
import { compareText } from '../time/recordIndex.ts';
import { colleaguesOfOurs, knowingReasons } from './reasons.ts';

/**
 * Who of ours could know the holder of a seat, or hear of her, best first: the grounds of the pairing suggestions that
 * speak of knowing, without those that speak of fitting. Whoever is paired with the seat already is among them.
 */
export const whoCouldKnow = (
  state: ClientState,
  record: ClientRecord,
  seat: SeatState,
): readonly { readonly colleagueId: Id; readonly reasons: readonly Message[] }[] =>
  colleaguesOfOurs(record, state.date)
    .map(({ id }) => ({ colleagueId: id, reasons: knowingReasons(state, record, id, seat) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => pointsOf(b) - pointsOf(a) || compareText(a.colleagueId, b.colleagueId))
    .map(({ colleagueId, reasons }) => ({ colleagueId, reasons: reasons.map(({ message }) => message) }));

const pointsOf = ({ reasons }: { readonly reasons: readonly { readonly points: number }[] }): number =>
  reasons.reduce((total, { points }) => total + points, 0);
