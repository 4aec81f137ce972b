import type { PlainDate } from '../model/plainDate.ts';
import type { Deal, Milestone } from '../model/records.ts';
import type { DealOutcome, MilestoneKind } from '../model/vocabulary.ts';

/** A day from which a deal had another outcome. */
export interface Turn {
  readonly date: PlainDate;
  readonly outcome: DealOutcome;
}

const outcomeOfKind: Readonly<Partial<Record<MilestoneKind, DealOutcome>>> = {
  won: 'won',
  lost: 'lost',
  stop: 'stopped',
  reopened: 'open',
};

const kindOfOutcome: Readonly<Record<DealOutcome, MilestoneKind>> = {
  won: 'won',
  lost: 'lost',
  stopped: 'stop',
  open: 'reopened',
};

/** What a milestone of this kind makes of its deal; null for one that is only told. */
export const outcomeBroughtBy = (kind: MilestoneKind): DealOutcome | null => outcomeOfKind[kind] ?? null;

export const milestoneKindOf = (outcome: DealOutcome): MilestoneKind => kindOfOutcome[outcome];

/**
 * Every outcome the deal ever had, in order: what its milestones brought, and what its row says at the end where no
 * milestone tells it (deals from files may hold an outcome only). Of two turns of one day the later made counts.
 */
export const turnsOf = (deal: Deal, milestones: readonly Milestone[]): readonly Turn[] => {
  const untold = untoldEnd(deal, milestones);
  const turns = milestoneTurns(milestones);
  return untold ? inOrder([...turns, untold]) : turns;
};

/** The turn that holds at a date: the last one until then, or the deal's opening. */
export const turnAt = (deal: Deal, milestones: readonly Milestone[], date: PlainDate): Turn =>
  turnsOf(deal, milestones).findLast((turn) => turn.date <= date) ?? { date: deal.openedOn, outcome: 'open' };

/** The day of the deal's last outcome, else of its order; null while nothing is decided. */
export const decidedOn = (deal: Deal, milestones: readonly Milestone[]): PlainDate | null =>
  turnsOf(deal, milestones).findLast(({ outcome }) => outcome !== 'open')?.date ?? deal.orderPlacedOn;

/**
 * What the row of a deal says once its milestones changed from `before` to `after`: its last outcome and its order.
 * What the row held without a milestone stays where the change does not speak of it.
 */
export const dealAfter = (
  deal: Deal,
  before: readonly Milestone[],
  after: readonly Milestone[],
): Pick<Deal, 'outcome' | 'closedOn' | 'orderPlacedOn'> => {
  const untold = untoldEnd(deal, before);
  const last = inOrder([...(untold ? [untold] : []), ...milestoneTurns(after)]).at(-1);
  return {
    outcome: last?.outcome ?? 'open',
    closedOn: !last || last.outcome === 'open' ? null : last.date,
    orderPlacedOn: orderAfter(deal, firstOrder(before), firstOrder(after)),
  };
};

const orderAfter = (deal: Deal, told: PlainDate | null, tells: PlainDate | null): PlainDate | null => {
  if (told === tells) return deal.orderPlacedOn;
  const isRowFirst = told === null && deal.orderPlacedOn !== null && tells !== null && deal.orderPlacedOn < tells;
  return isRowFirst ? deal.orderPlacedOn : tells;
};

/** The end the row holds while no milestone tells it; a step that goes on from there writes it down first. */
export const untoldEnd = (deal: Deal, milestones: readonly Milestone[]): Turn | null => {
  const { outcome, closedOn, openedOn } = deal;
  if (outcome === 'open') return null;
  const date = closedOn ?? openedOn;
  const isTold = milestoneTurns(milestones).some((turn) => turn.date === date && turn.outcome === outcome);
  return isTold ? null : { date, outcome };
};

const milestoneTurns = (milestones: readonly Milestone[]): readonly Turn[] =>
  inOrder(
    [...milestones]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ date, kind }) => {
        const outcome = outcomeBroughtBy(kind);
        return outcome === null ? [] : [{ date, outcome }];
      }),
  );

/** Keeps the order of those of one day. */
const inOrder = (turns: readonly Turn[]): readonly Turn[] =>
  turns.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

const firstOrder = (milestones: readonly Milestone[]): PlainDate | null =>
  milestones.reduce<PlainDate | null>(
    (first, { kind, date }) => (kind === 'order' && (first === null || date < first) ? date : first),
    null,
  );
