import { useEffect, useState } from 'react';
import { type Fragility, fragilityOf, peopleToLose, rankedFragilities } from '../../shared/insight/fragility.ts';
import { baselineOf } from '../../shared/insight/whatIf.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';

/** Longest the window may stand still for it, in milliseconds. */
const slice = 12;
/** The list is written again no more often than this, in milliseconds: it is long, and nobody reads that fast. */
const writing = 250;

export interface Ranking {
  readonly ranked: readonly Fragility[];
  readonly asked: number;
  readonly of: number;
}

/** Asks everybody in small slices, so that the window stays at hand with hundreds of people. */
export const useFragilities = (record: ClientRecord | null, date: PlainDate): Ranking => {
  const [ranking, setRanking] = useState<Ranking>({ ranked: [], asked: 0, of: 0 });
  useEffect(() => {
    if (!record) return;
    const baseline = baselineOf(record, date);
    const people = peopleToLose(baseline);
    const found: Fragility[] = [];
    let asked = 0;
    let timer = 0;
    let written = Number.NEGATIVE_INFINITY;
    const goOn = (): void => {
      const start = performance.now();
      while (asked < people.length && performance.now() - start < slice) {
        const pulled = people[asked];
        const fragility = pulled && fragilityOf(record, date, pulled, baseline);
        if (fragility) found.push(fragility);
        asked += 1;
      }
      if (asked === people.length || performance.now() - written >= writing) {
        setRanking({ ranked: rankedFragilities(found), asked, of: people.length });
        written = performance.now();
      }
      if (asked < people.length) timer = window.setTimeout(goOn);
    };
    goOn();
    return () => window.clearTimeout(timer);
  }, [record, date]);
  return ranking;
};
