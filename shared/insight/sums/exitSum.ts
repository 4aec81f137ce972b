import type { ExitStep } from '../../model/records.ts';
import { type Sum, sumOf, type Term, term } from './sum.ts';

/** What no step of an exit agreement covers: all of the client's turnover, less what each step speaks of. */
export const uncoveredSum = (steps: readonly Pick<ExitStep, 'share' | 'noticeDays'>[]): Sum => {
  const all = term({ id: 'all', label: { key: 'sum.allOfTheirs' }, value: 1 });
  const covered: readonly Term[] = steps.map(({ share, noticeDays }, index) =>
    term({
      id: String(index),
      label: { key: 'sum.exitStep', params: { nth: index + 1 } },
      note: { key: 'sum.exitNotice', params: { count: noticeDays } },
      value: -share,
    }),
  );
  const surplus = steps.reduce((sum, { share }) => sum + share, 0) - 1;
  const terms = [all, ...covered];
  return sumOf(
    'share',
    surplus > 0 ? [...terms, term({ id: 'capped', label: { key: 'sum.capped' }, value: surplus })] : terms,
  );
};
