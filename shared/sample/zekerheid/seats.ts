import { say } from '../bilingual.ts';

/** Eight times somebody made place over seven years, on seven seats. */
export const seats = [
  {
    id: 'seat-guarantor',
    title: say('Chair of the supervisory board', 'Voorzitter raad van commissarissen'),
    position: 0,
    from: '2020-02-10',
    roles: [{ role: 'guarantor' }],
    holders: [
      { person: null, to: '2022-04-01' },
      { person: 'komtgoed', from: '2022-04-01' },
    ],
  },
  {
    id: 'seat-decider',
    title: say('Managing director', 'Algemeen directeur'),
    position: 0,
    from: '2020-02-10',
    roles: [{ role: 'decider' }],
    holders: [
      { person: 'vroeger', to: '2022-01-01' },
      { person: 'zekerheid', from: '2022-01-01' },
    ],
  },
  {
    id: 'seat-production',
    title: say('Head of production', 'Hoofd productie'),
    position: 0,
    from: '2020-02-10',
    roles: [{ role: 'influencer' }],
    holders: [
      { person: 'stokman', to: '2021-05-01' },
      { person: 'docht', from: '2021-05-01' },
    ],
  },
  {
    id: 'seat-quality',
    title: say('Quality manager', 'Kwaliteitsmanager'),
    position: 1,
    from: '2020-02-10',
    roles: [{ role: 'influencer' }],
    holders: [
      { person: 'preuts', to: '2021-11-01' },
      { person: 'wacht', from: '2021-11-01', to: '2026-10-05' },
      { person: 'zacht', from: '2026-10-05' },
    ],
  },
  {
    id: 'seat-finance',
    title: say('Head of finance', 'Hoofd financiën'),
    position: 2,
    from: '2020-02-10',
    to: '2022-01-01',
    roles: [{ role: 'influencer' }],
    holders: [{ person: 'zekerheid' }],
  },
  {
    id: 'seat-nurture',
    title: say('Supply coordinator', 'Coördinator inkoop en logistiek'),
    position: 0,
    from: '2020-02-10',
    roles: [{ role: 'nurture' }],
    holders: [
      { person: 'wissel', to: '2023-02-01' },
      { person: 'graag', from: '2023-02-01' },
    ],
  },
  {
    id: 'seat-daily',
    title: say('Goods-in and ordering', 'Goederenontvangst en bestellen'),
    position: 0,
    from: '2020-02-10',
    roles: [{ role: 'daily' }],
    holders: [
      { person: 'bel', to: '2022-09-01' },
      { person: 'praat', from: '2022-09-01', to: '2024-06-01' },
      { person: null, from: '2024-06-01' },
    ],
  },
];
