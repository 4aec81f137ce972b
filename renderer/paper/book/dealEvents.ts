import type { Id } from '../../../shared/model/ids.ts';
import type { PlainDate } from '../../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../../shared/record/clientRecord.ts';
import { textWidth } from '../../../shared/scene/textWidth.ts';
import { delegationsOfDeal, milestonesOfDeal, stancesOfDeal } from '../../../shared/time/recordIndex.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { personName } from '../../timeline/eventNames.ts';
import type { Block } from '../sideBlocks.ts';
import { beside, paragraph, ruled, under } from './bookBlocks.ts';
import type { BookContext } from './bookPage.ts';

/** A day of a deal. */
interface DealEvent {
  readonly date: PlainDate;
  readonly milestones: readonly string[];
  /** What was written about it, as far as that leaves, and who turned that day or handed the vote over. */
  readonly told: readonly string[];
}

/** What happened up to a date, day by day. */
export const dealEvents = (
  dealId: Id,
  until: PlainDate,
  record: ClientRecord,
  { words: { t } }: BookContext,
): readonly DealEvent[] => {
  const milestones = milestonesOfDeal(record, dealId);
  const turns = [...turnsOf(dealId, record, t), ...handedOver(dealId, record, t)];
  const days = [...new Set([...milestones, ...turns].map(({ date }) => date))].filter((date) => date <= until);
  return days.toSorted().map((date) => {
    const ofDay = milestones.filter((each) => each.date === date);
    return {
      date,
      milestones: ofDay.map(({ kind }) => capitalised(t(`word.milestone.${kind}`))),
      told: [
        ...ofDay.map(({ text }) => text.trim()).filter((text) => text !== ''),
        turns.flatMap((turn) => (turn.date === date ? [turn.sentence] : [])).join(' '),
      ].filter((text) => text !== ''),
    };
  });
};

interface Turn {
  readonly date: PlainDate;
  readonly sentence: string;
}
type Translate = BookContext['words']['t'];

/** Only where somebody came to stand elsewhere than before. */
const turnsOf = (dealId: Id, record: ClientRecord, t: Translate): readonly Turn[] => {
  const stances = stancesOfDeal(record, dealId);
  return stances.flatMap(({ date, personId, position }, index): readonly Turn[] => {
    const before = stances.slice(0, index).findLast((each) => each.personId === personId);
    if ((before?.position ?? 'unknown') === position) return [];
    const key = position === 'unknown' ? 'timeline.told.sideUnknown' : `timeline.told.side.${position}`;
    return [{ date, sentence: t(key, { person: personName(record, personId) }) }];
  });
};

const handedOver = (dealId: Id, record: ClientRecord, t: Translate): readonly Turn[] =>
  delegationsOfDeal(record, dealId).flatMap(({ from, to, fromPersonId, toPersonId }): readonly Turn[] => {
    const names = { from: personName(record, fromPersonId), to: personName(record, toPersonId) };
    return [
      { date: from, sentence: t('timeline.told.delegationStarted', names) },
      ...(to === null ? [] : [{ date: to, sentence: t('timeline.told.delegationEnded', names) }]),
    ];
  });

/** In three columns, each line under a thin rule: the day, what it was, what is told of it. */
export const eventBlocks = (events: readonly DealEvent[], width: number, context: BookContext): readonly Block[] => {
  const { type, words } = context;
  const dayWidth = type.body * 6.2;
  const widest = Math.max(
    0,
    ...events.flatMap((each) => each.milestones).map((each) => textWidth(each, type.body, 600)),
  );
  const whatWidth = Math.min(widest + type.body, width * 0.4);
  const toldWidth = width - dayWidth - whatWidth;
  return events.map(({ date, milestones, told }) => {
    const what = milestones.map((each) => paragraph(each, whatWidth - type.body * 0.5, context, 'strong'));
    const others = told.map((each) => paragraph(each, toldWidth, context));
    const row = beside(under(what), others, whatWidth);
    return ruled(beside(paragraph(words.shortDate(date), dayWidth, context, 'quiet'), [row], dayWidth), width, context);
  });
};
