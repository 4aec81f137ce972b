import type { Id } from '../../shared/model/ids.ts';
import type { Role } from '../../shared/model/vocabulary.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';

/** The one thing the user looks at; the inspector shows it. */
export type Selection =
  | { readonly kind: 'seat'; readonly id: Id }
  | { readonly kind: 'colleague'; readonly id: Id }
  | { readonly kind: 'pairing'; readonly id: Id }
  | { readonly kind: 'tie'; readonly id: Id }
  /** A template row nobody fills; its id is the role. */
  | { readonly kind: 'ghost'; readonly id: Role };

/** The people a clicked finding speaks of; everything else recedes until the next click. */
export interface Spotlight {
  /** Id of the finding that lit it, which shows itself pressed. */
  readonly source?: string;
  readonly seatIds: readonly Id[];
  readonly colleagueIds: readonly Id[];
  /** A road from one of ours to a member, card by card: only what joins these, one after the other, stays lit. */
  readonly path?: readonly Id[];
}

/** A seat whoever holds it, a person on whatever seat, or one of ours. */
export interface Followed {
  readonly kind: 'seat' | 'person' | 'colleague';
  readonly id: Id;
}

/** False for what an undo has taken out of all time; what merely is not there at the playhead stays selected. */
export const isInRecord = (record: ClientRecord, selection: Selection): boolean =>
  selection.kind === 'ghost' || rowById(record, selection.kind, selection.id) !== undefined;
