import type { Id } from '../model/ids.ts';
import type { PlainDate } from '../model/plainDate.ts';
import type { Deal } from '../model/records.ts';
import { type ClientRecord, rowById } from '../record/clientRecord.ts';
import { turnsOf } from '../record/dealRoad.ts';
import { dealStateAt } from '../time/dealState.ts';
import { holdingAt } from '../time/holding.ts';
import { seatsAt } from '../time/presence.ts';
import { delegationsOfDeal, milestonesOfDeal, stancesOfDeal, tenuresOfPerson } from '../time/recordIndex.ts';
import { type Ballot, ballotsOf } from './ballots.ts';
import { countBallots } from './tally.ts';
import type { Tally } from './types.ts';

/** How the votes of a deal lay from a day until the next entry. */
export interface VotesFrom {
  readonly date: PlainDate;
  readonly ballots: readonly Ballot[];
  readonly tally: Tally;
}

/** Every day on which the votes of a deal, its order or its outcome may have changed, from its opening on, in order. */
export const voteHistory = (record: ClientRecord, dealId: Id): readonly VotesFrom[] => {
  const deal = rowById(record, 'deal', dealId);
  if (!deal) return [];
  return datesOf(record, deal).map((date) => {
    const dealState = dealStateAt(record, deal, date);
    const ballots = ballotsOf(dealState, peopleSeatedAt(record, date));
    return { date, ballots, tally: countBallots(dealState, ballots) };
  });
};

/** Everybody who ever had a stance in the deal, gave or was given a vote: in the order of their first word in it. */
export const peopleInDeal = (record: ClientRecord, dealId: Id): readonly Id[] => {
  const words = [
    ...stancesOfDeal(record, dealId).map(({ date, personId }) => ({ date, personId })),
    ...delegationsOfDeal(record, dealId).flatMap(({ from, fromPersonId, toPersonId }) => [
      { date: from, personId: fromPersonId },
      { date: from, personId: toPersonId },
    ]),
  ];
  const inTime = words.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return [...new Set(inTime.map(({ personId }) => personId))];
};

const datesOf = (record: ClientRecord, deal: Deal): readonly PlainDate[] => {
  const dates = [
    deal.openedOn,
    ...stancesOfDeal(record, deal.id).map(({ date }) => date),
    ...delegationsOfDeal(record, deal.id).flatMap(({ from, to }) => [from, to]),
    ...peopleInDeal(record, deal.id).flatMap((personId) =>
      tenuresOfPerson(record, personId).flatMap(({ from, to }) => [from, to]),
    ),
    ...turnsOf(deal, milestonesOfDeal(record, deal.id)).map(({ date }) => date),
    deal.orderPlacedOn,
  ].filter((date) => date !== null && date >= deal.openedOn);
  return [...new Set(dates)].filter((date) => date !== null).sort();
};

const peopleSeatedAt = (record: ClientRecord, date: PlainDate): ReadonlySet<Id> =>
  new Set(
    seatsAt(record, date).flatMap((seat) => {
      const personId = holdingAt(record, seat.id, date).present?.personId;
      return personId ? [personId] : [];
    }),
  );
