import type { Finding, FindingRule } from '../../shared/insight/types.ts';
import { plainDate } from '../../shared/model/plainDate.ts';
import type { PaperWords } from './paperWords.ts';

/** Several findings of one rule as a list: what differs between them in rows, what they share once. */
export interface FindingList {
  /** Over the rows' facts; empty where the facts are sentences. */
  readonly heads: readonly string[];
  readonly rows: readonly FindingRow[];
  /** What holds for all of them; empty when each has its own. */
  readonly common: string;
}

interface FindingRow {
  readonly who: string;
  readonly facts: readonly string[];
}

/** Everything the findings' own sentences say, without saying again in each what all have in common. */
export const findingList = (findings: readonly Finding[], words: PaperWords): FindingList => {
  const [first] = findings;
  if (first && isInColumns(first.rule)) {
    const columns = columnsOf[first.rule];
    return {
      heads: columns.heads.map((head) => words.t(`paper.rows.${head}`)),
      rows: findings.map((finding) => columns.rowOf(finding, words)),
      common: '',
    };
  }
  const reasons = findings.map(({ why }) => words.say(why));
  const isCommon = new Set(reasons).size === 1;
  return {
    heads: [],
    rows: findings.map((finding, index) => ({
      who: words.say(finding.title),
      facts: isCommon ? [] : [reasons[index] ?? ''],
    })),
    common: isCommon ? (reasons[0] ?? '') : '',
  };
};

interface Columns {
  readonly heads: readonly string[];
  readonly rowOf: (finding: Finding, words: PaperWords) => FindingRow;
}

/** Rules that most often have very many findings, all of one form. */
const columnsOf = {
  pairingUnproven: {
    heads: ['noContactWith', 'since'],
    rowOf: (finding, words) => ({
      who: wayOf(finding) === 'whySwap' ? words.t('paper.withNew', { title: nameOf(finding) }) : nameOf(finding),
      facts: [valueIn(finding, 'colleagues'), dateOf(finding, 'sinceDate', words)],
    }),
  },
  contactOverdue: {
    heads: ['counterpart', 'lastContact', 'dueSince'],
    rowOf: (finding, words) => ({
      who: nameOf(finding),
      facts: [
        words.t('paper.rows.inRhythm', {
          colleague: valueIn(finding, 'colleague'),
          rhythm: valueIn(finding, 'rhythm'),
        }),
        ...contactFacts(finding, words),
      ],
    }),
  },
  colleagueLeft: {
    heads: ['notTakenOver', 'goneSince'],
    rowOf: (finding, words) => ({
      who: nameOf(finding),
      facts: [
        wayOf(finding) === 'why'
          ? valueIn(finding, 'faces')
          : words.t('paper.rows.strands', { count: Number(valueIn(finding, 'count')) }),
        dateOf(finding, 'leftDate', words),
      ],
    }),
  },
} as const satisfies Partial<Record<FindingRule, Columns>>;
type RuleInColumns = keyof typeof columnsOf;

const isInColumns = (rule: FindingRule): rule is RuleInColumns => rule in columnsOf;

/** The contact there was, and the one there should have been; what is planned instead is part of the latter. */
const contactFacts = (finding: Finding, words: PaperWords): readonly string[] => {
  const due = dateOf(finding, 'dueDate', words);
  switch (wayOf(finding)) {
    case 'why':
      return [dateOf(finding, 'sinceDate', words), due];
    case 'whyNever':
      return [words.t('paper.rows.never'), due];
    default:
      return ['', words.t('paper.rows.planned', { due, planned: dateOf(finding, 'plannedDate', words) })];
  }
};

/** The last part of its sentence's key: which of the rule's ways to say why. */
const wayOf = ({ why }: Finding): string => why.key.split('.').at(-1) ?? '';

const nameOf = (finding: Finding): string => valueIn(finding, 'name');

const valueIn = ({ why }: Finding, name: string): string => String(why.params?.[name] ?? '');

const dateOf = (finding: Finding, name: string, words: PaperWords): string => {
  const value = valueIn(finding, name);
  return value === '' ? '' : words.shortDate(plainDate(value));
};
