import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Colleague } from '../model/records.ts';
import type { SeatState } from '../time/clientState.ts';
import { stateAt } from '../time/stateAt.ts';
import { rowById } from './clientRecord.ts';
import { recordClaim } from './edits/claims.ts';
import { unknownName } from './edits/names.ts';
import { recordTouch } from './edits/touches.ts';
import type { QuickLineEntry } from './quickLine.ts';
import type { MeantColleague } from './quickLineColleagues.ts';
import { type Draft, effect, holderNow, perform } from './quickLineDraft.ts';
import type { TextSpan } from './quickLineScan.ts';
import { counterpartOf, type TypedClaim, type TypedTouch, touchRequestOf } from './quickLineTouch.ts';
import type { Message } from './step.ts';

/** Puts a line's contact on record: with the holder of its seat, by whom it names or by who faces that seat. */
export const placeTouch = (
  draft: Draft,
  touch: TypedTouch,
  seatId: Id | null,
  colleagueId: Id | null,
  today: PlainDate,
): void => {
  if (seatId === null) return;
  const { date } = draft.context;
  const person = holderNow(draft, seatId);
  const facing = colleagueId ?? counterpartOf(stateAt(draft.record, date), seatId);
  const colleague = facing === null ? undefined : rowById(draft.record, 'colleague', facing);
  if (!person || !colleague) return;
  const request = touchRequestOf(touch, { personId: person.id, colleagueId: colleague.id }, date, today);
  const params = { name: person.name, colleague: colleague.name, touchDate: date };
  draft.effects.push(effect(`touch.${request.state}`, params));
  draft.label = perform(draft, recordTouch, request)?.label ?? null;
};

/** Puts on record what somebody claims; heard by whom the line names first, else by who faces that seat. */
export const placeClaim = (draft: Draft, claim: TypedClaim, seatId: Id | null, colleagueId: Id | null): void => {
  const person = seatId === null ? undefined : holderNow(draft, seatId);
  if (seatId === null || !person) return;
  const { date } = draft.context;
  draft.effects.push(effect('claim', { name: person.name, saidOn: date }));
  const heardBy = colleagueId ?? counterpartOf(stateAt(draft.record, date), seatId);
  const step = perform(draft, recordClaim, { personId: person.id, colleagueId: heardBy, note: claim.note });
  draft.label ??= step?.label ?? null;
};

/**
 * What is had with somebody, or heard from her, is of somebody who is there: a name that fits nobody is more often a
 * slip than a newcomer, so it needs a function or a role to become one.
 */
export const isContactClear = (
  draft: Draft,
  { meaning, tokens }: QuickLineEntry,
  seat: SeatState | null | 'several',
  colleagues: readonly { readonly each: MeantColleague; readonly known: Colleague | null | 'several' }[],
  today: PlainDate,
): boolean => {
  const { touch, claim, member } = meaning;
  const told = touch ?? claim;
  if (!told || seat === 'several' || colleagues.some(({ known }) => known === 'several')) return true;
  const refuse = (key: string, span: TextSpan | undefined, params: Message['params'] = {}): false => {
    draft.problems.push({ span: span ?? told.span, message: { key: `quickLine.problem.${key}`, params } });
    return false;
  };
  const spanOf = (kind: 'name' | 'colleagueName') => tokens.find((token) => token.kind === kind)?.span;
  const isNewMember = seat === null;
  if (isNewMember && member?.title === '' && meaning.roles.length === 0) {
    return refuse('touchUnknownMember', spanOf('name'), { name: member.name ?? unknownName });
  }
  const stranger = colleagues.find(({ each, known }) => known === null && each.title === '');
  if (stranger) return refuse('touchUnknownColleague', spanOf('colleagueName'), { name: stranger.each.name });
  const hasCounterpart = seat && counterpartOf(stateAt(draft.record, draft.context.date), seat.seat.id) !== null;
  if (touch && colleagues.length === 0 && !hasCounterpart) return refuse('touchWithoutColleague', touch.span);
  if (claim && draft.context.date > today) return refuse('claimNotYet', claim.span);
  if (touch?.state === 'done' && touch.stateSpan && draft.context.date > today) {
    return refuse('touchNotYet', touch.stateSpan);
  }
  return true;
};
