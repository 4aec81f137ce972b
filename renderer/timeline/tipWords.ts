import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Touch } from '../../shared/model/records.ts';
import { type ClientRecord, rowById, rowsOf } from '../../shared/record/clientRecord.ts';
import type { BarStretch, SeatBar } from '../../shared/time/timelineTypes.ts';
import { dateInWords, shortDate, translate } from '../i18n/say.ts';
import type { HeaderMark } from './headerMarks.ts';
import type { Hit } from './hitTest.ts';
import type { PlacedKnot, PlacedLane, PlacedStretch, Swap, TouchRun } from './layOutRow.ts';
import { rowLabel, seatLabel } from './seatLabel.ts';
import { changeSentence } from './storyWords.ts';

export interface Tip {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Milestones of one spot that are told before "and n more". */
const mostMarks = 3;
/** Swaps of one counted knot that are told. */
const mostSwaps = 6;

/**
 * Who, what and when of the thing under the pointer, in words. `held`: people of whom a reading round holds back what
 * others read, so that nobody can say that they are unread.
 */
export const tipOf = (hit: Hit, record: ClientRecord, held: readonly Id[] = []): Tip => {
  switch (hit.kind) {
    case 'knot':
      return knotTip(hit.knot);
    case 'lane':
      return laneTip(hit.lane, hit.date, held);
    case 'touches':
      return touchesTip(hit.row.bar, hit.run, record);
    case 'stretch':
      return stretchTip(hit.row.bar, hit.stretch, held);
    case 'marks':
      return marksTip(hit.marks);
    case 'root6':
      return {
        title: `${translate('timeline.root6')} · ${span(hit.window.from, hit.window.to)}`,
        lines: [translate('timeline.tip.root6', { first: hit.window.nth * 7 - 1, second: hit.window.nth * 7 })],
      };
  }
};

/** What a row label tells on hover: the seat and who sits there at the date. */
export const holderTip = (bar: SeatBar, date: PlainDate): Tip => {
  const present = bar.stretches.find(({ from, to }) => from <= date && (to === null || date < to));
  const name = present && holderName(present);
  return { title: seatLabel(bar), lines: [...(name ? [name] : []), translate('timeline.tip.toSelect')] };
};

const knotTip = ({ swaps }: PlacedKnot): Tip => {
  const [first, last] = [swaps[0], swaps.at(-1)];
  if (!first || !last) return { title: '', lines: [] };
  if (swaps.length === 1) return { title: dateInWords(first.date), lines: [swapSentence(first)] };
  return {
    title: `${translate('timeline.tip.swaps', { count: swaps.length })} · ${span(first.date, last.date)}`,
    lines: toldOf(
      swaps.map((swap) => `${shortDate(swap.date)}: ${swapSentence(swap)}`),
      mostSwaps,
    ),
  };
};

const swapSentence = ({ isLoose, leftName, cameName, seatTitle }: Swap): string =>
  changeSentence({ kind: isLoose ? 'departure' : 'swap', leftName, cameName, colleagueName: null, seatTitle });

/** What a lane's bar stands for at a day: its worst look, and whose it is. */
const laneTip = ({ group }: PlacedLane, date: PlainDate, held: readonly Id[]): Tip => {
  const title = `${translate(`word.lane.${group.lane}`)} · ${translate('timeline.seats', { count: group.bars.length })}`;
  const now = group.stretches.find(({ from, to }) => from <= date && (to === null || date < to));
  if (!now) return { title, lines: [] };
  const worst = group.bars.flatMap((bar) =>
    bar.stretches
      .filter(({ from, to, look }) => look === now.look && from <= date && (to === null || date < to))
      .map((stretch) => ({ stretch, name: stretch.personName ?? rowLabel(bar, date) })),
  );
  const names = toldOf(
    worst.map(({ name }) => name),
    mostMarks,
  ).join(', ');
  if (now.look === 'none') return { title, lines: [translate('timeline.tip.vacant')] };
  if (now.look === 'ghost') return { title, lines: [translate('timeline.tip.ghost'), names] };
  const status = worst.some(({ stretch }) => isHeldBack(stretch, held))
    ? translate('round.hidden')
    : translate(`word.status.${now.look}`);
  return { title, lines: [shortDate(date), translate('timeline.tip.worst', { status, names })] };
};

/** The first of them, and how many more there are. */
const toldOf = (all: readonly string[], most: number): readonly string[] =>
  all.length <= most ? all : [...all.slice(0, most), translate('timeline.tip.more', { count: all.length - most })];

/** Unread by what is shown, and by nothing else: her own older readings stay, and speak. */
const isHeldBack = ({ look, personId }: BarStretch, held: readonly Id[]): boolean =>
  look === 'unknown' && personId !== null && held.includes(personId);

const stretchTip = (bar: SeatBar, { stretch }: PlacedStretch, held: readonly Id[]): Tip => {
  const isRead = stretch.look !== 'ghost' && stretch.look !== 'none';
  const when = span(stretch.from, stretch.to);
  const statusOf = (): string =>
    isHeldBack(stretch, held) ? translate('round.hidden') : translate(`word.status.${stretch.look}`);
  return {
    title: holderName(stretch),
    lines: [seatLabel(bar), isRead ? `${translate('timeline.tip.status', { status: statusOf() })} · ${when}` : when],
  };
};

const holderName = (stretch: SeatBar['stretches'][number]): string => {
  if (stretch.look === 'none') return translate('timeline.tip.vacant');
  return stretch.personName ?? translate('timeline.tip.ghost');
};

const touchesTip = (bar: SeatBar, run: TouchRun, record: ClientRecord): Tip => {
  const what = translate(`timeline.tip.${run.state}`, { count: run.count });
  if (run.count > 1) {
    return {
      title: translate('timeline.tip.count', { count: run.count, what }),
      lines: [translate('timeline.tip.run', { from: shortDate(run.from), to: shortDate(run.to) }), seatLabel(bar)],
    };
  }
  const touch = touchOf(bar, run, record);
  const summary = touch?.summary.trim();
  return {
    title: `${dateInWords(run.from)} · ${touch ? translate(`word.channel.${touch.channel}`) : what}`,
    lines: [
      ...(touch ? [`${what}: ${namesOf(touch, record)}`] : [seatLabel(bar)]),
      ...(summary ? [shortened(summary)] : []),
    ],
  };
};

const touchOf = (bar: SeatBar, run: TouchRun, record: ClientRecord): Touch | undefined => {
  const holder = bar.stretches.find(({ from, to }) => from <= run.from && (to === null || run.from < to))?.personId;
  return rowsOf(record, 'touch').find(
    (touch) => touch.date === run.from && touch.state === run.state && touch.personId === holder,
  );
};

const namesOf = (touch: Touch, record: ClientRecord): string =>
  [rowById(record, 'colleague', touch.colleagueId)?.name, rowById(record, 'person', touch.personId)?.name]
    .filter(Boolean)
    .join(' – ');

const marksTip = (marks: readonly HeaderMark[]): Tip => {
  const deals = new Set(marks.flatMap((mark) => (mark.kind === 'milestone' ? [mark.dealName] : [])));
  return {
    title: [...deals].join(', ') || translate('timeline.tip.ownSide'),
    lines: toldOf(
      marks.map((mark) => `${shortDate(mark.date)}: ${markWords(mark)}`),
      mostMarks,
    ),
  };
};

const markWords = (mark: HeaderMark): string => {
  if (mark.kind === 'milestone') {
    const what = translate(`word.milestone.${mark.milestone}`);
    return mark.text ? `${what} – ${shortened(mark.text)}` : what;
  }
  return changeSentence({
    kind: 'colleagueLeft',
    leftName: null,
    cameName: null,
    colleagueName: mark.name || null,
    seatTitle: '',
  });
};

const span = (from: PlainDate, to: PlainDate | null): string =>
  to === null
    ? translate('timeline.tip.since', { from: shortDate(from) })
    : translate('timeline.tip.until', { from: shortDate(from), to: shortDate(to) });

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88).trimEnd()}…` : text);
