import type { Id } from '../model/ids.ts';
import type { Diff } from './diff.ts';

/** A text in the user's language: a key of renderer/i18n with the values it speaks of. */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One step of the user: a diff with the label she would give it ("Swap Mr Wacht for Ms Zacht"). */
export interface Step {
  readonly id: Id;
  readonly clientId: Id;
  readonly label: Message;
  readonly diff: Diff;
}
