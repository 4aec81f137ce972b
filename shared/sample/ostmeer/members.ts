import { mr, ms, say } from '../bilingual.ts';

/** Four people we knew, and a board of which we knew only that it exists. */
export const seats = [
  {
    id: 'seat-board',
    title: say('Family board', 'Familieraad'),
    position: 0,
    from: '2023-01-16',
    roles: [{ role: 'guarantor' }],
    holders: [{ person: null }],
  },
  {
    id: 'seat-director',
    title: say('Managing director', 'Algemeen directeur'),
    position: 0,
    from: '2023-01-16',
    roles: [{ role: 'decider' }],
    holders: [{ person: 'voorman' }],
  },
  {
    id: 'seat-research',
    title: say('R&D manager', 'R&D-manager'),
    position: 0,
    from: '2023-01-16',
    roles: [{ role: 'influencer' }],
    holders: [{ person: 'weifel' }],
  },
  {
    id: 'seat-design',
    title: say('Designer', 'Ontwerper'),
    position: 1,
    from: '2023-01-16',
    roles: [{ role: 'initiator' }, { role: 'influencer', from: '2023-10-01' }],
    ownRoles: [{ companyRole: 'coach', from: '2023-10-01' }],
    holders: [{ person: 'schets' }],
  },
  {
    id: 'seat-purchasing',
    title: say('Head of purchasing', 'Hoofd inkoop'),
    position: 0,
    from: '2023-01-16',
    roles: [{ role: 'buyer' }, { role: 'gatekeeper', from: '2024-01-01' }],
    holders: [{ person: 'zwijger' }],
  },
];

export const people = [
  {
    id: 'voorman',
    name: mr('Voorman'),
    note: say('Ill since January 2026; back at work in May.', 'Ziek sinds januari 2026; in mei weer aan het werk.'),
    readings: [
      { date: '2023-11-14', status: 'neutral', confidence: 'observed', by: 'doorzet' },
      { date: '2024-09-10', status: 'favourable', confidence: 'observed', by: 'doorzet' },
      {
        date: '2025-06-17',
        status: 'inspired',
        confidence: 'stated',
        by: 'doorzet',
        note: say(
          'After the factory visit: "This is how we want to be."',
          'Na het fabrieksbezoek: "Zo willen wij ook zijn."',
        ),
      },
      {
        date: '2026-06-01',
        status: 'favourable',
        confidence: 'stated',
        by: 'doorzet',
        note: say(
          'Values what we did, and is bound by the board.',
          'Waardeert wat wij deden, en is gebonden aan de familieraad.',
        ),
      },
    ],
  },
  {
    id: 'weifel',
    name: mr('Weifel'),
    note: say('Head of the designer. Weighs and weighs again.', 'Chef van de ontwerper. Weegt en weegt opnieuw.'),
    employments: [{ organisation: 'Technische Hogeschool', to: '2011-09-01' }],
    readings: [
      { date: '2023-05-23', status: 'neutral', confidence: 'observed', by: 'bellaar' },
      {
        date: '2024-11-05',
        status: 'suspicious',
        confidence: 'observed',
        by: 'aaltonen',
        note: say(
          'Asked three times what happens after year two.',
          'Vroeg drie keer wat er na het tweede jaar gebeurt.',
        ),
      },
      { date: '2025-10-07', status: 'neutral', confidence: 'gut', by: 'bellaar' },
      {
        date: '2026-01-20',
        status: 'neutral',
        confidence: 'observed',
        by: 'aaltonen',
        note: say('Still weighs the trial against the old supplier.', 'Weegt de proef nog tegen de oude leverancier.'),
      },
      {
        date: '2026-02-06',
        status: 'inspired',
        confidence: 'observed',
        by: 'doorzet',
        note: say('Opened the present and had no words.', 'Maakte het cadeau open en had geen woorden.'),
      },
      { date: '2026-02-09', status: 'inspired', confidence: 'stated', by: 'bellaar' },
    ],
  },
  {
    id: 'schets',
    name: ms('Schets'),
    readings: [
      { date: '2023-03-21', status: 'favourable', confidence: 'stated', by: 'bellaar' },
      { date: '2024-04-16', status: 'inspired', confidence: 'stated', by: 'aaltonen' },
      { date: '2025-05-13', status: 'inspired', confidence: 'stated', by: 'bellaar' },
      { date: '2026-02-06', status: 'inspired', confidence: 'observed', by: 'doorzet' },
    ],
  },
  {
    id: 'zwijger',
    name: mr('Zwijger'),
    note: say(
      'Keeps the others out of sight: "You deal with me."',
      'Houdt de anderen uit beeld: "U heeft met mij te maken."',
    ),
    readings: [
      {
        date: '2024-02-13',
        status: 'unknown',
        confidence: 'observed',
        by: 'bellaar',
        note: say('An hour of talk, not one reaction.', 'Een uur gepraat, geen enkele reactie.'),
      },
      {
        date: '2025-09-02',
        status: 'suspicious',
        confidence: 'gut',
        by: 'doorzet',
        note: say('Our hunch: only the lowest price counts.', 'Ons gevoel: alleen de laagste prijs telt.'),
      },
      { date: '2026-02-06', status: 'hostile', confidence: 'observed', by: 'bellaar' },
    ],
  },
];
