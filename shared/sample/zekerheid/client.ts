import { say } from '../bilingual.ts';
import { sampleClients } from '../sampleClients.ts';
import { claims, gatekeeperArguments, snoozes } from './arguments.ts';
import { keptViews } from './keptViews.ts';
import { people } from './people.ts';
import { programmes } from './programmes.ts';
import { acquaintances, pairings, relationLevels, team, ties } from './relations.ts';
import { seats } from './seats.ts';
import { touches } from './touches.ts';

/**
 * An existing client in its seventh year, 23 % of our turnover, without an exit agreement. On 5 October 2026 Mr Wacht
 * makes place for Ms Zacht, who comes from a competitor; six weeks later the programme around her begins.
 */
export const zekerheid = {
  id: 'zekerheid',
  name: sampleClients.zekerheid,
  relationStart: '2020-02-10',
  note: say(
    'Delivers to hospitals and care homes; our parts are in every bed they build.',
    'Levert aan ziekenhuizen en zorginstellingen; onze onderdelen zitten in elk bed dat zij bouwen.',
  ),
  phases: [{ phase: 'nurture', from: '2020-02-10' }],
  people,
  seats,
  team,
  pairings,
  relationLevels,
  ties,
  touches,
  acquaintances,
  claims,
  arguments: gatekeeperArguments,
  snoozes,
  programmes,
  keptViews,
  turnover: [
    { year: 2020, amount: 1_116_000 },
    { year: 2021, amount: 1_572_000 },
    { year: 2022, amount: 2_294_000 },
    { year: 2023, amount: 2_964_000 },
    { year: 2024, amount: 3_633_500 },
    { year: 2025, amount: 4_140_000 },
  ],
};
