import { severities } from '../../model/vocabulary.ts';
import type { Finding } from '../types.ts';
import { type Sum, sumOf, term } from './sum.ts';

/** How many findings there are: by how grave they are, and in each severity one by one, with the people concerned. */
export const findingsSum = (findings: readonly Finding[]): Sum =>
  sumOf(
    'count',
    severities.flatMap((severity) => {
      const terms = findings
        .filter((each) => each.severity === severity)
        .map(({ id, title, concerns }) => term({ id, label: title, people: concerns }));
      return terms.length === 0 ? [] : [term({ id: severity, label: { key: `insight.severity.${severity}` }, terms })];
    }),
  );
