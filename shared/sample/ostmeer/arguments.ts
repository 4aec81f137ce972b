import { say } from '../bilingual.ts';

/** The purchaser keeps the others out of sight, and says that there are none. */
export const claims = [
  {
    person: 'zwijger',
    heardBy: 'bellaar',
    date: '2024-02-13',
    note: say(
      '"You deal with me, and nobody else need hear of it."',
      '"U heeft met mij te maken, en niemand anders hoeft ervan te weten."',
    ),
  },
];

/** What a purchaser can pass on without having been there. */
export const gatekeeperArguments = [
  {
    text: say('Moves without a sound, sixty thousand times', 'Beweegt zonder geluid, zestigduizend keer'),
    from: '2023-10-01',
  },
  {
    text: say(
      'One price for the whole year, one person to call',
      'Eén prijs voor het hele jaar, één persoon om te bellen',
    ),
    from: '2024-01-09',
  },
  {
    text: say('Five years’ guarantee on every moving part', 'Vijf jaar garantie op elk bewegend deel'),
    from: '2026-02-06',
  },
];
