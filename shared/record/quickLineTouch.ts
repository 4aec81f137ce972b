import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import { type Channel, channels, type TouchState, touchStates } from '../model/vocabulary.ts';
import type { ClientState } from '../time/clientState.ts';
import type { RecordTouchRequest } from './edits/touches.ts';
import type { TouchWord } from './quickLineLexicon.ts';
import type { TextSpan } from './quickLineScan.ts';

/** A contact as a line tells it. `state` null: the line does not say, so its day decides. */
export interface TypedTouch {
  readonly channel: Channel;
  readonly state: TouchState | null;
  readonly discussedDmu: boolean;
  readonly summary: string;
  /** Where the line says that it is about a contact, and where it says whether it took place. */
  readonly span: TextSpan;
  readonly stateSpan: TextSpan | null;
}

/** "I decide here alone", as a line tells it. */
export interface TypedClaim {
  /** Her words, or where it was. */
  readonly note: string;
  readonly span: TextSpan;
}

/** Gathered while the words with an `@` are read. */
export interface TouchDraft {
  claim: TextSpan | null;
  span: TextSpan | null;
  channel: Channel | null;
  state: TouchState | null;
  stateSpan: TextSpan | null;
  discussedDmu: boolean;
}

export const noTouch = (): TouchDraft => ({
  claim: null,
  span: null,
  channel: null,
  state: null,
  stateSpan: null,
  discussedDmu: false,
});

/** Takes one word in; answers the key of what is wrong with it, null when it is used. */
export const takeTouchWord = (
  draft: TouchDraft,
  word: TouchWord,
  span: TextSpan,
): 'channelTwice' | 'touchStateTwice' | null => {
  if (word === 'alone') {
    draft.claim ??= span;
    return null;
  }
  draft.span ??= span;
  const channel = channels.find((each) => each === word);
  const state = touchStates.find((each) => each === word);
  if (channel && draft.channel) return 'channelTwice';
  if (state && draft.state) return 'touchStateTwice';
  if (channel) draft.channel = channel;
  else if (state) {
    draft.state = state;
    draft.stateSpan = span;
  } else draft.discussedDmu = true;
  return null;
};

export const typedTouch = (draft: TouchDraft, summary: string): TypedTouch | null =>
  draft.span && {
    channel: draft.channel ?? 'other',
    state: draft.state,
    discussedDmu: draft.discussedDmu,
    summary,
    span: draft.span,
    stateSpan: draft.stateSpan,
  };

/** What was said needs no contact on record; where the line tells of one as well, both hold the same words. */
export const typedClaim = (draft: TouchDraft, note: string): TypedClaim | null =>
  draft.claim && { note, span: draft.claim };

/** Planned when its day is still to come, done when it is not, unless the line says otherwise. */
export const touchRequestOf = (
  touch: TypedTouch,
  who: { readonly personId: Id; readonly colleagueId: Id },
  date: PlainDate,
  today: PlainDate,
): RecordTouchRequest => ({
  ...who,
  date,
  state: touch.state ?? (date > today ? 'planned' : 'done'),
  channel: touch.channel,
  discussedDmu: touch.discussedDmu,
  summary: touch.summary,
});

/** Who of ours is meant where a line names nobody: the colleague who faces the seat, the longest paired of several. */
export const counterpartOf = (state: ClientState, seatId: Id): Id | null =>
  state.pairings.find((pairing) => pairing.seatId === seatId && pairing.proof !== 'loose')?.colleagueId ?? null;
