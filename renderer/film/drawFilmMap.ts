import type { Moment } from '../../shared/film/filmPlan.ts';
import { type Box, sightOf, type View } from '../../shared/film/view.ts';
import type { Card, LaneBand, Strand, TieLine } from '../../shared/scene/sceneTypes.ts';
import { concernedByEvents } from '../../shared/time/concernedByEvents.ts';
import { ripplePhaseAt, swingAt } from '../map/swing.ts';
import { drawBand, drawHeadings, drawLaneNote } from '../paper/drawLanes.ts';
import { drawTies } from '../paper/drawTies.ts';
import { laneTitle } from '../paper/laneWords.ts';
import { paperWords } from '../paper/paperWords.ts';
import { line, type Shape, text } from '../paper/shapes.ts';
import { unfacedBy } from '../timeline/tellDay.ts';
import { drawFarEnds, nearness } from './drawFarEnds.ts';
import { drawFilmCard, outline } from './drawFilmCard.ts';
import { drawFilmStrand } from './drawFilmStrand.ts';
import { drawRings } from './drawRings.ts';
import type { Film, Shown } from './film.ts';
import type { FilmMap } from './filmMap.ts';
import { eased, type FilmShape, group } from './filmShapes.ts';
import { pulledOn } from './pulledOn.ts';

/** When the acts of a pull begin, in seconds: first the eye is led to the place, then it happens, then it spreads. */
export const pullActs = { change: 1, spread: 1.5, perStep: 0.35, dimmed: 0.3 } as const;

/** The map on a day on which nothing happens. */
export const drawStillMap = (film: Film, shown: Shown, view: View | null): readonly FilmShape[] =>
  placed(film, shown.map, view, [
    ...drawGround(film, shown, view),
    ...drawRings(shown.map.scene.cards, film.ink.tokens, 1),
    ...group(drawLines(film, shown.map, shown.map.scene.ties, shown.map.scene.strands, 1), {
      alpha: 1 - recedes(view),
    }),
    ...shown.map.scene.cards.flatMap((card) => drawFilmCard(card, film, shown, 1)),
  ]);

/** How far the strands of others step back where the camera is near: a full plate has hundreds of them. */
const recedes = (view: View | null): number => (view ? 0.72 * nearness(view) : 0);

/** The map while a change is told. `before` null: the film begins here. */
export const drawChangingMap = (
  film: Film,
  before: Shown | null,
  after: Shown,
  { elapsed, isPull, view }: Extract<Moment, { readonly kind: 'hold' }>,
): readonly FilmShape[] => {
  const change = eased(elapsed, isPull ? pullActs.change : 0, 0.6);
  if (!before) return group(drawStillMap(film, after, view), { alpha: change });
  if (before.map.scene.layout !== after.map.scene.layout)
    return [
      ...group(drawStillMap(film, before, view), { alpha: 1 - change }),
      ...group(drawStillMap(film, after, view), { alpha: change }),
    ];
  const light = isPull ? lightOfPull(film, after, elapsed) : () => 1;
  const swing = isPull ? swingAt(Math.max(0, (elapsed - pullActs.spread) * 800)) : 1;
  const rippled = isPull ? ripplePhaseAt(Math.max(1, (elapsed - pullActs.spread) * 800)) : 1;
  const { map } = after;
  const old = before.map.scene;
  const isStanding = <T extends { readonly id: string }>(ones: readonly T[], one: T): boolean =>
    ones.some(({ id }) => id === one.id);
  const goneStrands = old.strands.filter((strand) => !isStanding(map.scene.strands, strand));
  const goneTies = old.ties.filter((tie) => !isStanding(map.scene.ties, tie));
  const marked = isPull ? pulledOn(film.record, after.date) : concernedOn(film, after);
  const shapes = [
    ...drawGround(film, change < 0.5 ? before : after, view),
    ...group(drawRings(map.scene.cards, film.ink.tokens, elapsed < pullActs.spread && isPull ? 0 : rippled), {
      alpha: isPull ? eased(elapsed, pullActs.spread, 0.2) : 1,
    }),
    ...group(drawLines(film, map, goneTies, goneStrands, 1), { alpha: 1 - change }),
    ...map.scene.ties.flatMap((tie) =>
      group(drawFilmTie(tie, film, map), {
        alpha: (isStanding(old.ties, tie) ? 1 : change) * Math.min(light(tie.fromSeatId), light(tie.toSeatId)),
      }),
    ),
    ...map.scene.strands.flatMap((strand) => {
      const was = old.strands.find(({ id }) => id === strand.id);
      const isMarked = marked.has(strand.seatId) || marked.has(strand.colleagueId);
      const near = isMarked ? 1 : 1 - recedes(view) * (1 - strand.felt);
      const lit = near * Math.min(1, Math.max(light(strand.seatId), light(strand.colleagueId)));
      const now = drawFilmStrand(strand, film.ink.tokens, swing);
      if (!was) return group(now, { alpha: change * lit });
      const isSame = was.proof === strand.proof && was.cadence === strand.cadence && was.looseAt === strand.looseAt;
      if (isSame) return group(drawFilmStrand(change === 0 ? was : strand, film.ink.tokens, swing), { alpha: lit });
      return [
        ...group(drawFilmStrand(was, film.ink.tokens, 1), { alpha: (1 - change) * lit }),
        ...group(now, { alpha: change * lit }),
      ];
    }),
    ...map.scene.cards
      .filter(({ id }) => marked.has(id))
      .flatMap((card) =>
        group([outline(card, isPull ? film.ink.tokens.warn : film.ink.tokens.accent)], {
          alpha: isPull ? eased(elapsed, 0, 0.3) : eased(elapsed, 0.1, 0.4),
        }),
      ),
    ...drawCards(film, before, after, { elapsed, change, isPull, light }),
  ];
  return [
    ...placed(film, map, view, shapes),
    ...(view ? group(drawFarEnds(film, change < 0.5 ? before : after, marked, view), { alpha: nearness(view) }) : []),
  ];
};

interface Act {
  readonly elapsed: number;
  readonly change: number;
  readonly isPull: boolean;
  readonly light: (id: string) => number;
}

const drawCards = (film: Film, before: Shown, after: Shown, act: Act): readonly FilmShape[] => {
  const { change, elapsed, light } = act;
  const wasCard = new Map(before.map.scene.cards.map((card) => [card.id, card]));
  const isCard = new Set(after.map.scene.cards.map(({ id }) => id));
  const pulled = pulledOn(film.record, after.date);
  const going = before.map.scene.cards
    .filter(({ id }) => !isCard.has(id))
    .flatMap((card) => group(drawFilmCard(card, film, before, 0), { alpha: 1 - change, dx: -60 * change }));
  const standing = after.map.scene.cards.flatMap((card) => {
    const was = wasCard.get(card.id);
    const badge = act.isPull ? badgeOfPull(after, card, elapsed) : 1;
    const now = drawFilmCard(card, film, after, badge);
    if (!was) return group(now, { alpha: change, dx: 40 * (1 - change) });
    if (act.isPull && pulled.has(card.id) && card.kind === 'seat') return drawSwap(was, card, film, before, after, act);
    if (looksAlike(was, card))
      return group(change === 0 ? drawFilmCard(was, film, before, 1) : now, { alpha: light(card.id) });
    return group([...drawFilmCard(was, film, before, 0), ...group(now, { alpha: change })], { alpha: light(card.id) });
  });
  return [...standing, ...going];
};

/** The one who leaves slides out to the left over the seat, the one who comes takes it from the right. */
const drawSwap = (
  was: Card,
  card: Card,
  film: Film,
  before: Shown,
  after: Shown,
  { elapsed }: Act,
): readonly FilmShape[] => {
  const out = eased(elapsed, pullActs.change, 0.9);
  const into = eased(elapsed, pullActs.change + 0.35, 0.7);
  const centre = [card.x + card.width / 2, card.y + card.height / 2] as const;
  return [
    ...group(drawFilmCard(card, film, after, badgeOfPull(after, card, elapsed)), { alpha: into, dx: 70 * (1 - into) }),
    ...group(drawFilmCard(was, film, before, 0), {
      alpha: 1 - out ** 2,
      dx: -0.5 * card.width * out,
      dy: -16 * out,
      turn: -4 * out,
      pivot: centre,
    }),
  ];
};

/** Everything recedes but who is pulled; the ripple lights it again, step by step. */
const lightOfPull = (film: Film, after: Shown, elapsed: number): ((id: string) => number) => {
  const pulled = pulledOn(film.record, after.date);
  const darkening = 0.7 * eased(elapsed, 0, pullActs.dimmed);
  return (id) => {
    if (pulled.has(id)) return 1;
    const step = Math.min(4, after.felt.latest?.steps[id] ?? 4);
    return 1 - darkening * (1 - eased(elapsed, pullActs.spread + pullActs.perStep * step, 0.4));
  };
};

/** How far a card's badge has come up: when the ripple reaches it. */
const badgeOfPull = (after: Shown, card: Card, elapsed: number): number => {
  const step = Math.min(4, after.felt.latest?.steps[card.id] ?? 4);
  return eased(elapsed, pullActs.spread + pullActs.perStep * step, 0.3);
};

const looksAlike = (a: Card, b: Card): boolean => signature(a) === signature(b);

const signature = (card: Card): string =>
  card.kind === 'ghost'
    ? card.id
    : card.kind === 'colleague'
      ? JSON.stringify([card.name, card.title, card.hasLeft])
      : JSON.stringify([card.name, card.holder, card.title, card.roles, card.status, card.isGut, card.isStale]);

/** Without its name: that many words would swim in the margin. */
const drawFilmTie = (tie: TieLine, film: Film, map: FilmMap): readonly Shape[] =>
  drawTies({ ...map.scene, ties: [tie] }, map.type, film.ink.tokens, paperWords, map.area).filter(
    ({ kind }) => kind !== 'text',
  );

const drawLines = (
  film: Film,
  map: FilmMap,
  ties: readonly TieLine[],
  strands: readonly Strand[],
  swing: number,
): readonly FilmShape[] => [
  ...ties.flatMap((tie) => drawFilmTie(tie, film, map)),
  ...strands.flatMap((strand) => drawFilmStrand(strand, film.ink.tokens, swing)),
];

/** Lanes with their names, and the heads of the two banks. The lanes run over the whole place. */
const drawGround = (film: Film, { map, state }: Shown, view: View | null): readonly FilmShape[] => {
  const { tokens } = film.ink;
  const { layout, notes } = map.scene;
  const sight = view ? sightOf(view, map.place) : null;
  const last = layout.lanes.at(-1);
  return [
    ...layout.lanes.flatMap((band): readonly Shape[] => {
      const title = laneTitle(band.lane, film.ink.isFrank, paperWords);
      const name =
        title === null
          ? []
          : [
              text(...placeOfLaneName(band, map, sight), title.toLocaleUpperCase(), {
                size: map.type.laneLabel,
                weight: 600,
                fill: tokens.laneLabel,
                anchor: 'middle',
                spacing: 1.3,
              }),
            ];
      return [...drawBand(band, map.area, tokens), ...name];
    }),
    ...(last ? [line(`M0 ${last.y + last.height}H${layout.width}`, tokens.laneLine, 1)] : []),
    ...drawHeadings(map, state.client.name, film.ownCompany, tokens),
    ...notes.flatMap((note): readonly Shape[] => drawLaneNote(note, map.type.label, tokens, paperWords)),
  ];
};

/** On top of its lane between the banks; where the camera is near, in that part of the lane that is seen. */
const placeOfLaneName = (band: LaneBand, { scene, type }: FilmMap, sight: Box | null): readonly [number, number] => {
  const { channel } = scene.layout;
  const middle = (channel.from + channel.to) / 2;
  const baseline = band.y + type.laneLabel + 4;
  if (!sight) return [middle, baseline];
  return [
    Math.max(sight.x + 90, Math.min(sight.x + sight.width - 90, middle)),
    Math.min(Math.max(baseline, sight.y + type.laneLabel + 8), band.y + band.height - 6),
  ];
};

/** The map at its place, as far as the camera shows it. */
const placed = (
  film: Film,
  { place, whole }: FilmMap,
  view: View | null,
  shapes: readonly FilmShape[],
): readonly FilmShape[] => {
  const { x, y, scale } = view ?? whole;
  const there = group(shapes, {
    dx: place.x + place.width / 2 - x * scale,
    dy: place.y + place.height / 2 - y * scale,
    scale,
  });
  return film.plan.camera ? group(there, { clip: { ...place, radius: 16 } }) : there;
};

const concernedOn = (film: Film, { date, state }: Shown): ReadonlySet<string> => {
  const events = film.told.find((told) => told.date === date)?.change.events ?? [];
  return new Set([...concernedByEvents(film.record, state, events), ...unfacedBy(events, film.record, film.rules)]);
};
