import { say } from '../bilingual.ts';

/** The case told in six pictures, up to the blow from where nobody of ours was. */
export const keptViews = [
  {
    title: say('Four people, and four of ours', 'Vier mensen, en vier van ons'),
    note: say('The day of the offer.', 'De dag van de offerte.'),
    date: '2026-02-02',
    inSteps: true,
  },
  {
    title: say('Three years of preparation', 'Drie jaar voorbereiding'),
    kind: 'replay',
    since: '2023-01-16',
    date: '2026-02-02',
    speed: 'year',
  },
  {
    title: say('Lost on price, and no order placed yet', 'Verloren op prijs, en nog geen order geplaatst'),
    note: say('Who would have to change his mind?', 'Wie zou van gedachten moeten veranderen?'),
    kind: 'deals',
    date: '2026-02-04',
    deal: 'island',
  },
  {
    title: say('Two heads to one, two votes to two', 'Twee tegen één aan tafel, twee tegen twee in stemmen'),
    note: say("The director's vote lies with the purchaser.", 'De stem van de directeur ligt bij de inkoper.'),
    kind: 'deals',
    date: '2026-02-06',
    deal: 'island',
  },
  {
    title: say('The purchaser does not hold', 'De inkoper houdt geen stand'),
    date: '2026-02-16',
    focus: 'seat',
    seat: 'seat-purchasing',
  },
  {
    title: say('The blow came from where nobody of ours was', 'De klap kwam van waar niemand van ons zat'),
    note: say('No programme reached this seat.', 'Geen programma bereikte deze plek.'),
    date: '2026-06-01',
    focus: 'seat',
    seat: 'seat-board',
  },
];
