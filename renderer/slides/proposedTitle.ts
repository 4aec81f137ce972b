import { findingsOf } from '../../shared/insight/findings/findings.ts';
import { maxNameLength } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { clientOf, rowById } from '../../shared/record/clientRecord.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { say, shortDate, translate } from '../i18n/say.ts';
import type { Captured } from './capture.ts';

/** What is shown, in words: the title a kept view gets until somebody finds better ones. The day stands beside it. */
export const proposedTitle = (view: Captured, record: ClientRecord): string =>
  words(view, record).slice(0, maxNameLength).trim();

const words = (view: Captured, record: ClientRecord): string => {
  const client = clientOf(record).name;
  const pointed = pointedInWords(view, record);
  switch (view.kind) {
    case 'deals':
      return (
        (view.dealId && rowById(record, 'deal', view.dealId)?.name) || translate('slides.proposed.deals', { client })
      );
    case 'table':
      return translate('slides.proposed.table', { client });
    case 'compare':
      return translate('slides.proposed.compare', { since: shortDate(view.since ?? view.date) });
    case 'replay':
      return translate(pointed === null ? 'slides.proposed.replay' : 'slides.proposed.replayOf', {
        since: shortDate(view.since ?? view.date),
        until: shortDate(view.date),
        name: pointed ?? '',
      });
    case 'map':
      return pointed ?? translate('slides.proposed.map', { client });
  }
};

const pointedInWords = (view: Captured, record: ClientRecord): string | null => {
  const state = stateAt(record, view.date);
  const seat = state.seats.find((each) => each.seat.id === view.seatId);
  const member = seat ? (seat.person?.name ?? seat.seat.title) || null : null;
  const colleague = view.colleagueId ? (rowById(record, 'colleague', view.colleagueId)?.name ?? null) : null;
  switch (view.focus) {
    case 'nothing':
      return null;
    case 'seat':
      return member;
    case 'person':
      return (view.personId && rowById(record, 'person', view.personId)?.name) || null;
    case 'colleague':
      return colleague;
    case 'strand':
      return member && colleague
        ? translate('slides.proposed.strand', { name: member, colleague })
        : (member ?? colleague);
    case 'finding': {
      const found = findingsOf(state, record).find(({ id }) => id === view.findingId);
      return found ? say(found.title) : null;
    }
  }
};
