import { say } from '../bilingual.ts';

/** Four of ours face four of theirs. Nobody was ever asked to face the board. */
export const pairings = [
  { seat: 'seat-director', colleague: 'doorzet', cadence: 'quarterly', from: '2023-10-01' },
  { seat: 'seat-purchasing', colleague: 'bellaar', cadence: 'quarterly', from: '2023-01-16' },
  { seat: 'seat-research', colleague: 'bellaar', cadence: 'halfYearly', from: '2023-01-16' },
  { seat: 'seat-research', colleague: 'aaltonen', cadence: 'halfYearly', from: '2024-04-01' },
  { seat: 'seat-design', colleague: 'bellaar', cadence: 'quarterly', from: '2023-01-16' },
  { seat: 'seat-design', colleague: 'aaltonen', cadence: 'quarterly', from: '2024-04-01' },
  { seat: 'seat-purchasing', colleague: 'lindqvist', cadence: 'yearly', from: '2025-03-01' },
];

/** Warm where the product is made, cool where it is paid for. */
export const relationLevels = [
  { date: '2023-03-09', seat: 'seat-design', colleague: 'bellaar', level: 'working' },
  { date: '2024-11-14', seat: 'seat-design', colleague: 'bellaar', level: 'trusted' },
  { date: '2024-06-20', seat: 'seat-design', colleague: 'aaltonen', level: 'working' },
  { date: '2023-06-15', seat: 'seat-research', colleague: 'bellaar', level: 'acquainted' },
  { date: '2024-06-20', seat: 'seat-research', colleague: 'aaltonen', level: 'working' },
  { date: '2023-04-20', seat: 'seat-purchasing', colleague: 'bellaar', level: 'acquainted' },
  { date: '2025-11-20', seat: 'seat-purchasing', colleague: 'bellaar', kind: 'wanted', level: 'working' },
  { date: '2024-02-08', seat: 'seat-director', colleague: 'doorzet', level: 'working' },
  { date: '2024-02-08', seat: 'seat-director', colleague: 'doorzet', kind: 'wanted', level: 'trusted' },
];

export const team = [
  { colleague: 'doorzet', lane: 'decider', position: 0, from: '2023-01-16' },
  { colleague: 'bellaar', lane: 'buyer', position: 0, from: '2023-01-16' },
  { colleague: 'lindqvist', lane: 'buyer', position: 1, from: '2025-03-01' },
  { colleague: 'aaltonen', lane: 'influencer', position: 0, from: '2024-04-01' },
];

export const ties = [
  { kind: 'reportsTo', fromSeat: 'seat-director', toSeat: 'seat-board', from: '2023-01-16' },
  { kind: 'reportsTo', fromSeat: 'seat-research', toSeat: 'seat-director', from: '2023-01-16' },
  { kind: 'reportsTo', fromSeat: 'seat-design', toSeat: 'seat-research', from: '2023-01-16' },
  { kind: 'reportsTo', fromSeat: 'seat-purchasing', toSeat: 'seat-director', from: '2023-01-16' },
  { kind: 'influences', fromSeat: 'seat-design', toSeat: 'seat-director', from: '2023-10-01' },
  { kind: 'conflict', fromSeat: 'seat-purchasing', toSeat: 'seat-research', from: '2026-02-06' },
];

/** A road to the board that nobody took. */
export const acquaintances = [
  {
    person: 'voorman',
    colleague: 'nogalwat',
    kind: 'network',
    note: say(
      'Both sit in the council of the trade association.',
      'Zitten allebei in de raad van de brancheorganisatie.',
    ),
    from: '2021-01-01',
  },
];
