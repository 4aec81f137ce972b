import { decidedElsewhere } from '../../../shared/insight/absentFromDeal.ts';
import { type Ballot, ballotsOf, peoplePresent } from '../../../shared/insight/ballots.ts';
import { personName } from '../../../shared/insight/peopleOfState.ts';
import { countBallots, majorityOf, pivotsOf } from '../../../shared/insight/tally.ts';
import type { Tally } from '../../../shared/insight/types.ts';
import type { ClientState, DealState } from '../../../shared/time/clientState.ts';
import { reasonOf, whySwing } from '../../deals/outlookWords.ts';
import { memberName } from '../../dialogs/seatChoices.ts';
import { listInWords } from '../../timeline/dateWords.ts';
import type { PaperPage } from '../paperPage.ts';
import type { PaperSource } from '../paperSource.ts';
import type { Block } from '../sideBlocks.ts';
import { beside, capsBlock, gap, paragraph, ruled } from './bookBlocks.ts';
import { besideEachOther, columnPages, columnWidth } from './bookColumns.ts';
import { type BookType, bookType, closestSetting } from './bookOptions.ts';
import { type BookBody, type BookContext, bookPages } from './bookPage.ts';
import { dealEvents, eventBlocks } from './dealEvents.ts';
import { voteBar } from './voteBar.ts';

type Groups = readonly (readonly Block[])[];

/** Every deal opened by the date: heads and votes on one measure, whether it can turn and by whom, and what happened. */
export const dealsPages = (source: PaperSource, firstPage: number, context: BookContext): readonly PaperPage[] => {
  const deals = source.state.deals.toSorted((a, b) => (a.deal.openedOn < b.deal.openedOn ? 1 : -1));
  const subject = { kind: 'client', state: source.state } as const;
  // Each deal begins on a page of its own: its votes and its events are read beside each other where they can be.
  const bodies = deals.map(
    (deal): BookBody =>
      (area, own) => {
        const groupsIn = (type: BookType) => dealGroups(deal, source, columnWidth(area, 2), { ...own, type });
        const { votes, events } = groupsIn(own.type);
        const beside = besideEachOther(votes, events, area);
        if (beside) return beside;
        const closest = groupsIn(bookType(own.sheet, closestSetting));
        if (!besideEachOther(closest.votes, closest.events, area)) return columnPages([...votes, ...events], area, 2);
        return [...columnPages(votes, area, 2), ...columnPages(events, area, 2)];
      },
  );
  return bookPages(subject, context.words.t('book.page.deals'), firstPage, context, ...bodies);
};

const dealGroups = (
  deal: DealState,
  source: PaperSource,
  width: number,
  context: BookContext,
): { readonly votes: Groups; readonly events: Groups } => {
  const { state, record } = source;
  const { t } = context.words;
  const ballots = ballotsOf(deal, peoplePresent(state));
  const tally = countBallots(deal, ballots);
  const standing = `${t(`deals.standing.${deal.outcome}`)} · ${t('deals.since', { date: context.words.date(deal.outcomeSince) })}`;
  const head = [paragraph(deal.deal.name, width, context, 'lead'), paragraph(standing, width, context, 'quiet')];
  const counts =
    ballots.length === 0
      ? [paragraph(t('timeline.votes.none'), width, context)]
      : [
          gap(context.type.body * 0.5 * context.type.air),
          voteBar('heads', ballots, state, width, context),
          voteBar('votes', ballots, state, width, context),
        ];
  return {
    votes: [
      [...head, ...counts, gap(context.type.body * 0.6 * context.type.air)],
      outlook(deal, state, ballots, tally, width, context),
      ...listed(
        t('book.deal.voters'),
        ballots.map((ballot) => voterBlock(ballot, state, tally, width, context)),
        width,
        context,
      ),
    ],
    events: listed(
      t('deals.milestones'),
      eventBlocks(dealEvents(deal.deal.id, state.date, record, context), width, context),
      width,
      context,
    ),
  };
};

/** A heading with what it heads; the heading is not left alone at the foot of a column. */
const listed = (heading: string, blocks: readonly Block[], width: number, context: BookContext): Groups => {
  const [first, ...others] = blocks;
  if (!first) return [];
  return [
    [gap(context.type.body * context.type.air), capsBlock(heading, width, context), first],
    ...others.map((block) => [block]),
  ];
};

/** What the counts mean, in the words of the window. */
const outlook = (
  deal: DealState,
  state: ClientState,
  ballots: readonly Ballot[],
  tally: Tally,
  width: number,
  context: BookContext,
): readonly Block[] => {
  const { t } = context.words;
  const needed = majorityOf(ballots.length);
  const say = (words: string): Block => paragraph(words, width, context);
  const pivots = pivotsOf(ballots).map((id) => personName(state, id));
  // That nobody faced whoever decided is a conclusion of ours.
  const elsewhere = context.options.leaving.rules.findings ? decidedElsewhere(deal, state) : [];
  const turn =
    !tally.isReversible || ballots.length === 0
      ? []
      : tally.hasMajority
        ? [
            say(t('deals.majority', { have: tally.votes.for, of: ballots.length, needed })),
            ...(pivots.length > 0 ? [say(t('deals.hangsOn', { names: listInWords(pivots) }))] : []),
          ]
        : [
            say(
              t('deals.short', {
                count: needed - tally.votes.for,
                missing: needed - tally.votes.for,
                have: tally.votes.for,
                of: ballots.length,
                needed,
              }),
            ),
            ...(tally.swing.length > 1 ? [say(t('deals.swingTogether'))] : []),
            ...ballots
              .filter(({ personId }) => tally.swing.includes(personId))
              .map((ballot) =>
                paragraph(whySwing(ballot, state, String(ballot.casts.length)), width, context, 'strong'),
              ),
          ];
  return [
    say(`${t(tally.isReversible ? 'deals.reversible' : 'deals.final')} ${reasonOf(deal)}`),
    ...(elsewhere.length > 0
      ? [
          paragraph(t(`deals.elsewhere.${deal.outcome === 'lost' ? 'lost' : 'stopped'}`), width, context, 'warn'),
          ...elsewhere.map(({ seat, isUnpaired }) =>
            paragraph(
              t(isUnpaired ? 'deals.elsewhere.unpaired' : 'deals.elsewhere.paired', {
                name: memberName(seat),
                lane: t(`word.lane.${seat.lane}`),
              }),
              width,
              context,
              'warn',
            ),
          ),
        ]
      : []),
    ...turn,
  ];
};

const voterBlock = (
  { personId, position, stance, castBy, casts }: Ballot,
  state: ClientState,
  tally: Tally,
  width: number,
  context: BookContext,
): Block => {
  const { t, shortDate } = context.words;
  const inset = width * 0.42;
  const name = paragraph(personName(state, personId), inset - context.type.body, context, 'strong');
  const said = stance
    ? `${t(`word.stance.${position}`)} (${t(`word.confidence.${stance.confidence}`)}, ${shortDate(stance.date)})`
    : t(`word.stance.${position}`);
  const others = casts.filter((owner) => owner !== personId).map((owner) => personName(state, owner));
  const told = [
    said,
    ...(castBy === personId ? [] : [t('deals.votesWith', { name: personName(state, castBy) })]),
    ...(others.length > 0 ? [t('deals.casts', { count: casts.length, names: listInWords(others) })] : []),
    ...(tally.swing.includes(personId) ? [t('deals.swing')] : []),
  ].map((words, index) => paragraph(words, width - inset, context, index === 0 ? 'plain' : 'quiet'));
  return ruled(beside(name, told, inset), width, context);
};
