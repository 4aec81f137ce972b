import type { LeavingRules } from '../../../shared/exchange/leaving/leavingRules.ts';
import type { Comparison, SeatChange, StrandChange } from '../../../shared/insight/compareDates.ts';
import type { Id } from '../../../shared/model/ids.ts';
import type { SeatState } from '../../../shared/time/clientState.ts';
import { titleInLane } from '../laneWords.ts';
import type { PaperWords } from '../paperWords.ts';
import { type Mark, markOfStrand, type Sign } from './changeMarks.ts';

/** One change told in a sentence, and whom it leads to. */
export interface ChangeLine {
  readonly key: string;
  readonly sentence: string;
  readonly sign: Sign;
  readonly select: { readonly kind: 'seat' | 'colleague'; readonly id: Id } | null;
}

export const changeGroups = ['people', 'feelings', 'contact', 'findings'] as const;
export type ChangeGroup = (typeof changeGroups)[number];

/** Whether a group of changes is told to readers with these rules. */
export const toldTo =
  (rules: LeavingRules) =>
  (group: ChangeGroup): boolean =>
    ({ people: true, feelings: rules.emotions, contact: true, findings: rules.findings })[group];

/**
 * Everything the picture shows, in words: what a screen reader hears, and what is printed beside it. `isFrank` false:
 * what is missing is not told.
 */
export const comparisonLines = (
  comparison: Comparison,
  words: PaperWords,
  isFrank: boolean,
): Readonly<Record<ChangeGroup, readonly ChangeLine[]>> => ({
  people: [
    ...phaseLine(comparison, words),
    ...comparison.seats.flatMap((change) => seatLine(change, comparison, words, isFrank)),
    ...colleagueLines(comparison, words),
  ],
  feelings: comparison.seats.flatMap((change) => feelingLine(change, words)),
  contact: [
    ...comparison.strands.flatMap((change) => strandLine(change, comparison, words, isFrank)),
    ...tieLines(comparison, words, isFrank),
  ],
  findings: [
    ...comparison.findings.appeared.map(
      (finding): ChangeLine => ({
        key: `appeared ${finding.id}`,
        sentence: words.say(finding.title),
        sign: 'finding',
        select: seatOf(finding.concerns.seatIds[0]),
      }),
    ),
    ...comparison.findings.gone.map(
      (finding): ChangeLine => ({
        key: `gone ${finding.id}`,
        sentence: words.t('compare.findingGone', { finding: words.say(finding.title) }),
        sign: 'solved',
        select: seatOf(finding.concerns.seatIds[0]),
      }),
    ),
  ],
});

const seatOf = (id: Id | undefined): ChangeLine['select'] => (id === undefined ? null : { kind: 'seat', id });

const markOfSeat: Readonly<Record<Exclude<SeatChange['kind'], 'same'>, Mark>> = {
  came: 'came',
  went: 'went',
  swapped: 'swapped',
  left: 'went',
  filled: 'came',
  named: 'came',
  returned: 'came',
};

const seatLine = (
  change: SeatChange,
  comparison: Comparison,
  words: PaperWords,
  isFrank: boolean,
): readonly ChangeLine[] => {
  const { kind, before, after, between, seatId } = change;
  const seat = after ?? before;
  if (!seat) return [];
  const elsewhere = comparison.after.seats.find(({ person }) => person && person.id === before?.person?.id);
  const key = seatKey(change, elsewhere !== undefined);
  if (key === null) return [];
  const told = words.t(`compare.seat.${key}`, {
    title: titleOf(seat, words, isFrank),
    before: nameOf(before),
    after: key === 'roles' ? (after?.person?.name ?? titleOf(seat, words, isFrank)) : nameOf(after),
    elsewhere: elsewhere ? titleOf(elsewhere, words, isFrank) : '',
    rolesBefore: rolesOf(before, words),
    rolesAfter: rolesOf(after, words),
  });
  const meantime =
    between.length === 0
      ? ''
      : ` ${words.t('compare.between', { names: between.map((person) => person?.name ?? '??').join(', ') })}`;
  const sign = kind === 'same' ? 'swapped' : markOfSeat[kind];
  return [{ key: `seat ${seatId}`, sentence: told + meantime, sign, select: seatOf(seatId) }];
};

/** Which sentence tells it; null when there is nothing to tell. */
const seatKey = ({ kind, before, after }: SeatChange, isElsewhere: boolean): string | null => {
  if (kind === 'same') return before && after && rolesKey(before) !== rolesKey(after) ? 'roles' : null;
  if (kind === 'went' && isElsewhere) return 'wentMoved';
  const isUnknown = after?.holder === 'unknown';
  return isUnknown && (kind === 'came' || kind === 'swapped' || kind === 'filled') ? `${kind}Unknown` : kind;
};

const rolesKey = (seat: SeatState): string => [...seat.roles].sort().join(' ');

const rolesOf = (seat: SeatState | null, words: PaperWords): string =>
  seat && seat.roles.length > 0
    ? seat.roles.map((role) => words.t(`word.role.${role}`)).join(', ')
    : words.t('compare.noRole');

const phaseLine = ({ before, after }: Comparison, words: PaperWords): readonly ChangeLine[] =>
  before.phase && after.phase && before.phase !== after.phase
    ? [
        {
          key: 'phase',
          sentence: words.t('compare.phase', {
            before: words.t(`word.phase.${before.phase}`),
            after: words.t(`word.phase.${after.phase}`),
          }),
          sign: 'swapped',
          select: null,
        },
      ]
    : [];

const colleagueLines = (comparison: Comparison, words: PaperWords): readonly ChangeLine[] =>
  comparison.colleagues.flatMap(({ colleagueId, kind, before, after }) => {
    const colleague = (after ?? before)?.colleague;
    if (kind === 'same' || !colleague) return [];
    return [
      {
        key: `colleague ${colleagueId}`,
        sentence: words.t(`compare.colleague.${kind}`, { name: colleague.name }),
        sign: kind === 'came' ? ('came' as const) : ('went' as const),
        select: { kind: 'colleague' as const, id: colleagueId },
      },
    ];
  });

const feelingLine = ({ seatId, mood, before, after }: SeatChange, words: PaperWords): readonly ChangeLine[] => {
  if (!mood || mood === 'same' || !before || !after) return [];
  const sentence = words.t(`compare.mood.${mood}`, {
    name: nameOf(after),
    before: words.t(`word.status.${before.emotion.status}`),
    after: words.t(`word.status.${after.emotion.status}`),
  });
  // From unknown or to it there is no better or worse.
  const sign = mood === 'better' || mood === 'worse' ? mood : 'read';
  return [{ key: `mood ${seatId}`, sentence, sign, select: seatOf(seatId) }];
};

const strandLine = (
  { seatId, colleagueId, kind, before, after }: StrandChange,
  comparison: Comparison,
  words: PaperWords,
  isFrank: boolean,
): readonly ChangeLine[] => {
  if (kind === 'same') return [];
  const colleague = comparison.colleagues.find((change) => change.colleagueId === colleagueId);
  const params = {
    seat: whoOn(comparison, seatId, kind === 'ended', words, isFrank),
    colleague: (colleague?.after ?? colleague?.before)?.colleague.name ?? '??',
    rhythmBefore: cadenceWord(before, words),
    rhythmAfter: cadenceWord(after, words),
  };
  return [
    {
      key: `strand ${seatId} ${colleagueId}`,
      sentence: words.t(`compare.strand.${kind}`, params),
      sign: markOfStrand[kind],
      select: seatOf(seatId),
    },
  ];
};

const cadenceWord = (pairing: StrandChange['after'], words: PaperWords): string =>
  pairing?.pairing.cadence ? words.t(`word.cadence.${pairing.pairing.cadence}`) : words.t('compare.noCadence');

const tieLines = (comparison: Comparison, words: PaperWords, isFrank: boolean): readonly ChangeLine[] =>
  comparison.ties.flatMap(({ tie, kind }) =>
    kind === 'same'
      ? []
      : [
          {
            key: `tie ${tie.id}`,
            sentence: words.t(`compare.tie.${kind}`, {
              from: whoOn(comparison, tie.fromSeatId, kind === 'ended', words, isFrank),
              kind: words.t(`word.tie.${tie.kind}`),
              to: whoOn(comparison, tie.toSeatId, kind === 'ended', words, isFrank),
            }),
            sign: kind === 'new' ? ('came' as const) : ('went' as const),
            select: seatOf(tie.fromSeatId),
          },
        ],
  );

const nameOf = (seat: SeatState | null): string => seat?.person?.name ?? '??';

const titleOf = ({ seat, lane }: SeatState, words: PaperWords, isFrank: boolean): string =>
  seat.title || titleInLane(lane, isFrank, words);

/** Who sits there now, else who did, else the seat's title. Of what has ended, whoever it was with: not who came since. */
const whoOn = (comparison: Comparison, seatId: Id, isOver: boolean, words: PaperWords, isFrank: boolean): string => {
  const change = comparison.seats.find((each) => each.seatId === seatId);
  const seat = isOver ? (change?.before ?? change?.after) : (change?.after ?? change?.before);
  return seat ? (seat.person?.name ?? titleOf(seat, words, isFrank)) : '??';
};
