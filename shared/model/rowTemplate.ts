import type { Lane, Phase, Role } from './vocabulary.ts';

export const acquisitionRows = [
  'guarantor',
  'decider',
  'influencer',
  'buyer',
  'initiator',
  'gatekeeper',
] as const satisfies readonly Role[];
export const nurtureRows = [
  'guarantor',
  'decider',
  'influencer',
  'nurture',
  'daily',
] as const satisfies readonly Role[];

/** The rows of the map for a phase, top to bottom. Nurture is the counterpart table of an existing client. */
export const templateRows = (phase: Phase): readonly Role[] => (phase === 'nurture' ? nurtureRows : acquisitionRows);

/** Roles without a row of their own in the other kind of template stand where their contact is most alike. */
const neighbourRow: Partial<Record<Role, { readonly nurture: Role; readonly acquisition: Role }>> = {
  buyer: { nurture: 'nurture', acquisition: 'buyer' },
  initiator: { nurture: 'influencer', acquisition: 'initiator' },
  gatekeeper: { nurture: 'daily', acquisition: 'gatekeeper' },
  nurture: { nurture: 'nurture', acquisition: 'buyer' },
  daily: { nurture: 'daily', acquisition: 'gatekeeper' },
};

/**
 * The lane in which a seat stands: the highest template row one of its roles belongs to, the nearest row when no
 * role has one, `unplaced` without any role.
 */
export const laneOf = (seatRoles: readonly Role[], phase: Phase): Lane => {
  const rows = templateRows(phase);
  const own = rows.find((row) => seatRoles.includes(row));
  if (own) return own;
  const kind = phase === 'nurture' ? 'nurture' : 'acquisition';
  return rows.find((row) => seatRoles.some((role) => neighbourRow[role]?.[kind] === row)) ?? 'unplaced';
};

/** A role of the company's own says itself in which row of each template it shows. */
export const rowOfCompanyRole = (
  role: { readonly conquestRow: Role; readonly nurtureRow: Role },
  phase: Phase,
): Role => (phase === 'nurture' ? role.nurtureRow : role.conquestRow);
