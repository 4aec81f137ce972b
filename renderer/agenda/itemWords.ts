import type { AgendaItem } from '../../shared/insight/agenda.ts';
import { shortDate, translate } from '../i18n/say.ts';

/** Why an item is there, in short phrases; `isLate` marks the one that says how late it is. */
export interface Phrase {
  readonly key: string;
  readonly text: string;
  readonly isLate: boolean;
  /** It holds the number of days that can be taken apart. */
  readonly isCount: boolean;
}

export const phrasesOf = (item: AgendaItem): readonly Phrase[] => {
  const { due, touch, step, kind, daysLate } = item;
  const phrase = (key: string, params = {}): Phrase => ({
    key,
    text: translate(`agenda.${key}`, params),
    isLate: false,
    isCount: false,
  });
  const overdue = daysLate > 0 ? [{ ...phrase('overdue', { count: daysLate }), isLate: true, isCount: true }] : [];
  const wasDue = due && due.daysLate > 0 ? [{ ...phrase('wasDue', { on: shortDate(due.date) }), isLate: true }] : [];
  if (step) {
    const { title, kind: stepKind, channel } = step.activity;
    const what = title || translate(`word.activity.${stepKind}`);
    return [
      channel === 'other'
        ? { ...phrase('step'), text: what }
        : phrase('step', { what, channel: translate(`word.channel.${channel}`) }),
      ...overdue,
      ...wasDue,
    ];
  }
  if (touch) {
    const channel = translate(`word.channel.${touch.channel}`);
    return [
      kind === 'lapsed'
        ? { ...phrase('lapsed', { channel, count: daysLate }), isLate: true, isCount: true }
        : phrase('planned', { channel }),
      ...wasDue,
    ];
  }
  if (!due) return [];
  return [
    ...overdue,
    phrase('rhythm', { rhythm: due.cadence }),
    phrase(due.lastTouch ? 'lastContact' : 'noContactSince', { on: shortDate(due.since) }),
  ];
};
