import type { Channel, TouchState } from '../model/vocabulary.ts';
import { type Bilingual, say } from './bilingual.ts';

const noSummary = say('', '');

/** One contact of the sample, in the form of the file. */
export interface SampleTouch {
  readonly date: string;
  readonly person: string;
  readonly colleague: string;
  readonly channel: Channel;
  readonly state: TouchState;
  readonly discussedDmu: boolean;
  readonly summary: Bilingual;
}

/** `[date, channel, summary]` of a contact that took place; `more` says what was different about it. */
export type Contact = readonly [
  date: string,
  channel: Channel,
  summary?: Bilingual | undefined,
  more?: { readonly state?: TouchState; readonly discussedDmu?: boolean },
];

/** The contacts between two people, told once who they are. */
export const between = (colleague: string, person: string, contacts: readonly Contact[]): readonly SampleTouch[] =>
  contacts.map(([date, channel, summary = noSummary, more = {}]) => ({
    date,
    person,
    colleague,
    channel,
    state: more.state ?? 'done',
    discussedDmu: more.discussedDmu ?? false,
    summary,
  }));
