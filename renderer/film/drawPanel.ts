import type { View } from '../../shared/film/view.ts';
import type { Tally } from '../../shared/insight/types.ts';
import type { StancePosition } from '../../shared/model/vocabulary.ts';
import { statusLooks } from '../../shared/scene/palette.ts';
import { textWidth } from '../../shared/scene/textWidth.ts';
import { dateInWords, percent, shortDate } from '../i18n/say.ts';
import { paperWords } from '../paper/paperWords.ts';
import { text } from '../paper/shapes.ts';
import { dayInWords, listInWords } from '../timeline/dateWords.ts';
import { changeSentence } from '../timeline/storyWords.ts';
import { type VotesOfDeal, votesOfDeals } from '../timeline/votesOfDeal.ts';
import { drawLegend } from './drawLegend.ts';
import { drawOverview } from './drawOverview.ts';
import type { Film, Shown } from './film.ts';
import type { FilmShape } from './filmShapes.ts';
import { places } from './frame.ts';
import { type Block, blockOf, column, gap, paragraph, together } from './panelBlocks.ts';

const { t } = paperWords;

/** Beside the map: the pull in words while it is felt, where the votes lie, what happened lately; and the signs. */
export const drawPanel = (film: Film, shown: Shown, view: View | null): readonly FilmShape[] => {
  const legend = drawLegend(film, places.panel);
  const above = { ...places.panel, height: places.panel.height - legend.height - 20 };
  const overview = film.plan.camera ? drawOverview(film, shown, view, above) : { height: 0, shapes: [] };
  const room = { ...above, height: above.height - overview.height };
  const boxes = [storyBox(film, shown), ...votesBoxes(film, shown)].filter((box) => box !== null);
  return [
    ...column(room, [...boxes, ...latelyBox(film, shown)], film.ink.tokens),
    ...overview.shapes,
    ...legend.shapes,
  ];
};

const storyBox = (film: Film, { story, felt, map, date }: Shown): Block | null => {
  if (!story?.pull) return null;
  const { tokens } = film.ink;
  const { story: told, nowFelt } = story.pull;
  const { pull, pairingsToProve, statusesLost, feltWithin, total, halfGoneOn } = told;
  const title = pull.kind === 'arrival' ? t('timeline.story.titleArrival') : t('timeline.story.titlePulled');
  const counts = [
    [pairingsToProve, 'pairings'],
    [statusesLost, 'statuses'],
    [feltWithin[1], 'felt'],
  ] as const;
  const pulledCard = map.scene.cards.find(({ id }) => id === pull.seatId);
  const isFromCompetitor = pulledCard?.kind === 'seat' && pulledCard.cameFromCompetitor;
  const nearest = map.scene.cards
    .flatMap((card) =>
      card.kind === 'ghost' || card.isPulled || card.name === null || (felt.latest?.nodes[card.id] ?? 0) < 0.1
        ? []
        : [{ name: card.name, share: felt.latest?.nodes[card.id] ?? 0 }],
    )
    .sort((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1))
    .slice(0, 3);
  const isHalfGone = halfGoneOn <= date;
  const day = dayInWords(halfGoneOn, pull.date);
  return blockOf(
    [
      paragraph(`${dateInWords(pull.date)} — ${title}`, { size: 22, weight: 700, fill: tokens.ink }),
      gap(4),
      paragraph(changeSentence({ ...told, kind: pull.kind }), { size: 20, fill: tokens.ink }),
      ...(isFromCompetitor ? [paragraph(t('film.fromCompetitor'), { size: 19, weight: 650, fill: tokens.warn })] : []),
      gap(6),
      ...counts.flatMap(([count, key]) =>
        count > 0
          ? [
              paragraph(`${count} ${t(`timeline.story.${key}`, { count })}`, {
                size: 19,
                weight: 560,
                fill: tokens.ink2,
              }),
            ]
          : [],
      ),
      ...(nearest.length > 0
        ? [
            gap(6),
            paragraph(t('film.feltMost', { names: listInWords(nearest.map(({ name }) => name)) }), {
              size: 19,
              fill: tokens.ink2,
            }),
          ]
        : []),
      ...(total > 0
        ? [
            gap(8),
            meter(total, Math.min(1, nowFelt)),
            paragraph(
              `${t('timeline.story.disturbance', { total: percent(total) })} · ${
                isHalfGone ? t('timeline.story.halfGoneSince', { day }) : t('timeline.story.halfGoneBy', { day })
              }`,
              { size: 17, fill: tokens.ink3 },
            ),
          ]
        : []),
    ],
    { fill: tokens.warnGround, line: tokens.warnLine },
  );
};

/** How much of the plate moved, and how much of that is left. */
const meter = (total: number, now: number): Block => ({
  heightIn: () => 18,
  draw: ({ x, y, width }, tokens) => [
    { kind: 'rect', x, y, width, height: 7, radius: 3.5, fill: tokens.line },
    { kind: 'rect', x, y, width: width * total, height: 7, radius: 3.5, fill: tokens.warnLine },
    { kind: 'rect', x, y, width: width * now, height: 7, radius: 3.5, fill: tokens.warn },
  ],
});

/** One deal at a time: the one that was opened last. */
const votesBoxes = (film: Film, { state }: Shown): readonly Block[] => {
  const { tokens } = film.ink;
  const [votes] = votesOfDeals(state, film.record);
  if (!votes) return [];
  const { deal, outcome, tally, delegations } = votes;
  const isAsked = Object.values(tally.votes).some((count) => count > 0);
  return [
    blockOf(
      [
        paragraph(`${deal.name} · ${t(`word.outcome.${outcome}`)}`, { size: 22, weight: 700, fill: tokens.ink }),
        gap(6),
        ...(isAsked
          ? [
              countBar(film, t('timeline.votes.heads'), tally.heads),
              countBar(film, t('timeline.votes.votes'), tally.votes),
            ]
          : [paragraph(t('timeline.votes.none'), { size: 19, fill: tokens.ink2 })]),
        ...delegations.map(({ from, to }) =>
          paragraph(t('timeline.votes.delegated', { from, to }), { size: 19, fill: tokens.ink2 }),
        ),
        ...(isAsked && outcome !== 'stopped'
          ? [paragraph(standing(votes), { size: 19, weight: 600, fill: tokens.ink })]
          : []),
        paragraph(tally.isReversible ? t('timeline.votes.reversible') : t('timeline.votes.final'), {
          size: 19,
          weight: 600,
          fill: tally.isReversible ? tokens.accent : tokens.ink3,
        }),
      ],
      { fill: tokens.card, line: tokens.cardLine },
    ),
  ];
};

const standing = ({ tally, swing }: VotesOfDeal): string => {
  if (tally.hasMajority) return t('timeline.votes.majority');
  if (swing.length === 0) return t('timeline.votes.noMajority');
  return t('timeline.votes.swing', { count: swing.length, names: listInWords(swing) });
};

const positions = ['for', 'undecided', 'unknown', 'against'] as const satisfies readonly StancePosition[];

const countBar = (film: Film, label: string, counts: Tally['heads']): Block => ({
  heightIn: () => 38,
  draw: ({ x, y, width }, tokens) => {
    const { inspired, neutral, unknown, hostile } = statusLooks[film.isDark ? 'dark' : 'light'];
    const looks = { for: inspired, undecided: neutral, unknown, against: hostile };
    const left = x + 96;
    const unit = (width - 96) / positions.reduce((sum, position) => sum + counts[position], 0);
    let at = left;
    return [
      text(x, y + 22, label, { size: 19, fill: tokens.ink2 }),
      ...positions.flatMap((position): readonly FilmShape[] => {
        const count = counts[position];
        if (count === 0) return [];
        const piece = { x: at, y, width: unit * count - 3, height: 30 };
        at += unit * count;
        const words = `${count} ${t(`timeline.votes.${position}`)}`;
        const isRoomy = textWidth(words, 16, 620) + 10 < piece.width;
        return [
          { kind: 'rect', ...piece, radius: 6, fill: looks[position].fill, stroke: tokens.cardLine, strokeWidth: 1 },
          text(piece.x + piece.width / 2, y + 21, isRoomy ? words : String(count), {
            size: 16,
            weight: 620,
            fill: looks[position].text,
            anchor: 'middle',
          }),
        ];
      }),
    ];
  },
});

const mostLately = 4;

/** The latest changes before this day, the newest first. */
const latelyBox = (film: Film, { date }: Shown): readonly Block[] => {
  const { tokens } = film.ink;
  const past = film.told
    .filter((told) => told.date < date && told.sentences.length > 0)
    .slice(-mostLately)
    .reverse();
  if (past.length === 0) return [];
  const heading = paragraph(t('film.lately').toLocaleUpperCase(), { size: 15, weight: 650, fill: tokens.ink3 });
  return past.map(({ date: day, sentences, change }, index) =>
    together([
      ...(index === 0 ? [gap(6), heading] : []),
      gap(8),
      paragraph(shortDate(day), { size: 16, weight: 650, fill: change.weight === 'pull' ? tokens.warn : tokens.ink3 }),
      paragraph(sentences.slice(0, 2).join(' '), { size: 17.5, fill: tokens.ink2, mostLines: 2 }),
    ]),
  );
};
