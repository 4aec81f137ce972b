import { dateOfDayNumber, type PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { translate } from '../i18n/say.ts';
import type { Caption } from './captions.ts';
import { openingSentence } from './openingSentence.ts';
import { tellDay } from './tellDay.ts';
import { timelineModel } from './timelineModel.ts';

/** A caption in words: what happened, and what that means with all that happened besides. */
export const tellCaption = (
  caption: Caption,
  record: ClientRecord,
  today: PlainDate,
): { readonly lead: string; readonly after: readonly string[] } => {
  if (caption.kind === 'quiet')
    return { lead: translate('timeline.caption.quiet', { count: caption.months }), after: [] };
  if (caption.kind === 'opening')
    return { lead: openingSentence(stateAt(record, dateOfDayNumber(caption.day))), after: [] };
  const { lead, after, rest } = tellDay([caption.event, ...caption.others], record, timelineModel(record, today).bars);
  return { lead: lead ?? '', after: [...after, ...rest] };
};
