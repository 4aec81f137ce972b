import type { PlainDate } from '../model/plainDate.ts';
import type { Pairing } from '../model/records.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import type { PairingState } from './clientState.ts';
import { type Holding, holdingAt } from './holding.ts';
import { isGone } from './presence.ts';
import { doneTouchesBetween, latestOf, levelsBetween } from './recordIndex.ts';

/** One pairing at a date; pairing and seat must stand then. */
export const pairingStateAt = (record: ClientRecord, pairing: Pairing, date: PlainDate): PairingState => {
  const { present, previous } = holdingAt(record, pairing.seatId, date);
  const colleague = rowById(record, 'colleague', pairing.colleagueId);
  const colleagueGoneOn = colleague && isGone(colleague, date) ? colleague.to : null;
  const lastTouch = present?.personId
    ? latestOf(doneTouchesBetween(record, present.personId, pairing.colleagueId), date)
    : null;
  const { seatId, colleagueId } = pairing;
  const base = { pairing, seatId, colleagueId, lastTouch, ...levelsAt(record, pairing, present, date) };
  if (!present || colleagueGoneOn) {
    const vacantSince = present ? null : vacantFrom(record, pairing, previous);
    return { ...base, proof: 'loose', unprovenSince: later(pairing.from, earlier(vacantSince, colleagueGoneOn)) };
  }
  if (lastTouch && lastTouch.date >= present.from) return { ...base, proof: 'proven', unprovenSince: null };
  return { ...base, proof: 'unproven', unprovenSince: later(pairing.from, present.from) };
};

/** A newcomer is known to nobody yet: what stood between her predecessor and ours went with him. */
const levelsAt = (
  record: ClientRecord,
  { seatId, colleagueId }: Pairing,
  present: Holding | null,
  date: PlainDate,
): Pick<PairingState, 'currentLevel' | 'wantedLevel'> => {
  const said = levelsBetween(record, seatId, colleagueId);
  const current = latestOf(
    said.filter(({ kind }) => kind === 'current'),
    date,
  );
  const isOfPresent = current !== null && present !== null && present.personId !== null && current.date >= present.from;
  return {
    currentLevel: isOfPresent ? current : null,
    wantedLevel: latestOf(
      said.filter(({ kind }) => kind === 'wanted'),
      date,
    ),
  };
};

const vacantFrom = (record: ClientRecord, pairing: Pairing, previous: Holding | null): PlainDate =>
  previous?.to ?? rowById(record, 'seat', pairing.seatId)?.from ?? pairing.from;

const earlier = (a: PlainDate | null, b: PlainDate | null): PlainDate | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

const later = (a: PlainDate, b: PlainDate | null): PlainDate => (b === null || a > b ? a : b);
