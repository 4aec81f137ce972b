import { say } from '../bilingual.ts';

/**
 * Who of ours faces whom. Ms Docter left on 1 June 2025: Mr Koester took over her strand to the quality manager for ten
 * months, her strand to the head of production was never taken up.
 */
export const pairings = [
  { seat: 'seat-guarantor', colleague: 'nogalwat', cadence: 'yearly', from: '2022-05-01' },
  { seat: 'seat-decider', colleague: 'aandegang', cadence: 'quarterly', from: '2020-02-10' },
  { seat: 'seat-production', colleague: 'docter', cadence: 'halfYearly', from: '2020-02-10' },
  { seat: 'seat-quality', colleague: 'docter', cadence: 'halfYearly', from: '2020-02-10', to: '2025-06-01' },
  { seat: 'seat-quality', colleague: 'koester', cadence: 'quarterly', from: '2025-06-01', to: '2026-04-01' },
  { seat: 'seat-finance', colleague: 'docter', cadence: 'yearly', from: '2020-02-10', to: '2022-01-01' },
  { seat: 'seat-nurture', colleague: 'docter', cadence: 'quarterly', from: '2020-02-10', to: '2021-03-15' },
  { seat: 'seat-nurture', colleague: 'koester', cadence: 'quarterly', from: '2021-03-15', to: '2025-06-01' },
  { seat: 'seat-nurture', colleague: 'koester', cadence: 'monthly', from: '2025-06-01' },
  { seat: 'seat-daily', colleague: 'order-desk', cadence: 'daily', from: '2020-02-10' },
  { seat: 'seat-daily', colleague: 'driver', cadence: 'weekly', from: '2020-02-10' },
];

/** How well they know each other, and how well they should. With the newcomer on the quality seat all begins anew. */
export const relationLevels = [
  { date: '2020-05-14', seat: 'seat-decider', colleague: 'aandegang', level: 'acquainted' },
  { date: '2022-03-10', seat: 'seat-decider', colleague: 'aandegang', level: 'working' },
  { date: '2024-12-12', seat: 'seat-decider', colleague: 'aandegang', level: 'trusted' },
  { date: '2024-12-12', seat: 'seat-decider', colleague: 'aandegang', kind: 'wanted', level: 'partner' },
  { date: '2022-06-16', seat: 'seat-guarantor', colleague: 'nogalwat', level: 'acquainted' },
  { date: '2023-06-08', seat: 'seat-guarantor', colleague: 'nogalwat', kind: 'wanted', level: 'trusted' },
  { date: '2021-09-14', seat: 'seat-nurture', colleague: 'koester', level: 'trusted' },
  { date: '2023-03-07', seat: 'seat-nurture', colleague: 'koester', level: 'working' },
  { date: '2025-06-03', seat: 'seat-nurture', colleague: 'koester', kind: 'wanted', level: 'trusted' },
  { date: '2025-11-06', seat: 'seat-quality', colleague: 'koester', level: 'working' },
  { date: '2020-06-11', seat: 'seat-daily', colleague: 'order-desk', level: 'working' },
];

export const team = [
  { colleague: 'nogalwat', lane: 'guarantor', position: 0, from: '2020-02-10' },
  { colleague: 'aandegang', lane: 'decider', position: 0, from: '2020-02-10' },
  { colleague: 'docter', lane: 'influencer', position: 0, from: '2020-02-10', to: '2025-06-01' },
  { colleague: 'koester', lane: 'nurture', position: 0, from: '2021-03-15' },
  { colleague: 'order-desk', lane: 'daily', position: 0, from: '2020-02-10' },
  { colleague: 'driver', lane: 'daily', position: 1, from: '2020-02-10' },
];

/** Conflicts: rejected parts set quality against production until Mr Wacht left; since 2025 it is planning. */
export const ties = [
  { kind: 'reportsTo', fromSeat: 'seat-decider', toSeat: 'seat-guarantor', from: '2020-02-10' },
  { kind: 'reportsTo', fromSeat: 'seat-production', toSeat: 'seat-decider', from: '2020-02-10' },
  { kind: 'reportsTo', fromSeat: 'seat-quality', toSeat: 'seat-decider', from: '2020-02-10' },
  { kind: 'reportsTo', fromSeat: 'seat-finance', toSeat: 'seat-decider', from: '2020-02-10', to: '2022-01-01' },
  { kind: 'reportsTo', fromSeat: 'seat-nurture', toSeat: 'seat-finance', from: '2020-02-10', to: '2022-01-01' },
  { kind: 'reportsTo', fromSeat: 'seat-nurture', toSeat: 'seat-decider', from: '2022-01-01' },
  { kind: 'reportsTo', fromSeat: 'seat-daily', toSeat: 'seat-nurture', from: '2020-02-10' },
  { kind: 'influences', fromSeat: 'seat-quality', toSeat: 'seat-nurture', from: '2020-02-10' },
  { kind: 'influences', fromSeat: 'seat-production', toSeat: 'seat-decider', from: '2021-05-01' },
  { kind: 'network', fromSeat: 'seat-guarantor', toSeat: 'seat-decider', from: '2022-04-01' },
  { kind: 'conflict', fromSeat: 'seat-quality', toSeat: 'seat-production', from: '2024-09-12', to: '2026-10-05' },
  { kind: 'conflict', fromSeat: 'seat-production', toSeat: 'seat-nurture', from: '2025-04-10' },
];

/** Who knows whom without being paired: a club of the chairmen, and an employer that two of them had in common. */
export const acquaintances = [
  {
    person: 'zekerheid',
    colleague: 'nogalwat',
    kind: 'network',
    note: say('Both row at De Hoop on Sundays.', 'Roeien allebei op zondag bij De Hoop.'),
    from: '2018-05-01',
  },
  {
    person: 'zacht',
    colleague: 'bellaar',
    kind: 'formerEmployer',
    note: say(
      'Both worked at Quist BV until he came to us; they have not spoken since.',
      'Werkten allebei bij Quist BV tot hij bij ons kwam; sindsdien geen contact.',
    ),
    from: '2017-04-01',
  },
];
