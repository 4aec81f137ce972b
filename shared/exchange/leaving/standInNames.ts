import type { Id } from '../../model/ids.ts';
import { bareWord as bare, titles } from '../../model/nameParts.ts';
import type { Role } from '../../model/vocabulary.ts';
import { type ClientRecord, rowsOf } from '../../record/clientRecord.ts';
import { compareText } from '../../time/recordIndex.ts';
import type { NameForm } from './leavingRules.ts';

/**
 * What people of the client are called where their names stay behind: the first letter of each part of the name
 * ("Ms de Boer" → "d.B."), or what they do there ("Buyer", and "Buyer 2" for the second who held that seat).
 *
 * @param roleWord names a role for people whose function has no title.
 */
export const standInNames = (
  record: ClientRecord,
  form: Exclude<NameForm, 'full'>,
  roleWord: (role: Role) => string,
): ReadonlyMap<Id, string> => {
  const people = rowsOf(record, 'person');
  if (form === 'initials') return new Map(people.map(({ id, name }) => [id, lettersOf(name)]));
  const tenures = rowsOf(record, 'tenure').toSorted((a, b) => compareText(a.from, b.from));
  const inOrder = people.toSorted((a, b) => compareText(arrivalOf(tenures, a.id), arrivalOf(tenures, b.id)));
  const names = new Map<Id, string>();
  for (const [word, holders] of Map.groupBy(inOrder, ({ id }) => functionOf(record, tenures, id, roleWord)))
    for (const [index, { id }] of holders.entries()) names.set(id, index === 0 ? word : `${word} ${index + 1}`);
  return names;
};

const lettersOf = (name: string): string => {
  const parts = name
    .normalize('NFC')
    .split(/[\s,\-–]+/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part) && !titles.has(bare(part)));
  return parts.map((part) => `${firstLetterOf(part)}.`).join('') || '?';
};

const firstLetterOf = (part: string): string => /[\p{L}\p{N}]\p{M}*/u.exec(part)?.[0] ?? '?';

type Tenures = readonly { readonly personId: Id | null; readonly seatId: Id; readonly from: string }[];

/** Whoever never sat anywhere comes last. */
const arrivalOf = (tenures: Tenures, personId: Id): string =>
  tenures.find((tenure) => tenure.personId === personId)?.from ?? '9999';

/** The title of the seat she held last, else its role: a person without a seat is one of the client's. */
const functionOf = (record: ClientRecord, tenures: Tenures, personId: Id, roleWord: (role: Role) => string): string => {
  const last = tenures.findLast((tenure) => tenure.personId === personId);
  const title = rowsOf(record, 'seat').find((seat) => seat.id === last?.seatId)?.title;
  if (title) return title;
  const role = rowsOf(record, 'seatRole').find(({ seatId }) => seatId === last?.seatId)?.role;
  return role ? roleWord(role) : '–';
};
