import type { StrandChange } from '../../../shared/insight/compareDates.ts';
import type { Tokens } from '../../../shared/scene/palette.ts';

interface StrandChangeLook {
  readonly colour: keyof Pick<Tokens, 'accent' | 'strand' | 'warn' | 'strandLoose' | 'cardLine'>;
  readonly dash: readonly number[];
  /** Factor on the strand's own width. */
  readonly weight: number;
}

/** What changed keeps its width; what stayed is thin and pale. A dash says unproven, dots say ended or let go. */
export const strandChangeLooks = ({ kind, after }: StrandChange): StrandChangeLook => {
  switch (kind) {
    case 'new':
      return { colour: 'accent', dash: after?.proof === 'unproven' ? [7, 6] : [], weight: 1 };
    case 'proven':
      return { colour: 'accent', dash: [], weight: 1 };
    case 'cadence':
      return { colour: 'strand', dash: after?.proof === 'unproven' ? [7, 6] : [], weight: 1 };
    case 'ended':
      return { colour: 'strandLoose', dash: [1.5, 5], weight: 0.7 };
    case 'broken':
      return { colour: 'warn', dash: [2, 5], weight: 1 };
    case 'unproven':
      return { colour: 'warn', dash: [7, 6], weight: 1 };
    case 'same':
      return { colour: 'cardLine', dash: after?.proof === 'unproven' ? [7, 6] : [], weight: 0.6 };
  }
};
