import type { ClientState } from '../../time/clientState.ts';
import { root20ShareOf } from '../moments.ts';
import { firmPairingsOf, isProven } from '../rowSeats.ts';
import type { Finding } from '../types.ts';
import { finding } from './finding.ts';

/**
 * More than a fifth of our turnover hangs on this client: an exit agreement must stand, with its steps, and the
 * strands to decider and guarantor must be proven. That they are unknown or unpaired is told by the rules for it.
 */
export const root20Share = (state: ClientState): readonly Finding[] => {
  const share = root20ShareOf(state);
  if (share === null) return [];
  return [...exitAgreementMissing(state, share), ...unprovenRoles(state, share)];
};

const exitAgreementMissing = (state: ClientState, share: number): readonly Finding[] =>
  state.exitAgreement
    ? exitStepsMissing(state, share)
    : [
        finding({
          rule: 'root20Share',
          severity: 'warning',
          about: 'exitAgreement',
          params: { share, year: String(state.turnoverShare?.year ?? '') },
          action: { kind: 'recordExitAgreement' },
        }),
      ];

/** An agreement that does not say how much may go when protects nobody yet. */
const exitStepsMissing = (state: ClientState, share: number): readonly Finding[] =>
  state.exitSteps.length > 0
    ? []
    : [
        finding({
          rule: 'root20Share',
          severity: 'notice',
          about: 'exitSteps',
          title: 'titleNoSteps',
          why: 'whyNoSteps',
          params: { share },
          action: { kind: 'recordExitAgreement' },
        }),
      ];

const unprovenRoles = (state: ClientState, share: number): readonly Finding[] =>
  state.seats.flatMap((seat) => {
    const role = (['decider', 'guarantor'] as const).find((each) => seat.rows.includes(each));
    const facing = firmPairingsOf(state, seat)[0];
    if (!role || !seat.person || !facing || isProven(state, seat)) return [];
    return [
      finding({
        rule: 'root20Share',
        severity: 'alarm',
        about: seat.seat.id,
        seatIds: [seat.seat.id],
        colleagueIds: [facing.colleagueId],
        title: 'titleUnproven',
        why: 'whyUnproven',
        params: { share, role, name: seat.person.name },
        action: { kind: 'recordTouch', seatId: seat.seat.id, colleagueId: facing.colleagueId },
      }),
    ];
  });
