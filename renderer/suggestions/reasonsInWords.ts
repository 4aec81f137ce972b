import type { Message } from '../../shared/record/step.ts';
import { say } from '../i18n/say.ts';

/** Reasons in one line, the weightiest first. */
export const reasonsInWords = (reasons: readonly Message[]): string => {
  const line = reasons.map(say).join('; ');
  return line.charAt(0).toLocaleUpperCase() + line.slice(1);
};
