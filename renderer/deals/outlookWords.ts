import type { Ballot } from '../../shared/insight/ballots.ts';
import { personName } from '../../shared/insight/peopleOfState.ts';
import type { ClientState, DealState } from '../../shared/time/clientState.ts';
import { dateInWords, shortDate, translate } from '../i18n/say.ts';
import { listInWords } from '../timeline/dateWords.ts';

/** Why a decision can, or cannot, be reversed. */
export const reasonOf = ({ orderPlacedOn, outcome, outcomeSince }: DealState): string => {
  if (outcome === 'stopped') return translate('deals.becauseStopped', { date: dateInWords(outcomeSince) });
  if (orderPlacedOn) return translate('deals.becauseOrdered', { date: dateInWords(orderPlacedOn) });
  if (outcome === 'open') return translate('deals.becauseOpen');
  return translate('deals.becauseNoOrder', { outcome: translate(`word.outcome.${outcome}`) });
};

/** Who turns it, with how many votes (`figure`), whose, and where she stands now. */
export const whySwing = ({ personId, casts, position, stance }: Ballot, state: ClientState, figure: string): string => {
  const name = personName(state, personId);
  const others = casts.filter((owner) => owner !== personId).map((owner) => personName(state, owner));
  const votes =
    others.length === 0
      ? translate('deals.castsOwn', { name, votes: figure })
      : translate('deals.castsAlso', { name, votes: figure, names: listInWords(others) });
  const stands = stance
    ? translate('deals.standsSince', {
        position: translate(`word.stance.${position}`),
        confidence: translate(`word.confidence.${stance.confidence}`),
        since: shortDate(stance.date),
      })
    : translate('deals.standsUnknown');
  return `${votes} ${stands}`;
};
