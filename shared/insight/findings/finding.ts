import type { Id } from '../../model/ids.ts';
import type { Severity } from '../../model/vocabulary.ts';
import type { Message } from '../../record/step.ts';
import { type Finding, type FindingAction, type FindingRule, findingRules } from '../types.ts';

interface FindingParts {
  readonly rule: FindingRule;
  readonly severity: Severity;
  /** Tells this finding from others of its rule: whom it concerns. */
  readonly about?: string;
  readonly seatIds?: readonly Id[];
  readonly colleagueIds?: readonly Id[];
  /** What both sentences may speak of; values named as `Message` says. */
  readonly params?: Message['params'];
  /** Last parts of the keys `finding.<rule>.…`, where a rule has more than one way to say it. */
  readonly title?: string;
  readonly why?: string;
  readonly action: FindingAction;
}

/** Puts a finding together, so that all of them name their texts and ids alike. */
export const finding = ({
  rule,
  severity,
  about,
  seatIds = [],
  colleagueIds = [],
  params = {},
  title = 'title',
  why = 'why',
  action,
}: FindingParts): Finding => ({
  id: about === undefined ? rule : `${rule}:${about}`,
  rule,
  severity,
  concerns: { seatIds, colleagueIds },
  title: { key: `finding.${rule}.${title}`, params },
  why: { key: `finding.${rule}.${why}`, params },
  action,
});

/** The rule that a finding of this id comes from; null for an id that no rule makes. */
export const ruleOfFindingId = (id: string): FindingRule | null => {
  const [name] = id.split(':');
  return findingRules.find((rule) => rule === name) ?? null;
};

/** The words on the button of a finding: one sentence per rule, another where the rule offers something else. */
export const actionLabelOf = ({ rule, action }: Finding): Message => ({
  key: `finding.${rule}.action`,
  params: { context: action.kind },
});

/** Names in one line, in the order given. */
export const namesInLine = (names: readonly string[]): string => names.join(', ');
