import type { AcquaintanceKind, ManagementLevel, Role, WorkField } from '../model/vocabulary.ts';

/**
 * What speaks for a colleague as somebody's counterpart, in points that add up. The method names the grounds (same
 * function, shared network, former meeting, matching level) and not their weight: ours put a known face and the same
 * work about level, each above any rank, and any of them above what merely lies near. Points are compared, never shown.
 */
export const suggestionWeights = {
  acquaintance: { private: 40, network: 40, formerEmployer: 30, formerMeeting: 25 } as const satisfies Record<
    AcquaintanceKind,
    number
  >,
  met: 30,
  hasFaced: 20,
  facesSeat: 15,
  facesNetwork: 10,
  metPredecessor: 8,
  facesBoss: 6,
  sameField: 30,
  sameLevel: 20,
  nextLevel: 8,
  /** Two steps or more: neither would feel met by an equal. */
  farLevel: -15,
  sameRow: 8,
  nobodyFaces: 10,
  /** For each strand from the third on, at this client. */
  load: -3,
} as const;

/** Strands one colleague carries lightly, and the most that further ones can count against her. */
export const lightLoad = 2;
export const heaviestLoad = -15;

/** Below this nobody is suggested: being near is no reason by itself. */
export const leastPoints = 15;

/** Where those who fill a row mostly stand, by what the method says of the roles; for rows of which nobody is known. */
export const usualPlace: Readonly<
  Record<Role, { readonly level: ManagementLevel | null; readonly field: WorkField | null }>
> = {
  guarantor: { level: 'board', field: 'general' },
  decider: { level: 'director', field: 'general' },
  influencer: { level: 'specialist', field: 'engineering' },
  buyer: { level: 'manager', field: 'purchasing' },
  initiator: { level: 'specialist', field: 'engineering' },
  gatekeeper: { level: 'staff', field: 'office' },
  nurture: { level: 'manager', field: 'sales' },
  daily: { level: 'staff', field: 'sales' },
};
