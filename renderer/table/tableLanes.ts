import type { Id } from '../../shared/model/ids.ts';
import type { Lane } from '../../shared/model/vocabulary.ts';
import { laneAt } from '../../shared/scene/layoutBanks.ts';
import { emptyRows } from '../../shared/scene/scene.ts';
import type { Layout, Point } from '../../shared/scene/sceneTypes.ts';
import type { ClientState, ColleagueState, PairingState, SeatState } from '../../shared/time/clientState.ts';
import type { ClientSide, SeatSide, StrandSide, TableLane, TableLine } from './tableLine.ts';

/**
 * The counterpart table of a client at a date: the map in rows. Lanes, and people within them, stand in the map's
 * order, so that who looks from one to the other finds everybody where she was.
 */
export const tableLanes = (state: ClientState, layout: Layout): readonly TableLane[] => {
  const seats = groupByLane(state.seats, ({ seat }) => seat.id, layout.seats, layout);
  const colleagues = groupByLane(state.colleagues, ({ colleague }) => colleague.id, layout.colleagues, layout);
  const paired = new Set(state.pairings.map((pairing) => pairing.colleagueId));
  const ghosts = new Set<Lane>(emptyRows(state));
  return layout.lanes
    .map(({ lane, isTinted }): TableLane => {
      const idle = (colleagues.get(lane) ?? []).filter(({ colleague }) => !paired.has(colleague.id));
      const lines = [
        ...(seats.get(lane) ?? []).flatMap((seat) => seatLines(state, seat, layout)),
        ...elsewhereLines(state, lane, layout),
        ...idleLines(idle, lane, ghosts.has(lane)),
      ];
      return { lane, isTinted, lines: [...lines, lastLine(lane, ghosts.has(lane) && lines.length === 0)] };
    })
    .filter(({ lane, lines }) => lane !== 'unplaced' || lines.length > 1);
};

export const linesOf = (lanes: readonly TableLane[]): readonly TableLine[] => lanes.flatMap(({ lines }) => lines);

export const openKey = (lane: Lane): string => `open ${lane}`;

/** A seat with everybody who faces it, one line each. */
const seatLines = (state: ClientState, seat: SeatState, layout: Layout): readonly TableLine[] => {
  const seatId = seat.seat.id;
  const strands = state.pairings
    .filter((pairing) => pairing.seatId === seatId)
    .toSorted((a, b) => heightOf(layout, a) - heightOf(layout, b) || (a.pairing.id < b.pairing.id ? -1 : 1));
  const client = seatSide(seat);
  const [first, ...others] = strands.map((strand) => strandSide(state, strand));
  return [
    { key: seatId, anchor: seatId, span: others.length + 1, client, own: first ?? { kind: 'none', seatId } },
    ...others.map((own) => ({ key: own.pairingId, anchor: seatId, span: 1, client: same, own })),
  ];
};

const same: ClientSide = { kind: 'same' };

const seatSide = ({ seat, person, holder, emotion, companyRoles, cameFrom, claims }: SeatState): SeatSide => ({
  kind: 'seat',
  seatId: seat.id,
  personId: person?.id ?? null,
  holder,
  name: person?.name ?? null,
  title: seat.title,
  companyRoles: companyRoles.map(({ name }) => name),
  status: emotion.status,
  isStale: emotion.isStale,
  isGut: emotion.confidence === 'gut',
  cameFromCompetitor: cameFrom.some((employment) => employment.isCompetitor),
  claimsAlone: claims.length > 0,
});

const strandSide = (state: ClientState, strand: PairingState): StrandSide => {
  const card = state.colleagues.find(({ colleague }) => colleague.id === strand.colleagueId);
  return {
    kind: 'strand',
    pairingId: strand.pairing.id,
    seatId: strand.seatId,
    colleagueId: strand.colleagueId,
    name: card?.colleague.name ?? '',
    title: card?.colleague.title ?? '',
    hasLeft: card?.hasLeft ?? false,
    cadence: strand.pairing.cadence,
    proof: strand.proof,
    lastTouch: strand.lastTouch?.date ?? null,
    unprovenSince: strand.unprovenSince,
    level: strand.currentLevel?.level ?? null,
    wantedLevel: strand.wantedLevel?.level ?? null,
  };
};

/** Who fills the row from a higher one: a decider who guarantees as well stands with the guarantors. */
const elsewhereLines = (state: ClientState, lane: Lane, layout: Layout): readonly TableLine[] =>
  state.seats.flatMap(({ seat, rows, lane: ownLane, person }) => {
    const drawn = laneAt(layout, layout.seats[seat.id]?.y ?? 0);
    const fills = lane !== 'unplaced' && (ownLane === lane || rows.includes(lane));
    if (!fills || drawn === lane) return [];
    const key = `elsewhere ${lane} ${seat.id}`;
    const client: ClientSide = { kind: 'elsewhere', seatId: seat.id, name: person?.name ?? null, lane: drawn };
    return [{ key, anchor: key, span: 1, client, own: { kind: 'blank' } }];
  });

/** Ours who face nobody; where the row is empty as well, the first of them faces its "??". */
const idleLines = (idle: readonly ColleagueState[], lane: Lane, isGhost: boolean): readonly TableLine[] =>
  idle.map(({ colleague: { id, name, title } }, index) => {
    const key = `idle ${lane} ${id}`;
    const client: ClientSide = isGhost && index === 0 ? ghostOf(lane) : { kind: 'open' };
    return { key, anchor: key, span: 1, client, own: { kind: 'idle', colleagueId: id, name, title } };
  });

const lastLine = (lane: Lane, isGhost: boolean): TableLine => ({
  key: openKey(lane),
  anchor: openKey(lane),
  span: 1,
  client: isGhost ? ghostOf(lane) : { kind: 'open' },
  own: { kind: 'open' },
});

const ghostOf = (lane: Lane): ClientSide => (lane === 'unplaced' ? { kind: 'open' } : { kind: 'ghost', role: lane });

const heightOf = (layout: Layout, strand: PairingState): number => layout.colleagues[strand.colleagueId]?.y ?? 0;

/** Members of each lane as the map draws them, which may differ from the lane of the day's roles. */
const groupByLane = <T>(
  members: readonly T[],
  idOf: (member: T) => Id,
  places: Readonly<Record<Id, Point>>,
  layout: Layout,
): ReadonlyMap<Lane, readonly T[]> =>
  Map.groupBy(inMapOrder(members, idOf, places), (member) => laneAt(layout, places[idOf(member)]?.y ?? 0));

/** Top to bottom as on the map. */
export const inMapOrder = <T>(
  members: readonly T[],
  idOf: (member: T) => Id,
  places: Readonly<Record<Id, Point>>,
): readonly T[] => {
  const height = (member: T): number => places[idOf(member)]?.y ?? 0;
  return members.toSorted((a, b) => height(a) - height(b) || (idOf(a) < idOf(b) ? -1 : 1));
};
