import type { KeptView } from '../../shared/model/records.ts';
import type { SlidePlan } from './walk.ts';

/**
 * What one step of a slide shows. Of a map: the client's bank, then ours, then what runs between them, then the whole of
 * it with what is missing, felt and pointed at. Of a replay: the first day, then the years. Of a comparison: the day
 * before, then what changed.
 */
export type SlideStep = 'client' | 'own' | 'strands' | 'whole' | 'before' | 'years' | 'earlier' | 'compared';

/** @param hasMore something is missing, felt or pointed at: there is a last step to see. */
export const stepsOf = (view: Pick<KeptView, 'kind' | 'inSteps'>, hasMore: boolean): readonly SlideStep[] => {
  switch (view.kind) {
    case 'map':
      if (!view.inSteps) return ['whole'];
      return hasMore ? ['client', 'own', 'strands', 'whole'] : ['client', 'own', 'whole'];
    case 'replay':
      return ['before', 'years'];
    case 'compare':
      return view.inSteps ? ['earlier', 'compared'] : ['compared'];
    case 'table':
    case 'deals':
      return ['whole'];
  }
};

export const planOf = (steps: readonly SlideStep[]): SlidePlan => {
  const years = steps.indexOf('years');
  return { steps: steps.length, runsAt: years < 0 ? null : years };
};
