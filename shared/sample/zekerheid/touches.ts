import { say } from '../bilingual.ts';
import { between } from '../sampleTouch.ts';

const missed = { state: 'missed' } as const;
const aboutDmu = { discussedDmu: true } as const;

/**
 * Seven years of contacts. The daily ones are samples. Since June 2024 nobody knows who answers at goods-in, so none can
 * be written down there; since Ms Docter left nobody speaks with production.
 */
export const touches = [
  ...between('aandegang', 'vroeger', [
    [
      '2020-03-12',
      'visit',
      say('First order discussed, toured the works.', 'Eerste order besproken, rondgang door de fabriek.'),
    ],
    ['2020-06-18', 'video'],
    ['2020-09-17', 'video', say('Wants to double the volume next year.', 'Wil het volume volgend jaar verdubbelen.')],
    ['2020-12-10', 'visit'],
    ['2021-03-18', 'visit'],
    ['2021-06-10', 'event', say('Together at the care fair.', 'Samen op de zorgbeurs.')],
    [
      '2021-09-16',
      'visit',
      say('Speaks of stopping, names no successor.', 'Spreekt over stoppen, noemt geen opvolger.'),
      aboutDmu,
    ],
    ['2021-12-09', 'event', say('Farewell reception.', 'Afscheidsreceptie.')],
  ]),
  ...between('aandegang', 'zekerheid', [
    [
      '2022-02-10',
      'visit',
      say(
        'First talk with the new director: figures first.',
        'Eerste gesprek met de nieuwe directeur: eerst de cijfers.',
      ),
    ],
    ['2022-05-12', 'visit'],
    ['2022-09-15', 'visit'],
    ['2022-12-08', 'visit', say('Cancelled on the day itself.', 'Op de dag zelf afgezegd.'), missed],
    [
      '2023-03-16',
      'visit',
      say(
        'Asked who else has a say; he named his chairman.',
        'Gevraagd wie er nog meer meebeslist; hij noemde zijn voorzitter.',
      ),
      aboutDmu,
    ],
    ['2023-06-15', 'video'],
    ['2023-09-21', 'visit'],
    ['2023-12-14', 'visit'],
    ['2024-03-14', 'visit'],
    ['2024-06-13', 'visit'],
    ['2024-09-19', 'visit', say('Postponed after the rejected batch.', 'Uitgesteld na de afgekeurde partij.'), missed],
    ['2024-12-12', 'visit', say('Polite, short, no coffee.', 'Beleefd, kort, geen koffie.')],
    ['2025-03-13', 'visit'],
    ['2025-06-12', 'visit'],
    ['2025-09-11', 'video'],
    ['2025-12-11', 'visit'],
    ['2026-03-19', 'visit', say('Delivery scheme for the year agreed.', 'Leverschema voor het jaar afgesproken.')],
    ['2026-06-18', 'visit'],
    [
      '2026-09-17',
      'visit',
      say('He was abroad, no new date made.', 'Hij zat in het buitenland, geen nieuwe datum gemaakt.'),
      missed,
    ],
  ]),
  ...between('nogalwat', 'komtgoed', [
    [
      '2022-06-16',
      'event',
      say('Introduced by Mr Zekerheid at the summer concert.', 'Voorgesteld door Dhr. Zekerheid op het zomerconcert.'),
    ],
    ['2023-06-08', 'visit'],
    ['2024-06-20', 'visit'],
    ['2025-05-22', 'visit'],
    [
      '2026-06-11',
      'visit',
      say('Two diaries that would not meet.', "Twee agenda's die niet op elkaar pasten."),
      missed,
    ],
    [
      '2026-12-03',
      'event',
      say('Both are at the winter concert.', 'Beiden zijn op het winterconcert.'),
      { state: 'planned' },
    ],
  ]),
  ...between('docter', 'zekerheid', [
    ['2020-10-06', 'visit', say('Explained how an invoice is made up.', 'Uitgelegd hoe een factuur is opgebouwd.')],
    ['2021-10-05', 'visit'],
  ]),
  ...between('docter', 'stokman', [
    ['2020-05-14', 'visit'],
    [
      '2020-11-19',
      'visit',
      say('Two days of standstill: apologised on the spot.', 'Twee dagen stilstand: ter plekke excuses aangeboden.'),
    ],
    ['2021-04-08', 'call', say('Did not call back.', 'Belde niet terug.'), missed],
  ]),
  ...between('docter', 'docht', [
    ['2021-06-03', 'visit'],
    ['2021-11-25', 'visit'],
    ['2022-05-19', 'visit', say('New mounting jig tried out together.', 'Samen de nieuwe montagemal uitgeprobeerd.')],
    ['2022-11-24', 'visit'],
    ['2023-05-25', 'visit'],
    ['2023-11-23', 'visit', undefined, missed],
    [
      '2024-01-25',
      'visit',
      say('First sketch of the next frame on the table.', 'Eerste schets van het volgende frame op tafel.'),
    ],
    ['2024-06-27', 'visit'],
    [
      '2025-04-10',
      'visit',
      say('Told her she would leave; no name for afterwards.', 'Verteld dat zij vertrekt; geen naam voor daarna.'),
    ],
  ]),
  ...between('docter', 'preuts', [
    ['2020-05-28', 'visit'],
    ['2020-12-03', 'video'],
    ['2021-04-22', 'visit', say('Measuring report accepted as it is.', 'Meetrapport zonder aanpassing geaccepteerd.')],
  ]),
  ...between('docter', 'wacht', [
    ['2021-12-02', 'visit'],
    ['2022-10-13', 'visit'],
    ['2023-04-13', 'visit', undefined, missed],
    [
      '2023-10-12',
      'visit',
      say('Wants to be asked before a change, not after.', 'Wil vóór een wijziging gevraagd worden, niet erna.'),
      aboutDmu,
    ],
    ['2024-09-12', 'visit', say('The rejected batch, piece by piece.', 'De afgekeurde partij, stuk voor stuk.')],
    ['2025-03-06', 'visit'],
  ]),
  ...between('koester', 'wacht', [
    ['2025-06-24', 'visit', say('Took over from Ms Docter.', 'Overgenomen van Mw. Docter.')],
    ['2025-11-06', 'visit'],
    ['2026-02-24', 'visit', undefined, missed],
  ]),
  ...between('docter', 'wissel', [
    ['2020-04-21', 'video'],
    ['2020-08-18', 'visit'],
    ['2020-11-24', 'video'],
    ['2021-02-23', 'video', say('Handed over to Mr Koester.', 'Overgedragen aan Dhr. Koester.')],
  ]),
  ...between('koester', 'wissel', [
    ['2021-04-13', 'visit'],
    ['2021-06-15', 'visit'],
    ['2021-09-14', 'visit'],
    ['2021-12-14', 'visit'],
    ['2022-03-15', 'visit'],
    ['2022-06-14', 'visit'],
    ['2022-08-23', 'visit', say('Holiday not noted.', 'Vakantie niet genoteerd.'), missed],
    ['2022-11-15', 'visit'],
    ['2023-01-17', 'call', say('Says goodbye and names Mr Graag.', 'Neemt afscheid en noemt Dhr. Graag.'), aboutDmu],
  ]),
  ...between('koester', 'graag', [
    ['2023-03-07', 'visit'],
    ['2023-06-13', 'visit'],
    ['2023-09-12', 'visit'],
    ['2023-12-05', 'visit'],
    ['2024-03-12', 'visit'],
    ['2024-06-18', 'visit', say('Year planning on one sheet.', 'Jaarplanning op één vel.')],
    ['2024-09-24', 'visit'],
    ['2024-12-17', 'visit'],
    ['2025-03-18', 'visit'],
    ['2025-06-10', 'visit', say('From now on every month.', 'Vanaf nu elke maand.')],
    ['2025-07-08', 'visit'],
    ['2025-08-12', 'visit', undefined, missed],
    ['2025-09-09', 'visit'],
    ['2025-10-14', 'visit'],
    ['2025-11-11', 'visit'],
    [
      '2025-12-09',
      'visit',
      say('Asked for loose prices, would not say for whom.', 'Vroeg losse prijzen, wilde niet zeggen voor wie.'),
    ],
    ['2026-01-13', 'visit'],
    ['2026-02-10', 'visit'],
    ['2026-03-10', 'visit'],
    ['2026-04-14', 'visit', undefined, missed],
    ['2026-05-12', 'visit'],
    ['2026-06-09', 'visit'],
    ['2026-07-14', 'visit'],
    [
      '2026-09-08',
      'visit',
      say(
        'Mentions that Mr Wacht is leaving; no successor known to him.',
        'Vertelt dat Dhr. Wacht weggaat; een opvolger kent hij niet.',
      ),
    ],
    ['2026-10-13', 'visit', say('He was too busy.', 'Hij had het te druk.'), missed],
    ['2026-12-08', 'visit', undefined, { state: 'planned' }],
  ]),
  ...between('order-desk', 'bel', [
    ['2020-03-03', 'call'],
    ['2020-06-11', 'call'],
    ['2021-02-09', 'call'],
    ['2022-01-18', 'call'],
  ]),
  ...between('order-desk', 'praat', [
    ['2022-10-04', 'call'],
    ['2023-04-18', 'call'],
    ['2023-10-17', 'call'],
    [
      '2024-05-14',
      'call',
      say('His last week; calls will be answered by "the team".', 'Zijn laatste weken; voortaan neemt "het team" op.'),
    ],
  ]),
  ...between('driver', 'praat', [
    ['2023-02-16', 'visit'],
    ['2023-11-16', 'visit'],
  ]),
];
