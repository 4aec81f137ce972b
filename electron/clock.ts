import { isPlainDate, type PlainDate, plainDate } from '../shared/model/plainDate.ts';

/** Today in the machine's time zone. Screenshots and tests fix it with COUNTERPART_TODAY. */
export const today = (): PlainDate => {
  const fixed = process.env.COUNTERPART_TODAY;
  if (fixed !== undefined && isPlainDate(fixed)) return fixed;
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return plainDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
};
