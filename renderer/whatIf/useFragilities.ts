import { useEffect, useState } from 'react';
import { type Fragility, fragilityOf, peopleToLose, rankedFragilities } from '../../shared/insight/fragility.ts';
import { baselineOf } from '../../shared/insight/whatIf.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { inSlices } from '../editor/inSlices.ts';

export interface Ranking {
  readonly ranked: readonly Fragility[];
  readonly asked: number;
  readonly of: number;
}

/** Asks everybody, a few at a time. */
export const useFragilities = (record: ClientRecord | null, date: PlainDate): Ranking => {
  const [ranking, setRanking] = useState<Ranking>({ ranked: [], asked: 0, of: 0 });
  useEffect(() => {
    if (!record) return;
    const baseline = baselineOf(record, date);
    const people = peopleToLose(baseline);
    const found: Fragility[] = [];
    return inSlices(
      people,
      (pulled) => {
        const fragility = fragilityOf(record, date, pulled, baseline);
        if (fragility) found.push(fragility);
      },
      (asked) => setRanking({ ranked: rankedFragilities(found), asked, of: people.length }),
    );
  }, [record, date]);
  return ranking;
};
