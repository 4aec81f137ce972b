import { fail } from '../../ipc/result.ts';
import type { Id } from '../../model/ids.ts';
import type { CompanyRole } from '../../model/records.ts';
import { type ClientRecord, clientOf, rowById, rowsOf } from '../clientRecord.ts';
import { added, changed, type Diff, removed } from '../diff.ts';
import { type Edit, finishEdit } from './editing.ts';
import { memberName } from './lookups.ts';
import { foldName, normaliseName } from './names.ts';

/** A role as a form has it; `id` null for one that is new. */
export type CompanyRoleDraft = Pick<CompanyRole, 'name' | 'conquestRow' | 'nurtureRow'> & { readonly id: Id | null };

export interface SetCompanyRolesRequest {
  /** All of them, in their order. Those left out are removed. */
  readonly roles: readonly CompanyRoleDraft[];
  /** Who has a role at other clients, where these have been read; at this one it is looked up here. */
  readonly usedElsewhere?: ReadonlyMap<Id, readonly string[]>;
}

/** At how many names a refusal stops. */
const mostNames = 5;

/**
 * The company's own roles, for every client. Fails with `companyRoleInUse` for a role that goes while anybody has or had
 * it, `companyRoleExists` for a name that is taken, and `companyRoleUnnamed` for none.
 */
export const setCompanyRoles: Edit<SetCompanyRolesRequest> = (record, { roles, usedElsewhere }, context) => {
  const kept: CompanyRole[] = [];
  for (const [position, { conquestRow, nurtureRow, ...draft }] of roles.entries()) {
    const name = normaliseName(draft.name);
    if (!name.ok) return name.error.code === 'nameEmpty' ? fail('companyRoleUnnamed') : name;
    const isTaken = kept.some((other) => foldName(other.name) === foldName(name.value));
    if (isTaken) return fail('companyRoleExists', { name: name.value });
    kept.push({ id: draft.id ?? context.newId(), name: name.value, conquestRow, nurtureRow, position });
  }
  const gone = rowsOf(record, 'companyRole').filter(({ id }) => !kept.some((role) => role.id === id));
  for (const { id, name } of gone) {
    const who = [...usersOf(record, id), ...(usedElsewhere?.get(id) ?? [])];
    if (who.length > 0) {
      const names = who.length > mostNames ? [...who.slice(0, mostNames), '…'] : who;
      return fail('companyRoleInUse', { name, who: names.join(', ') });
    }
  }
  const diff: Diff = [
    ...gone.map((row) => removed('companyRole', row)),
    ...kept.map((row) => {
      const before = rowById(record, 'companyRole', row.id);
      return before ? changed('companyRole', before, row) : added('companyRole', row);
    }),
  ];
  return finishEdit(record, { key: 'step.setCompanyRoles' }, diff, context);
};

/** Who has the role at this client, or had it: by the names the cards have on the last day of it, with the client's. */
export const usersOf = (record: ClientRecord, companyRoleId: Id): readonly string[] => {
  const held = rowsOf(record, 'seatCompanyRole').filter((row) => row.companyRoleId === companyRoleId);
  const names = held.flatMap(({ seatId, from }) => {
    const seat = rowById(record, 'seat', seatId);
    return seat ? [`${memberName(record, seat, from)} (${clientOf(record).name})`] : [];
  });
  return [...new Set(names)];
};
