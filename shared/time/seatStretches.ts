import type { PlainDate } from '../model/plainDate.ts';
import type { Seat } from '../model/records.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { type Holding, holdingsOf } from './holding.ts';
import { latestOf, readingsOfPerson } from './recordIndex.ts';
import type { BarStretch } from './timelineTypes.ts';

/** The looks of one seat from its first day to its last, neighbours of one look joined. Null end: still so. */
export const seatStretches = (record: ClientRecord, seat: Seat): readonly BarStretch[] => {
  const stretches: BarStretch[] = [];
  let until: PlainDate = seat.from;
  for (const holding of holdingsOf(record, seat.id)) {
    if (until < holding.from) stretches.push({ ...vacant, from: until, to: holding.from });
    stretches.push(...holdingStretches(record, holding));
    if (holding.to === null) return joined(stretches);
    until = holding.to;
  }
  if (seat.to === null || until < seat.to) stretches.push({ ...vacant, from: until, to: seat.to });
  return joined(stretches);
};

const vacant = { look: 'none', personId: null, personName: null } as const;

const holdingStretches = (record: ClientRecord, { personId, from, to }: Holding): readonly BarStretch[] => {
  const person = personId === null ? undefined : rowById(record, 'person', personId);
  if (!person) return [{ from, to, look: 'ghost', personId: null, personName: null }];
  const readings = readingsOfPerson(record, person.id);
  const changes = readings.filter((reading) => from < reading.date && (to === null || reading.date < to));
  const starts = [from, ...changes.map((reading) => reading.date)];
  return starts.map((start, index) => ({
    from: start,
    to: starts[index + 1] ?? to,
    look: latestOf(readings, start)?.status ?? 'unknown',
    personId: person.id,
    personName: person.name,
  }));
};

const joined = (stretches: readonly BarStretch[]): readonly BarStretch[] => {
  const result: BarStretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (stretch.from === stretch.to) continue;
    if (last && last.look === stretch.look && last.personId === stretch.personId && last.to === stretch.from) {
      result[result.length - 1] = { ...last, to: stretch.to };
    } else result.push(stretch);
  }
  return result;
};
