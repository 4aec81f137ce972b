import { say } from '../bilingual.ts';

/** The case told in six pictures: who there is, how it became so, what shook it, and what is missing now. */
export const keptViews = [
  {
    title: say('Who decides, and who faces them', 'Wie beslist, en wie er tegenover staat'),
    note: say(
      'First their bank, then ours. Ask the room who has met the guarantor this year.',
      'Eerst hun kant, dan de onze. Vraag wie de waarborger dit jaar heeft gesproken.',
    ),
    date: '2026-09-14',
    inSteps: true,
  },
  {
    title: say('Seven years of coming and going', 'Zeven jaar komen en gaan'),
    note: say(
      'Eight changes; each was felt further than we thought.',
      'Acht wisselingen; elk reikte verder dan wij dachten.',
    ),
    kind: 'replay',
    since: '2020-02-10',
    date: '2026-09-14',
    speed: 'year',
  },
  {
    title: say('One strand pulled', 'Eén koppeling getrokken'),
    note: say('She came from our biggest competitor.', 'Zij komt van onze grootste concurrent.'),
    date: '2026-10-05',
    focus: 'seat',
    seat: 'seat-quality',
  },
  {
    title: say('Nobody of ours faces the influencers', 'Niemand van ons staat tegenover de beïnvloeders'),
    date: '2026-11-21',
    focus: 'finding',
    finding: 'rowUnpaired:influencer',
  },
  {
    title: say('The same in the counterpart table', 'Hetzelfde in de tegenhangertabel'),
    kind: 'table',
    date: '2026-11-21',
  },
  {
    title: say('What one year changed', 'Wat één jaar veranderde'),
    note: say('End here: which programme starts on Monday?', 'Eindig hier: welk programma begint maandag?'),
    kind: 'compare',
    since: '2025-11-21',
    date: '2026-11-21',
  },
];
