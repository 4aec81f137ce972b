import { addDays, type PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { largeClient, largeClientDays, largeClientStart } from '../fixtures/largeClient.ts';

export const CHANGES = 5000;

/** The clients that every benchmark of the pure functions looks at. */
export function benchClients(): { readonly seats: number; readonly record: ClientRecord }[] {
  return [20, 100, 300].map((seats) => ({ seats, record: largeClient({ seats, changes: CHANGES, seed: 20 }) }));
}

/** Another date for every run, scattered over the whole past: 37 and 3000 have no common divisor but 1. */
export function dateOfRun(run: number): PlainDate {
  const day = (((run * 37) % largeClientDays) + largeClientDays) % largeClientDays;
  return addDays(largeClientStart, day);
}

/** An equal record that no remembered result belongs to. */
export function afresh(record: ClientRecord): ClientRecord {
  return structuredClone(record);
}
