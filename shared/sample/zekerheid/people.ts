import { mr, ms, say } from '../bilingual.ts';

/** Whoever held a seat, with what was read of them. Nobody has read Ms Zacht. */
export const people = [
  {
    id: 'komtgoed',
    name: mr('Komtgoed'),
    note: say(
      'Steps in when complaints keep coming. Rarely seen at the works.',
      'Komt in actie als klachten aanhouden. Zelden in de fabriek te zien.',
    ),
    employments: [{ organisation: 'Bank Van Dam', from: '2004-01-01', to: '2019-07-01' }],
    readings: [
      { date: '2022-06-16', status: 'neutral', confidence: 'observed', by: 'nogalwat' },
      {
        date: '2023-06-08',
        status: 'favourable',
        confidence: 'stated',
        by: 'nogalwat',
        note: say(
          'Calls us a supplier he need not think about.',
          'Noemt ons een leverancier waar hij niet over hoeft na te denken.',
        ),
      },
      {
        date: '2025-05-22',
        status: 'unknown',
        confidence: 'gut',
        by: 'nogalwat',
        note: say('Friendly, and gave nothing away.', 'Vriendelijk, maar liet niets los.'),
      },
    ],
  },
  {
    id: 'vroeger',
    name: mr('Vroeger'),
    note: say('Founder. Retired at the end of 2021.', 'Oprichter. Met pensioen sinds eind 2021.'),
    readings: [
      { date: '2020-03-12', status: 'favourable', confidence: 'stated', by: 'aandegang' },
      {
        date: '2020-12-10',
        status: 'inspired',
        confidence: 'stated',
        by: 'aandegang',
        note: say('Tells other suppliers to visit us.', 'Stuurt andere leveranciers bij ons langs.'),
      },
      { date: '2021-09-16', status: 'neutral', confidence: 'observed', by: 'aandegang' },
    ],
  },
  {
    id: 'zekerheid',
    name: mr('Zekerheid'),
    note: say('Was head of finance until he became director.', 'Was hoofd financiën tot hij directeur werd.'),
    employments: [{ organisation: 'Van Dalen Accountants', from: '2009-03-01', to: '2016-01-01' }],
    readings: [
      {
        date: '2020-10-06',
        status: 'suspicious',
        confidence: 'observed',
        by: 'docter',
        note: say('Checks every invoice line by line.', 'Loopt elke factuur regel voor regel na.'),
      },
      { date: '2022-02-10', status: 'neutral', confidence: 'observed', by: 'aandegang' },
      { date: '2023-03-16', status: 'favourable', confidence: 'stated', by: 'aandegang' },
      { date: '2024-12-12', status: 'neutral', confidence: 'gut', by: 'aandegang' },
      {
        date: '2026-03-19',
        status: 'favourable',
        confidence: 'stated',
        by: 'aandegang',
        note: say('Content with the new delivery scheme.', 'Tevreden over het nieuwe leverschema.'),
      },
    ],
  },
  {
    id: 'stokman',
    name: mr('Stokman'),
    readings: [
      { date: '2020-05-14', status: 'suspicious', confidence: 'observed', by: 'docter' },
      {
        date: '2020-11-19',
        status: 'hostile',
        confidence: 'stated',
        by: 'docter',
        note: say(
          'The line stood still for two days, and it was our part.',
          'De lijn lag twee dagen stil, en het was ons onderdeel.',
        ),
      },
    ],
  },
  {
    id: 'docht',
    name: ms('Docht'),
    employments: [{ organisation: 'Metaalwerken Oord', from: '2013-02-01', to: '2021-05-01' }],
    readings: [
      { date: '2021-06-03', status: 'neutral', confidence: 'observed', by: 'docter' },
      { date: '2022-05-19', status: 'favourable', confidence: 'stated', by: 'docter' },
      {
        date: '2024-01-25',
        status: 'inspired',
        confidence: 'stated',
        by: 'docter',
        note: say('Thinks along about the next frame.', 'Denkt mee over het volgende frame.'),
      },
      { date: '2025-04-10', status: 'inspired', confidence: 'observed', by: 'docter' },
    ],
  },
  {
    id: 'preuts',
    name: ms('Preuts'),
    readings: [
      { date: '2020-05-28', status: 'suspicious', confidence: 'observed', by: 'docter' },
      { date: '2021-04-22', status: 'neutral', confidence: 'stated', by: 'docter' },
    ],
  },
  {
    id: 'wacht',
    name: mr('Wacht'),
    note: say('Left in October 2026; where to is not known.', 'Vertrokken in oktober 2026; waarheen is niet bekend.'),
    employments: [{ organisation: 'Keurhuis', from: '2015-06-01', to: '2021-11-01' }],
    readings: [
      { date: '2021-12-02', status: 'neutral', confidence: 'gut', by: 'docter' },
      { date: '2022-10-13', status: 'favourable', confidence: 'observed', by: 'docter' },
      {
        date: '2024-09-12',
        status: 'suspicious',
        confidence: 'stated',
        by: 'docter',
        note: say(
          'Rejected a batch and doubts our measuring report.',
          'Keurde een partij af en twijfelt aan ons meetrapport.',
        ),
      },
      { date: '2025-11-06', status: 'favourable', confidence: 'stated', by: 'koester' },
    ],
  },
  {
    id: 'zacht',
    name: ms('Zacht'),
    note: say('Nobody of ours has met her.', 'Niemand van ons heeft haar ontmoet.'),
    employments: [{ organisation: 'Quist BV', isCompetitor: true, from: '2017-04-01', to: '2025-10-01' }],
  },
  {
    id: 'wissel',
    name: ms('Wissel'),
    readings: [
      { date: '2020-04-21', status: 'favourable', confidence: 'stated', by: 'docter' },
      { date: '2021-09-14', status: 'inspired', confidence: 'observed', by: 'koester' },
      { date: '2022-11-15', status: 'neutral', confidence: 'gut', by: 'koester' },
    ],
  },
  {
    id: 'graag',
    name: mr('Graag'),
    readings: [
      { date: '2023-03-07', status: 'favourable', confidence: 'observed', by: 'koester' },
      {
        date: '2024-06-18',
        status: 'inspired',
        confidence: 'stated',
        by: 'koester',
        note: say('Wants to plan a whole year together.', 'Wil samen een heel jaar vooruit plannen.'),
      },
      {
        date: '2025-12-09',
        status: 'suspicious',
        confidence: 'gut',
        by: 'koester',
        note: say('Asked for the price of every part on its own.', 'Vroeg de prijs van elk onderdeel apart op.'),
      },
      { date: '2026-05-12', status: 'neutral', confidence: 'observed', by: 'koester' },
    ],
  },
  {
    id: 'bel',
    name: ms('Bel'),
    readings: [{ date: '2020-06-11', status: 'favourable', confidence: 'observed', by: 'order-desk' }],
  },
  {
    id: 'praat',
    name: mr('Praat'),
    note: say(
      'Left in 2024. His work was shared out; nobody said among whom.',
      'Vertrokken in 2024. Zijn werk is verdeeld; niemand zei over wie.',
    ),
    readings: [
      { date: '2022-10-04', status: 'favourable', confidence: 'observed', by: 'order-desk' },
      { date: '2023-11-16', status: 'neutral', confidence: 'gut', by: 'driver' },
    ],
  },
];
