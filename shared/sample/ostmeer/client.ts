import { say } from '../bilingual.ts';
import { sampleClients } from '../sampleClients.ts';
import { claims, gatekeeperArguments } from './arguments.ts';
import { deal } from './deal.ts';
import { keptViews } from './keptViews.ts';
import { people, seats } from './members.ts';
import { acquaintances, pairings, relationLevels, team, ties } from './relations.ts';
import { touches } from './touches.ts';

/**
 * A prospect of three years: the offer of 2 February 2026 was lost two days later, won back within a week, and stopped six
 * weeks after the first trial series by a board nobody of ours had ever met.
 */
export const ostmeer = {
  id: 'ostmeer',
  name: sampleClients.ostmeer,
  relationStart: '2023-01-16',
  note: say(
    'Kitchens with a name for design and quality. Wants to bring a moving kitchen island to the market.',
    'Keukens met een naam voor vormgeving en kwaliteit. Wil een beweegbaar kookeiland op de markt brengen.',
  ),
  phases: [
    { phase: 'exploration', from: '2023-01-16', to: '2023-10-01' },
    { phase: 'conquest', from: '2023-10-01' },
  ],
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
  deals: [deal],
  keptViews,
};
