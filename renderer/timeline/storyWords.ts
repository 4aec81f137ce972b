import type { PullStory } from '../../shared/insight/types.ts';
import { translate } from '../i18n/say.ts';

/** Who moved, as far as it is known; null names are people nobody of ours knew. */
export type ChangeOfHolder = Pick<PullStory, 'leftName' | 'cameName' | 'colleagueName' | 'seatTitle'> & {
  readonly kind: PullStory['pull']['kind'];
};

/** One sentence about who left and who came, true of any person: no pronoun in it. */
export const changeSentence = (change: ChangeOfHolder): string => {
  const params = {
    left: change.leftName ?? '',
    came: change.cameName ?? '',
    colleague: change.colleagueName ?? '',
    seat: change.seatTitle,
  };
  const speaksOfSeat = change.seatTitle !== '' || change.kind === 'colleagueLeft';
  return translate(`timeline.story.${speaksOfSeat ? '' : 'untitled.'}${sentenceKey(change)}`, params);
};

const sentenceKey = ({ kind, leftName, cameName, colleagueName }: ChangeOfHolder): string => {
  switch (kind) {
    case 'swap':
      if (leftName === null) return cameName === null ? 'swapUnknown' : 'swapFromUnknown';
      return cameName === null ? 'swapToUnknown' : 'swap';
    case 'departure':
      return leftName === null ? 'departureUnknown' : 'departure';
    case 'arrival':
      return cameName === null ? 'arrivalUnknown' : 'arrival';
    case 'colleagueLeft':
      return colleagueName === null ? 'colleagueLeftUnknown' : 'colleagueLeft';
  }
};
