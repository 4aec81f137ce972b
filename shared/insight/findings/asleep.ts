import type { Snooze } from '../../model/records.ts';
import { severities } from '../../model/vocabulary.ts';
import type { ClientState } from '../../time/clientState.ts';
import type { Finding } from '../types.ts';
import { isRoot7Part } from './root7Part.ts';

/** A finding that was told to be silent, and by what. */
export interface SleepingFinding {
  readonly finding: Finding;
  readonly snooze: Snooze;
}

export interface SortedFindings {
  readonly awake: readonly Finding[];
  readonly asleep: readonly SleepingFinding[];
}

/** Who sleeps at the date of the state, and who does not; each in the order given. */
export const sortFindings = (state: ClientState, findings: readonly Finding[]): SortedFindings => {
  const awake: Finding[] = [];
  const asleep: SleepingFinding[] = [];
  for (const finding of findings) {
    const snooze = soundAsleep(state, finding);
    if (snooze) asleep.push({ finding, snooze });
    else awake.push(finding);
  }
  return { awake, asleep };
};

/** What keeps a finding asleep at the date of the state; null for one that is heard. */
export const soundAsleep = (state: ClientState, finding: Finding): Snooze | null =>
  state.snoozes.find((each) => each.findingId === finding.id && keepsAsleep(state, each, finding)) ?? null;

/** What became worse since is heard: it is graver now, or concerns somebody it did not. */
const keepsAsleep = (state: ClientState, snooze: Snooze, finding: Finding): boolean => {
  const known = snooze.concerned.split(' ').filter((id) => id !== '');
  const isGraver = severities.indexOf(finding.severity) < severities.indexOf(snooze.severity);
  const isAboutOthers = known.length > 0 && concernedBy(state, finding).some((id) => !known.includes(id));
  return !isGraver && !isAboutOthers && !isRoot7Part(state, finding);
};

/** The people a finding is about on that day, ours included; a seat stands for a holder nobody knows. */
export const concernedBy = (state: ClientState, { concerns }: Finding): readonly string[] => [
  ...concerns.seatIds.map((id) => state.seats.find(({ seat }) => seat.id === id)?.person?.id ?? id),
  ...concerns.colleagueIds,
];
