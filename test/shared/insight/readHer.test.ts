import { describe, expect, test } from 'vitest';
import {
  proposeReading,
  type ReadingAnswers,
  readingQuestionIds,
  readingQuestions,
} from '../../../shared/insight/readHer.ts';
import { emotionalStatuses } from '../../../shared/model/vocabulary.ts';

/** Every set of answers there is, open questions included. */
const everySet = (): readonly ReadingAnswers[] =>
  readingQuestionIds.reduce<readonly ReadingAnswers[]>(
    (sets, question) =>
      sets.flatMap((set) => [
        set,
        ...Object.keys(readingQuestions[question]).map((answer): ReadingAnswers => ({ ...set, [question]: answer })),
      ]),
    [{}],
  );

describe('“help me read her”', () => {
  test('knows nothing while nothing is answered', () => {
    expect(proposeReading({})).toEqual({ status: 'unknown', confidence: 'gut', warm: [], cold: [] });
  });

  test('proposes a status with its reason for every set of answers', () => {
    const sets = everySet();
    expect(sets).toHaveLength(4 ** 4 * 6);
    const proposed = new Set<string>();
    for (const answers of sets.slice(1)) {
      const { status, warm, cold } = proposeReading(answers);
      proposed.add(status);
      expect(status).not.toBe('unknown');
      expect(warm.length + cold.length).toBeLessThanOrEqual(2);
      // without a sign either way she is neutral; any other proposal says why
      if (warm.length + cold.length === 0) expect(status).toBe('neutral');
      if (status === 'inspired' || status === 'favourable') expect(cold).toEqual([]);
      if (status === 'suspicious' || status === 'hostile') expect(warm).toEqual([]);
      for (const { question, answer } of [...warm, ...cold]) expect(answers).toHaveProperty(question, answer);
    }
    expect([...proposed].sort()).toEqual(emotionalStatuses.filter((status) => status !== 'unknown').toSorted());
  });

  test('never grows colder by a warmer answer to one question', () => {
    const stepOf = (answers: ReadingAnswers) => emotionalStatuses.indexOf(proposeReading(answers).status);
    for (const answers of everySet()) {
      for (const question of readingQuestionIds) {
        if (answers[question] === undefined) continue;
        const byWarmth = Object.entries(readingQuestions[question]).sort((a, b) => b[1] - a[1]);
        const steps = byWarmth.map(([answer]) => stepOf({ ...answers, [question]: answer }));
        expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      }
    }
  });

  test('reads neither end of the scale from one sign alone', () => {
    expect(proposeReading({ callsBack: 'soon' }).status).toBe('favourable');
    expect(proposeReading({ callsBack: 'never' }).status).toBe('suspicious');
    expect(proposeReading({ callsBack: 'soon', problems: 'first' }).status).toBe('inspired');
    expect(proposeReading({ callsBack: 'never', problems: 'others' }).status).toBe('hostile');
  });

  test('is a hunch from little, something seen from much, and stated when she said so herself', () => {
    expect(proposeReading({ callsBack: 'soon', problems: 'first' }).confidence).toBe('gut');
    expect(proposeReading({ callsBack: 'soon', problems: 'first', competitors: 'not' }).confidence).toBe('observed');
    expect(proposeReading({ lastContact: 'complained' }).confidence).toBe('stated');
  });

  test('names a warm and a cold sign where they balance', () => {
    expect(proposeReading({ callsBack: 'soon', competitors: 'pressure' })).toMatchObject({
      status: 'neutral',
      warm: [{ question: 'callsBack', answer: 'soon' }],
      cold: [{ question: 'competitors', answer: 'pressure' }],
    });
  });
});
