import type { SeatBar } from '../../shared/time/timelineTypes.ts';
import { translate } from '../i18n/say.ts';

/** The seat's title; without one, the lane it stands in. */
export const seatLabel = (bar: Pick<SeatBar, 'title' | 'lane'>): string =>
  bar.title || translate('timeline.untitledSeat', { lane: translate(`word.lane.${bar.lane}`) });
