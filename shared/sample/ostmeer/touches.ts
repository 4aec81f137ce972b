import { say } from '../bilingual.ts';
import { between } from '../sampleTouch.ts';

const missed = { state: 'missed' } as const;
const aboutDmu = { discussedDmu: true } as const;

/** Three years of preparation. The director could not be met while he was ill; the board was never met at all. */
export const touches = [
  ...between('bellaar', 'schets', [
    [
      '2023-02-07',
      'call',
      say(
        'Found us at a fair; looks for a fitting nobody makes yet.',
        'Vond ons op een beurs; zoekt beslag dat nog niemand maakt.',
      ),
    ],
    ['2023-03-21', 'visit', say('First presentation.', 'Eerste presentatie.')],
    [
      '2023-06-27',
      'visit',
      say(
        'Named who will have a say: her head, purchasing, the director.',
        'Noemde wie er meebeslissen: haar chef, inkoop, de directeur.',
      ),
      aboutDmu,
    ],
    ['2023-09-19', 'visit'],
    ['2023-12-05', 'visit', say('Demonstration with a model of wood.', 'Demonstratie met een houten model.')],
    ['2024-04-16', 'visit', say('Trial delivery built in together.', 'Proeflevering samen ingebouwd.')],
    ['2024-09-03', 'video'],
    ['2025-01-21', 'visit'],
    ['2025-05-13', 'visit'],
    ['2025-11-11', 'visit'],
    [
      '2026-11-17',
      'mail',
      say('What will become of her design?', 'Wat wordt er van haar ontwerp?'),
      { state: 'planned' },
    ],
  ]),
  ...between('aaltonen', 'schets', [
    ['2024-04-16', 'visit'],
    ['2024-11-05', 'visit', say('Endurance test passed.', 'Duurtest doorstaan.')],
    ['2025-06-17', 'event', say('Factory visit.', 'Fabrieksbezoek.')],
    ['2025-12-02', 'video', say('Last drawing settled.', 'Laatste tekening vastgesteld.')],
    ['2026-04-20', 'visit', say('First trial series delivered.', 'Eerste nulserie geleverd.')],
  ]),
  ...between('bellaar', 'weifel', [
    ['2023-05-23', 'visit', say('Listens, asks much, prefers nothing.', 'Luistert, vraagt veel, heeft geen voorkeur.')],
    ['2023-12-05', 'visit'],
    ['2024-06-11', 'visit', undefined, missed],
    ['2025-10-07', 'visit'],
    ['2026-02-09', 'call', say('He calls: our fittings it is, after all.', 'Hij belt: het wordt tóch ons beslag.')],
  ]),
  ...between('aaltonen', 'weifel', [
    [
      '2024-11-05',
      'visit',
      say('Endurance test: doubts about the years after.', 'Duurtest: twijfel over de jaren daarna.'),
    ],
    ['2025-06-17', 'event', say('Factory visit.', 'Fabrieksbezoek.')],
  ]),
  ...between('bellaar', 'zwijger', [
    ['2023-04-18', 'mail', say('No answer.', 'Geen antwoord.'), missed],
    ['2024-02-13', 'visit'],
    ['2024-10-08', 'mail', say('No answer.', 'Geen antwoord.'), missed],
    ['2025-03-25', 'visit', say('Says he decides here alone.', 'Zegt dat hij hier alleen beslist.'), aboutDmu],
    [
      '2026-02-04',
      'call',
      say(
        'Lost, on price. Called back: the order is not placed yet.',
        'Verloren, op prijs. Teruggebeld: de order is nog niet geplaatst.',
      ),
    ],
    ['2026-02-06', 'visit', say('Evaluation meeting; growls.', 'Evaluatiegesprek; bromt.')],
    ['2026-02-16', 'mail', say('Order for the trial series.', 'Order voor de nulserie.')],
  ]),
  ...between('lindqvist', 'zwijger', [
    ['2025-09-02', 'video', say('Price talk without a counter-offer.', 'Prijsgesprek zonder tegenvoorstel.')],
    ['2026-07-10', 'video', say('Compensation agreed.', 'Vergoeding afgesproken.')],
  ]),
  ...between('doorzet', 'zwijger', [
    ['2025-09-02', 'video'],
    ['2026-02-02', 'visit', say('Offer handed over.', 'Offerte overhandigd.')],
    [
      '2026-02-06',
      'visit',
      say("Evaluation: five years' guarantee on the table.", 'Evaluatie: vijf jaar garantie op tafel.'),
    ],
  ]),
  ...between('doorzet', 'weifel', [
    ['2026-02-06', 'visit', say('Unwraps the mock catalogue.', 'Pakt de nagemaakte catalogus uit.')],
  ]),
  ...between('doorzet', 'schets', [['2026-02-06', 'visit', say('Beams.', 'Straalt.')]]),
  ...between('doorzet', 'voorman', [
    [
      '2023-11-14',
      'visit',
      say(
        'First talk: design comes first, price is for others.',
        'Eerste gesprek: vormgeving gaat voor, prijs is voor anderen.',
      ),
    ],
    ['2024-03-12', 'visit'],
    ['2024-09-10', 'visit'],
    ['2025-02-18', 'visit'],
    ['2025-06-17', 'event', say('Factory visit: he is for us.', 'Fabrieksbezoek: hij is voor ons.')],
    ['2025-10-21', 'visit'],
    [
      '2026-01-20',
      'visit',
      say('Ill; his vote is with purchasing.', 'Ziek; zijn stem ligt bij inkoop.'),
      { state: 'missed', discussedDmu: true },
    ],
    [
      '2026-06-01',
      'call',
      say('He calls: the board has stopped the project.', 'Hij belt: de familieraad heeft het project gestopt.'),
    ],
    [
      '2026-11-24',
      'call',
      say('How the compensation is getting on.', 'Hoe het met de schadeloosstelling staat.'),
      { state: 'planned' },
    ],
  ]),
];
