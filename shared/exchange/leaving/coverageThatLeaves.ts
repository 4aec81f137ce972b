import { type Coverage, type CoveragePart, coverageParts } from '../../insight/types.ts';
import type { LeavingRules } from './leavingRules.ts';

/**
 * The parts of coverage that are told, in order, and the score of these alone: without emotions their weight goes to
 * the others. `score` 0..1.
 */
export const coverageThatLeaves = (
  { parts }: Coverage,
  rules: LeavingRules,
): { readonly score: number; readonly told: readonly CoveragePart[] } => {
  const told = coverageParts.filter((part) => part !== 'emotion' || rules.emotions);
  const weight = told.reduce((sum, part) => sum + parts[part].weight, 0);
  const score = told.reduce((sum, part) => sum + parts[part].share * parts[part].weight, 0) / (weight || 1);
  return { score, told };
};
