import type { ColleagueCard, GhostCard, Scene, SeatCard, Strand, TieLine } from '../../../shared/scene/sceneTypes.ts';

const size = { width: 214, height: 58 };

export const seatCard = (id: string, y: number, more: Partial<SeatCard> = {}): SeatCard => ({
  kind: 'seat',
  id,
  x: 50,
  y,
  ...size,
  lane: 'influencer',
  name: `Mr ${id}`,
  holder: 'known',
  title: 'Manager',
  roles: ['influencer'],
  companyRoles: [],
  status: 'neutral',
  isGut: false,
  isStale: false,
  felt: 0,
  isPulled: false,
  leftName: null,
  cameFromCompetitor: false,
  claimsAlone: false,
  ...more,
});

export const colleagueCard = (id: string, y: number, more: Partial<ColleagueCard> = {}): ColleagueCard => ({
  kind: 'colleague',
  id,
  x: 636,
  y,
  ...size,
  lane: 'influencer',
  name: `Ms ${id}`,
  title: 'Engineer',
  initials: 'Ms',
  hasLeft: false,
  felt: 0,
  isPulled: false,
  ...more,
});

export const ghostCard = (y: number): GhostCard => ({
  kind: 'ghost',
  id: 'ghost-guarantor',
  role: 'guarantor',
  lane: 'guarantor',
  x: 50,
  y,
  ...size,
});

export const strand = (id: string, seatId: string, colleagueId: string): Strand => ({
  id,
  seatId,
  colleagueId,
  from: { x: 264, y: 0 },
  to: { x: 636, y: 0 },
  cadence: 'monthly',
  proof: 'proven',
  width: 3,
  felt: 0,
  curve: { from: 264, to: 636 },
  looseAt: null,
});

export const tie = (id: string, fromSeatId: string, toSeatId: string): TieLine => ({
  id,
  kind: 'reportsTo',
  fromSeatId,
  toSeatId,
  from: { x: 50, y: 0 },
  to: { x: 50, y: 100 },
  reach: 20,
  edge: 50,
  felt: 0,
});

/**
 * Three lanes of 100 units: the guarantor's holds a ghost, the decider's `boss`, the influencers' `ana` above `bob`;
 * opposite `boss` stands `carl`, opposite the influencers `dora`.
 */
export const exampleScene = (): Scene => ({
  layout: {
    width: 900,
    height: 460,
    lanes: [
      { lane: 'guarantor', y: 40, height: 100, isTinted: false },
      { lane: 'decider', y: 140, height: 100, isTinted: true },
      { lane: 'influencer', y: 240, height: 200, isTinted: false },
    ],
    cardSize: size,
    seats: { boss: { x: 50, y: 160 }, ana: { x: 50, y: 262 }, bob: { x: 50, y: 330 } },
    colleagues: { carl: { x: 636, y: 160 }, dora: { x: 636, y: 300 } },
    ghosts: { guarantor: { x: 50, y: 60 } },
    banks: { client: 157, own: 743 },
    channel: { from: 264, to: 636 },
    spread: {},
  },
  cards: [
    ghostCard(60),
    seatCard('boss', 160, { lane: 'decider', roles: ['decider'] }),
    seatCard('ana', 262),
    seatCard('bob', 330),
    colleagueCard('carl', 160, { lane: 'decider' }),
    colleagueCard('dora', 300),
  ],
  strands: [strand('boss-carl', 'boss', 'carl'), strand('ana-dora', 'ana', 'dora'), strand('bob-dora', 'bob', 'dora')],
  ties: [tie('ana>boss', 'ana', 'boss')],
  notes: [],
});
