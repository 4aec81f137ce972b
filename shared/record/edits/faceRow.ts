import { ok } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { Role } from '../../model/vocabulary.ts';
import { addMember } from './addMember.ts';
import { addedRows, type Edit, inOneStep } from './editing.ts';
import { pair } from './pairing.ts';

export interface FaceRowRequest {
  readonly role: Role;
  readonly colleagueId: Id;
}

/**
 * One of ours is to face a row of which nobody is known: somebody holds that seat, nobody of ours knows who, and from
 * now on she is the one to find out. The seat and the pairing are one step.
 */
export const faceRow: Edit<FaceRowRequest> = (record, { role, colleagueId }, context) => {
  const opened = addMember(record, { name: null, title: '', roles: [role] }, context);
  if (!opened.ok) return opened;
  const seat = addedRows(opened.value, 'seat')[0];
  if (!seat) return opened;
  const colleague = record.tables.colleague[colleagueId]?.name ?? '';
  const made = inOneStep(record, opened.value, (now) => pair(now, { seatId: seat.id, colleagueId }, context));
  return made.ok ? ok({ ...made.value, label: { key: 'step.faceRow', params: { colleague, role } } }) : made;
};
