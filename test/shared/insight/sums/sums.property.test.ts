import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOfClient } from '../../../../shared/insight/agenda.ts';
import { ballotsOf, peoplePresent } from '../../../../shared/insight/ballots.ts';
import { dueOf } from '../../../../shared/insight/cadence.ts';
import { pillarsOf, turnoverYears } from '../../../../shared/insight/continuity.ts';
import { coverageOf } from '../../../../shared/insight/coverage.ts';
import { feltAt, pullsOf } from '../../../../shared/insight/disturbance.ts';
import { exitCurves } from '../../../../shared/insight/exitCurve.ts';
import { findingsOf } from '../../../../shared/insight/findings/findings.ts';
import { fragilities, peopleToLose } from '../../../../shared/insight/fragility.ts';
import { pullStory } from '../../../../shared/insight/pullStory.ts';
import { agendaSum } from '../../../../shared/insight/sums/agendaSum.ts';
import { contactsSum } from '../../../../shared/insight/sums/contactsSum.ts';
import { countSum } from '../../../../shared/insight/sums/countSums.ts';
import { coveragePartSum, coverageSum } from '../../../../shared/insight/sums/coverageSum.ts';
import { castSum, missingVotesSum, positionSum, tallySum } from '../../../../shared/insight/sums/dealSums.ts';
import {
  disturbanceSum,
  feltBySum,
  feltNowSum,
  feltWithinSum,
  statusLostSum,
  supposedFeltSum,
  supposedTotalSum,
  toProveSum,
} from '../../../../shared/insight/sums/disturbanceSum.ts';
import { uncoveredSum } from '../../../../shared/insight/sums/exitSum.ts';
import { findingsSum } from '../../../../shared/insight/sums/findingsSum.ts';
import { fragilitySum } from '../../../../shared/insight/sums/fragilitySum.ts';
import { itemLateSum, lateSum } from '../../../../shared/insight/sums/lateSum.ts';
import { groupedSum, listSum } from '../../../../shared/insight/sums/listSum.ts';
import { programmeSum } from '../../../../shared/insight/sums/programmeSum.ts';
import type { Sum, Term } from '../../../../shared/insight/sums/sum.ts';
import { shareSum, turnoverSum } from '../../../../shared/insight/sums/turnoverSum.ts';
import { countBallots, majorityOf } from '../../../../shared/insight/tally.ts';
import { coverageParts } from '../../../../shared/insight/types.ts';
import { baselineOf, whatIf } from '../../../../shared/insight/whatIf.ts';
import { addDays, plainDate } from '../../../../shared/model/plainDate.ts';
import { stancePositions } from '../../../../shared/model/vocabulary.ts';
import { type ClientRecord, clientOf } from '../../../../shared/record/clientRecord.ts';
import type { ClientState } from '../../../../shared/time/clientState.ts';
import { stateAt } from '../../../../shared/time/stateAt.ts';
import { arbitraryRecord } from '../../../fixtures/arbitraryRecord.ts';

const added = (terms: readonly Term[]): number => terms.reduce((sum, { value }) => sum + value, 0);

/** Of every term its terms, all the way down; and each told apart from its siblings. */
const expectTermsToAddUp = (terms: readonly Term[]): void => {
  expect(new Set(terms.map(({ id }) => id)).size).toBe(terms.length);
  for (const { terms: inner, value } of terms) {
    if (inner.length > 0) expect(added(inner)).toBeCloseTo(value, 9);
    expectTermsToAddUp(inner);
  }
};

const expectSum = (sum: Sum, shown: number): void => {
  expectTermsToAddUp(sum.terms);
  expect(sum.total).toBeCloseTo(shown, 9);
  expect(added(sum.terms) / (sum.over?.value ?? 1)).toBeCloseTo(shown, 9);
};

const cases = fc.tuple(arbitraryRecord(), fc.nat({ max: 7_000 }));

/** What holds of any client at any date. */
const always = (check: (record: ClientRecord, state: ClientState) => void, numRuns = 100): void => {
  fc.assert(
    fc.property(cases, ([record, days]) => {
      check(record, stateAt(record, addDays(clientOf(record).relationStart, days)));
    }),
    { numRuns },
  );
};

describe('the terms of a number add up to the number that is shown', () => {
  test('coverage, its parts, its rows and the seats in them', () => {
    always((_record, state) => {
      const coverage = coverageOf(state);
      expectSum(coverageSum(state), coverage.score);
      for (const part of coverageParts) expectSum(coveragePartSum(state, part), coverage.parts[part].share);
    });
  });

  test('the four counts beside it', () => {
    always((_record, state) => {
      const { counts } = coverageOf(state);
      expectSum(countSum(state, 'deciders'), counts.deciders.have);
      expectSum(countSum(state, 'guarantors'), counts.guarantors.have);
      expectSum(countSum(state, 'unread'), counts.unread);
      expectSum(countSum(state, 'unproven'), counts.unproven.have);
      expect(countSum(state, 'deciders').terms).toHaveLength(counts.deciders.of);
      expect(countSum(state, 'unproven').terms).toHaveLength(counts.unproven.of);
    });
  });

  test('heads and votes of every deal', () => {
    let votes = 0;
    always((_record, state) => {
      for (const dealState of state.deals) {
        const ballots = ballotsOf(dealState, peoplePresent(state));
        const tally = countBallots(dealState, ballots);
        for (const kind of ['heads', 'votes'] as const) {
          for (const position of stancePositions) {
            expectSum(positionSum(ballots, state, kind, position), tally[kind][position]);
          }
          const all = stancePositions.reduce((sum, position) => sum + tally[kind][position], 0);
          expectSum(tallySum(ballots, state, kind), all);
        }
        votes += ballots.length;
      }
    });
    expect(votes).toBeGreaterThan(0);
  });

  test('the disturbance of a pull, whom it was felt by, and what of it is still felt', () => {
    always((record, state) => {
      for (const pull of pullsOf(record).slice(0, 4)) {
        const story = pullStory(record, pull);
        expectSum(disturbanceSum(record, pull), story.total);
        expectSum(feltWithinSum(record, pull, 2), story.feltWithin[1]);
        expectSum(toProveSum(record, pull), story.pairingsToProve);
        if (story.statusesLost > 0) expectSum(statusLostSum(record, pull), story.statusesLost);
      }
      expectSum(feltNowSum(record, state.date), feltAt(record, state.date).total);
    });
  });

  test('what each seat and colleague feels', () => {
    let felt = 0;
    always((record, state) => {
      for (const [nodeId, share] of Object.entries(feltAt(record, state.date).nodes)) {
        expectSum(feltBySum(record, state.date, nodeId), share);
        felt += 1;
      }
    });
    expect(felt).toBeGreaterThan(0);
  });

  test('what would be felt if somebody left, or two at once', () => {
    let felt = 0;
    always((record, state) => {
      const pulled = peopleToLose(baselineOf(record, state.date)).slice(0, 2);
      const supposed = pulled.length === 0 ? null : whatIf(record, state.date, pulled);
      if (!supposed?.ok) return;
      expectSum(supposedTotalSum(supposed.value), supposed.value.felt.total);
      for (const [nodeId, share] of Object.entries(supposed.value.felt.nodes)) {
        expectSum(supposedFeltSum(supposed.value, nodeId), share);
        felt += 1;
      }
    }, 40);
    expect(felt).toBeGreaterThan(0);
  });

  test('the findings, and any list in groups', () => {
    always((record, state) => {
      const findings = findingsOf(state, record);
      expectSum(findingsSum(findings), findings.length);
      const items = findings.map(({ id }) => ({ id, words: id }));
      expectSum(listSum(items), items.length);
      expectSum(
        groupedSum([
          { words: 'all', items },
          { words: 'none', items: [] },
        ]),
        items.length,
      );
    });
  });

  test('the votes that are missing for a majority, and those that one of them casts', () => {
    let missing = 0;
    always((_record, state) => {
      for (const dealState of state.deals) {
        const ballots = ballotsOf(dealState, peoplePresent(state));
        const short = majorityOf(ballots.length) - countBallots(dealState, ballots).votes.for;
        expectSum(missingVotesSum(ballots, state), short);
        for (const ballot of ballots) expectSum(castSum(ballot, state), ballot.casts.length);
        if (short > 0) missing += 1;
      }
    });
    expect(missing).toBeGreaterThan(0);
  });

  test('what no step of an exit agreement covers', () => {
    const step = fc.record({ share: fc.integer({ min: 1, max: 60 }), noticeDays: fc.nat({ max: 400 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (typed) => {
        const steps = typed.map(({ share, noticeDays }) => ({ share: share / 100, noticeDays }));
        expectSum(uncoveredSum(steps), exitCurves(0.3, steps, plainDate('2026-11-21')).uncovered);
      }),
    );
  });

  test('the days that a contact is late', () => {
    let late = 0;
    always((record, state) => {
      for (const pairing of state.pairings) {
        const due = dueOf(record, pairing, state.date);
        if (!due || due.daysLate === 0) continue;
        expectSum(lateSum(due, state.date), due.daysLate);
        late += 1;
      }
    });
    expect(late).toBeGreaterThan(0);
  });

  test('how hard somebody is to lose', () => {
    always((record, state) => {
      for (const fragility of fragilities(record, state.date).slice(0, 3)) {
        expectSum(fragilitySum(fragility), fragility.score);
      }
    }, 12);
  });

  test('the share of our turnover', () => {
    always((record, state) => {
      expectSum(shareSum(record, state), state.turnoverShare?.share ?? 0);
      for (const { year, share } of turnoverYears(record, state.date)) {
        expectSum(turnoverSum(record, state, year), share ?? 0);
      }
    });
  });

  test('the steps of a programme, the contacts of a pillar, what the agenda counts', () => {
    always((record, state) => {
      for (const programme of state.programmes) {
        const done = programme.activities.filter(({ progress }) => progress === 'done').length;
        expectSum(programmeSum(state, programme), done);
      }
      for (const pillar of pillarsOf(state, record)) {
        expectSum(contactsSum(record, state, pillar), pillar.contactsInYear);
      }
      const items = agendaOfClient(record, state.date);
      expectSum(agendaSum(items), items.length);
      for (const item of items) if (item.daysLate > 0) expectSum(itemLateSum(item, state.date), item.daysLate);
    });
  });
});

test('whoever is missing counts nothing and says what is missing', () => {
  always((_record, state) => {
    const seats = coverageSum(state).terms.flatMap(({ terms }) => terms.flatMap((row) => row.terms));
    for (const { isMissing, value } of seats) if (isMissing) expect(value).toBe(0);
    for (const { isMissing, note, id } of seats) if (isMissing && id !== 'empty') expect(note).not.toBeNull();
  }, 40);
});
