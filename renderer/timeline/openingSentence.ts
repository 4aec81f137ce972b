import type { ClientState } from '../../shared/time/clientState.ts';
import { translate } from '../i18n/say.ts';

/** What is on the map on the day with which a replay or a film begins: how it came there is not told. */
export const openingSentence = ({ seats, colleagues }: Pick<ClientState, 'seats' | 'colleagues'>): string =>
  translate('timeline.caption.opening', { seats: seats.length, colleagues: colleagues.length });
