import { say } from '../bilingual.ts';

/**
 * Where the votes lay. At the offer two heads were for us, one against and one in doubt; the director's vote was in the
 * purchaser's hands, so that two votes were against. After the meeting it was two against one at the table and two votes
 * against two. Then the purchaser did not hold.
 */
export const deal = {
  id: 'island',
  name: say('Fittings for the moving island', 'Beslag voor het beweegbare kookeiland'),
  openedOn: '2023-03-21',
  orderPlacedOn: '2026-02-16',
  closedOn: '2026-06-01',
  outcome: 'stopped',
  stances: [
    { date: '2023-03-21', person: 'schets', position: 'for', confidence: 'stated' },
    { date: '2023-05-23', person: 'weifel', position: 'unknown', confidence: 'gut' },
    { date: '2023-11-14', person: 'voorman', position: 'undecided', confidence: 'observed' },
    { date: '2024-02-13', person: 'zwijger', position: 'unknown', confidence: 'gut' },
    { date: '2024-11-05', person: 'weifel', position: 'undecided', confidence: 'observed' },
    {
      date: '2025-06-17',
      person: 'voorman',
      position: 'for',
      confidence: 'stated',
      note: say('Decided at the factory.', 'In de fabriek besloten.'),
    },
    {
      date: '2025-09-02',
      person: 'zwijger',
      position: 'against',
      confidence: 'gut',
      note: say('Nothing said, but he keeps asking for less.', 'Niets gezegd, maar hij blijft om minder vragen.'),
    },
    { date: '2026-02-04', person: 'zwijger', position: 'against', confidence: 'stated' },
    { date: '2026-02-06', person: 'weifel', position: 'for', confidence: 'observed' },
    {
      date: '2026-02-09',
      person: 'weifel',
      position: 'for',
      confidence: 'stated',
      note: say('He makes the call himself.', 'Hij pleegt het telefoontje zelf.'),
    },
    {
      date: '2026-02-09',
      person: 'zwijger',
      position: 'undecided',
      confidence: 'observed',
      note: say('Does not defend his choice any longer.', 'Verdedigt zijn keuze niet langer.'),
    },
    {
      date: '2026-02-16',
      person: 'zwijger',
      position: 'for',
      confidence: 'observed',
      note: say('Signs what his colleagues want.', "Tekent wat zijn collega's willen."),
    },
  ],
  delegations: [{ fromPerson: 'voorman', toPerson: 'zwijger', from: '2026-01-12', to: '2026-05-11' }],
  milestones: [
    {
      date: '2023-03-21',
      kind: 'demo',
      text: say('First presentation to the designer', 'Eerste presentatie aan de ontwerper'),
    },
    { date: '2024-04-16', kind: 'trial', text: say('Trial delivery of twenty sets', 'Proeflevering van twintig sets') },
    { date: '2024-11-05', kind: 'trial', text: say('Endurance test, 60,000 movements', 'Duurtest, 60.000 bewegingen') },
    {
      date: '2025-06-17',
      kind: 'other',
      text: say('The director visits the factory', 'De directeur bezoekt de fabriek'),
    },
    { date: '2026-02-02', kind: 'offer', text: say('Offer handed over', 'Offerte uitgebracht') },
    {
      date: '2026-02-04',
      kind: 'lost',
      text: say('Lost on price; no order placed yet', 'Verloren op prijs; nog geen order geplaatst'),
    },
    {
      date: '2026-02-06',
      kind: 'meeting',
      text: say(
        "Evaluation: five years' guarantee, and a mock catalogue as a present",
        'Evaluatie: vijf jaar garantie, en een nagemaakte catalogus als cadeau',
      ),
    },
    {
      date: '2026-02-09',
      kind: 'won',
      text: say('Decision reversed, in our favour', 'Besluit teruggedraaid, in ons voordeel'),
    },
    {
      date: '2026-02-16',
      kind: 'order',
      text: say('Order for the first trial series', 'Order voor de eerste nulserie'),
    },
    { date: '2026-04-20', kind: 'trial', text: say('First trial series delivered', 'Eerste nulserie geleverd') },
    {
      date: '2026-06-01',
      kind: 'stop',
      text: say('The board stops the whole project', 'De familieraad stopt het hele project'),
    },
    {
      date: '2026-07-10',
      kind: 'other',
      text: say('Compensation for cancelled orders agreed', 'Vergoeding voor geannuleerde orders afgesproken'),
    },
  ],
};
