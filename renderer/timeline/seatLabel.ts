import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { SeatBar } from '../../shared/time/timelineTypes.ts';
import { translate } from '../i18n/say.ts';

/** The seat's title; without one, the lane it stands in. */
export const seatLabel = (bar: Pick<SeatBar, 'title' | 'lane'>): string =>
  bar.title || translate('timeline.untitledSeat', { lane: translate(`word.lane.${bar.lane}`) });

/** What a row is called: the seat's title; without one, who sits there at the date; failing that, its lane. */
export const rowLabel = (bar: SeatBar, date: PlainDate): string =>
  bar.title || stretchAt(bar, date)?.personName || seatLabel(bar);

const stretchAt = (bar: SeatBar, date: PlainDate): SeatBar['stretches'][number] | undefined =>
  bar.stretches.find(({ from, to }) => from <= date && (to === null || date < to));
