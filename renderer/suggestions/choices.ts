import { colleaguesFor, membersFor, type Suggestion } from '../../shared/insight/suggestions.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import type { Choice } from '../dialogs/seatChoices.ts';
import { translate } from '../i18n/say.ts';
import { reasonsInWords } from './reasonsInWords.ts';

/** Choices of a form, the suggested ones first under a heading of their own, and why each is suggested. */
export interface RankedChoices {
  readonly data: readonly { readonly group: string; readonly items: readonly Choice[] }[];
  readonly whyOf: ReadonlyMap<Id, string>;
}

/** Colleagues for a seat; without a seat in the order given. */
export const rankedColleagues = (
  state: ClientState | null,
  record: ClientRecord,
  seatId: Id | null,
  choices: readonly Choice[],
): RankedChoices =>
  ranked(choices, state && seatId !== null ? colleaguesFor(state, record, seatId) : [], (each) => each.colleagueId);

/** Seats for a colleague; without a colleague in the order given. */
export const rankedSeats = (
  state: ClientState | null,
  record: ClientRecord,
  colleagueId: Id | null,
  choices: readonly Choice[],
): RankedChoices =>
  ranked(
    choices,
    state && colleagueId !== null ? membersFor(state, record, colleagueId) : [],
    (each) => each.seatId ?? '',
  );

const ranked = (
  choices: readonly Choice[],
  suggestions: readonly Suggestion[],
  idOf: (suggestion: Suggestion) => Id,
): RankedChoices => {
  const whyOf = new Map(suggestions.map((suggestion) => [idOf(suggestion), reasonsInWords(suggestion.reasons)]));
  const best = [...whyOf.keys()].flatMap((id) => choices.find(({ value }) => value === id) ?? []);
  const others = choices.filter(({ value }) => !whyOf.has(value));
  const groups = [
    { group: translate('suggestions.best'), items: best },
    { group: translate('suggestions.others'), items: others },
  ];
  return { data: groups.filter(({ items }) => items.length > 0), whyOf };
};
