import type { ActivityKind, Channel } from '../../model/vocabulary.ts';
import { type Bilingual, say } from '../bilingual.ts';

/** `[planned for, seat, colleague, done on]`; null: nobody of ours, or not done. */
type Step = readonly [date: string, seat: string, colleague: string | null, doneOn: string | null];

const steps = (kind: ActivityKind, channel: Channel, list: readonly Step[], title: Bilingual = say('', '')) =>
  list.map(([date, seat, colleague, doneOn]) => ({ date, seat, colleague, kind, channel, title, doneOn }));

/**
 * The √6 programme of the window that runs, half done: production and goods-in were left out of it. The √7 around
 * Ms Zacht began six weeks after she came; so far somebody has only looked up where she worked.
 */
export const programmes = [
  {
    kind: 'root6',
    answers: '2025-02-10',
    from: '2025-02-10',
    activities: [
      ...steps('listen', 'visit', [
        ['2025-03-06', 'seat-quality', 'docter', '2025-03-06'],
        ['2025-03-13', 'seat-decider', 'aandegang', '2025-03-13'],
        ['2025-03-18', 'seat-nurture', 'koester', '2025-03-18'],
        ['2025-04-10', 'seat-production', 'docter', '2025-04-10'],
        ['2025-05-22', 'seat-guarantor', 'nogalwat', '2025-05-22'],
        ['2025-06-04', 'seat-daily', 'order-desk', null],
      ]),
      ...steps('renew', 'visit', [
        ['2025-11-06', 'seat-quality', 'koester', '2025-11-06'],
        ['2025-11-11', 'seat-nurture', 'koester', '2025-11-11'],
        ['2025-11-27', 'seat-production', null, null],
        ['2025-12-11', 'seat-decider', 'aandegang', '2025-12-11'],
      ]),
      ...steps(
        'thank',
        'event',
        [
          ['2026-06-09', 'seat-nurture', 'koester', '2026-06-09'],
          ['2026-06-18', 'seat-decider', 'aandegang', '2026-06-18'],
          ['2026-06-19', 'seat-guarantor', 'nogalwat', null],
        ],
        say('Invite to the summer concert', 'Uitnodigen voor het zomerconcert'),
      ),
      ...steps('review', 'visit', [
        ['2026-12-08', 'seat-nurture', 'koester', null],
        ['2026-12-10', 'seat-decider', 'aandegang', null],
        ['2026-12-15', 'seat-production', null, null],
        ['2027-01-12', 'seat-guarantor', 'nogalwat', null],
        ['2027-01-19', 'seat-quality', null, null],
        ['2027-01-21', 'seat-daily', 'order-desk', null],
      ]),
    ],
  },
  {
    kind: 'root7',
    answers: '2026-10-05',
    seat: 'seat-quality',
    from: '2026-11-16',
    activities: [
      ...steps('background', 'other', [['2026-11-18', 'seat-quality', 'koester', '2026-11-18']]),
      ...steps('firstMeeting', 'visit', [['2026-11-26', 'seat-quality', 'koester', null]]),
      ...steps('reassure', 'call', [
        ['2026-11-24', 'seat-nurture', 'koester', null],
        ['2026-11-27', 'seat-decider', 'aandegang', null],
        ['2026-12-01', 'seat-production', null, null],
        ['2026-12-02', 'seat-daily', 'order-desk', null],
      ]),
      ...steps('listen', 'visit', [['2027-01-07', 'seat-quality', 'koester', null]]),
      ...steps('review', 'visit', [['2027-02-16', 'seat-quality', 'koester', null]]),
    ],
  },
];
