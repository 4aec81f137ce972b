import type { FeltAt } from '../insight/types.ts';
import type { Id } from '../model/ids.ts';
import type { Colleague } from '../model/records.ts';
import type { Role } from '../model/vocabulary.ts';
import type { ClientState, ColleagueState, PairingState, SeatState } from '../time/clientState.ts';
import { rememberPerObject } from '../time/rememberPerObject.ts';
import { initialsOf } from './initials.ts';
import { laneAt } from './layoutBanks.ts';
import { strandWidthOf } from './palette.ts';
import type { ColleagueCard, GhostCard, LaneNote, Layout, Point, Scene, SeatCard, Strand } from './sceneTypes.ts';
import { tieLines } from './ties.ts';

export interface SceneExtra {
  /** Seats and colleagues that carry a badge of having been pulled. Without: those of the latest pull felt. */
  readonly pulledIds?: ReadonlySet<Id>;
}

/**
 * The picture of a client at a date, free of any painter.
 * @throws Error when the layout was made for another record or phase and lacks somebody of the state.
 */
export const buildScene = (state: ClientState, layout: Layout, felt: FeltAt, extra: SceneExtra = {}): Scene => {
  const pulledIds = extra.pulledIds ?? pulledBy(felt);
  return {
    layout,
    cards: [
      ...state.seats.map((seat) => seatCard(seat, layout, felt, pulledIds)),
      ...state.colleagues.map((colleague) => colleagueCard(colleague, layout, felt, pulledIds)),
      ...ghostCards(state, layout),
    ],
    strands: strandsOf(state, layout, felt),
    ties: tieLines(state.ties, layout, felt.strands),
    notes: laneNotes(state, layout),
  };
};

const pulledBy = (felt: FeltAt): ReadonlySet<Id> =>
  new Set([felt.latest?.pull.seatId, felt.latest?.pull.colleagueId].filter((id) => typeof id === 'string'));

const seatCard = (state: SeatState, layout: Layout, felt: FeltAt, pulledIds: ReadonlySet<Id>): SeatCard => ({
  kind: 'seat',
  id: state.seat.id,
  ...standing(layout.seats, state.seat.id, layout),
  name: state.person?.name ?? null,
  holder: state.holder,
  title: state.seat.title,
  roles: state.roles,
  companyRoles: state.companyRoles.map(({ name }) => name),
  status: state.emotion.status,
  isGut: state.emotion.confidence === 'gut',
  isStale: state.emotion.isStale,
  felt: felt.nodes[state.seat.id] ?? 0,
  isPulled: pulledIds.has(state.seat.id),
  leftName: state.previous?.person?.name ?? null,
  cameFromCompetitor: state.cameFrom.some((employment) => employment.isCompetitor),
  claimsAlone: state.claims.length > 0,
});

/** A replay asks on every day; letters are slow to count. */
const initialsOfColleague = rememberPerObject((colleague: Colleague) => initialsOf(colleague.name));

const colleagueCard = (
  state: ColleagueState,
  layout: Layout,
  felt: FeltAt,
  pulledIds: ReadonlySet<Id>,
): ColleagueCard => ({
  kind: 'colleague',
  id: state.colleague.id,
  ...standing(layout.colleagues, state.colleague.id, layout),
  name: state.colleague.name,
  title: state.colleague.title,
  initials: initialsOfColleague(state.colleague),
  hasLeft: state.hasLeft,
  felt: felt.nodes[state.colleague.id] ?? 0,
  isPulled: pulledIds.has(state.colleague.id),
});

/** A row is empty when no seat stands in its lane and none that stands elsewhere has its role as well. */
export const emptyRows = (state: ClientState): readonly Role[] =>
  state.rows.filter((role) => !state.seats.some((seat) => seat.lane === role || seat.rows.includes(role)));

const ghostCards = (state: ClientState, layout: Layout): readonly GhostCard[] =>
  emptyRows(state).flatMap((role) => {
    const place = layout.ghosts[role];
    return place
      ? [{ kind: 'ghost' as const, id: `ghost-${role}`, role, lane: role, ...place, ...layout.cardSize }]
      : [];
  });

const laneNotes = (state: ClientState, layout: Layout): readonly LaneNote[] =>
  state.rows.flatMap((role) => {
    const place = layout.ghosts[role];
    const elsewhere = state.seats.filter((seat) => seat.lane !== role && seat.rows.includes(role));
    const isEmpty = !state.seats.some((seat) => seat.lane === role);
    if (!place || !isEmpty || elsewhere.length === 0) return [];
    const names = elsewhere.map(({ person, seat }) => person?.name ?? (seat.title || '??'));
    return [{ role, names, ...place, ...layout.cardSize }];
  });

const strandsOf = (state: ClientState, layout: Layout, felt: FeltAt): readonly Strand[] => {
  const seatEnd = spreadEnds(state.pairings, layout, 'seat');
  const colleagueEnd = spreadEnds(state.pairings, layout, 'colleague');
  const vacant = new Set(state.seats.filter((seat) => seat.holder === 'vacant').map((seat) => seat.seat.id));
  const gone = new Set(state.colleagues.filter((one) => one.hasLeft).map((one) => one.colleague.id));
  return state.pairings.map((paired) => {
    const { pairing, seatId, colleagueId, proof } = paired;
    return {
      id: pairing.id,
      seatId,
      colleagueId,
      from: pointOf(seatEnd, pairing.id),
      to: pointOf(colleagueEnd, pairing.id),
      cadence: pairing.cadence,
      proof,
      width: strandWidthOf(pairing.cadence),
      felt: felt.strands[pairing.id] ?? 0,
      curve: layout.channel,
      looseAt: proof === 'loose' ? looseAt(vacant.has(seatId), gone.has(colleagueId)) : null,
    };
  });
};

const looseAt = (isVacant: boolean, isGone: boolean): Strand['looseAt'] =>
  isVacant ? (isGone ? 'both' : 'seat') : isGone ? 'colleague' : null;

/** Ends on one card lie under each other in the order of the cards they come from, so that they need not cross. */
const spreadEnds = (
  pairings: readonly PairingState[],
  layout: Layout,
  side: 'seat' | 'colleague',
): ReadonlyMap<Id, Point> => {
  const [own, opposite] = side === 'seat' ? [layout.seats, layout.colleagues] : [layout.colleagues, layout.seats];
  const ownId = (state: PairingState): Id => (side === 'seat' ? state.seatId : state.colleagueId);
  const oppositeY = (state: PairingState): number =>
    placed(opposite, side === 'seat' ? state.colleagueId : state.seatId, layout).y;
  const byCard = Map.groupBy(pairings, ownId);
  const ends = new Map<Id, Point>();
  for (const [id, meeting] of byCard) {
    const card = placed(own, id, layout);
    const ordered = meeting.toSorted((a, b) => oppositeY(a) - oppositeY(b) || (a.pairing.id < b.pairing.id ? -1 : 1));
    const room = layout.spread[id] ?? 0;
    const step = ordered.length < 2 ? 0 : Math.min(9, (2 * room) / (ordered.length - 1));
    ordered.forEach(({ pairing }, index) => {
      const offset = (index - (ordered.length - 1) / 2) * step;
      ends.set(pairing.id, { x: side === 'seat' ? card.x + card.width : card.x, y: card.y + card.height / 2 + offset });
    });
  }
  return ends;
};

/** A card's place and the lane in which it stands there. */
const standing = (places: Readonly<Record<Id, Point>>, id: Id, layout: Layout) => {
  const place = placed(places, id, layout);
  return { ...place, lane: laneAt(layout, place.y) };
};

const placed = (
  places: Readonly<Record<Id, Point>>,
  id: Id,
  layout: Layout,
): Point & { readonly width: number; readonly height: number } => {
  const place = places[id];
  if (!place) throw new Error(`layout has no place for ${id}`);
  return { ...place, ...layout.cardSize };
};

const pointOf = (ends: ReadonlyMap<Id, Point>, id: Id): Point => {
  const end = ends.get(id);
  if (!end) throw new Error(`strand ${id} has an end without a place`);
  return end;
};
