import type { Confidence, EmotionalStatus } from '../model/vocabulary.ts';

/**
 * "Help me read her": what can be observed, as plain questions. The first four ask for behaviour of the last months, the
 * last one for the last contact. Points run from +2 (for us) to -2 (against us).
 */
export const readingQuestions = {
  callsBack: { soon: 2, asked: 0, never: -2 },
  problems: { first: 2, late: -1, others: -2 },
  introduces: { unasked: 2, asked: 1, avoids: -1 },
  competitors: { not: 1, openly: 0, pressure: -2 },
  lastContact: { saidGlad: 2, warm: 1, businesslike: 0, cool: -1, complained: -2 },
} as const;

export type ReadingQuestion = keyof typeof readingQuestions;
export const readingQuestionIds = Object.keys(readingQuestions) as readonly ReadingQuestion[];

/** One answer per question; a question left open is absent. */
export type ReadingAnswers = { readonly [Q in ReadingQuestion]?: keyof (typeof readingQuestions)[Q] };

/** A sign that speaks for the proposal: the keys of its words are `<question>.<answer>`. */
export interface Sign {
  readonly question: ReadingQuestion;
  readonly answer: string;
}

export interface ProposedReading {
  readonly status: EmotionalStatus;
  readonly confidence: Confidence;
  /**
   * Why, in signs: `warm` and `cold` ones, the strongest first, at most two in all. Both empty: she gives no sign
   * either way, which is what neutral means, or nothing was answered.
   */
  readonly warm: readonly Sign[];
  readonly cold: readonly Sign[];
}

/** Mean points from which a status holds, warmest first; below the last she is hostile. */
const thresholds = [
  { from: 1.5, status: 'inspired' },
  { from: 0.5, status: 'favourable' },
  { from: -0.5, status: 'neutral' },
  { from: -1.5, status: 'suspicious' },
] as const satisfies readonly { readonly from: number; readonly status: EmotionalStatus }[];

/** The two ends of the scale are not read from one sign alone. */
const leastSignsForExtreme = 2;
/** So many answers about behaviour make a reading something seen; fewer are a hunch. */
const leastSignsForObserved = 3;

/**
 * Proposes a status from what was observed: the mean of the points, on the scale of the six statuses. Every set of
 * answers has its proposal; without answers she is unknown. What she said herself counts as stated.
 */
export const proposeReading = (answers: ReadingAnswers): ProposedReading => {
  const signs = readingQuestionIds.flatMap((question) => {
    const answer = answers[question];
    return answer === undefined ? [] : [{ question, answer, points: pointsOf(question, answer) }];
  });
  if (signs.length === 0) return { status: 'unknown', confidence: 'gut', warm: [], cold: [] };
  const mean = signs.reduce((sum, { points }) => sum + points, 0) / signs.length;
  const status = calmed(thresholds.find(({ from }) => mean >= from)?.status ?? 'hostile', signs.length);
  const strongest = (sign: 1 | -1): readonly Sign[] =>
    signs
      .filter(({ points }) => points * sign > 0)
      .sort((a, b) => (b.points - a.points) * sign)
      .map(({ question, answer }) => ({ question, answer }));
  return { status, confidence: confidenceOf(answers), ...reasonFor(status, strongest(1), strongest(-1)) };
};

const pointsOf = (question: ReadingQuestion, answer: string): number =>
  (readingQuestions[question] as Readonly<Record<string, number>>)[answer] ?? 0;

const calmed = (status: EmotionalStatus, answered: number): EmotionalStatus => {
  if (answered >= leastSignsForExtreme) return status;
  return status === 'inspired' ? 'favourable' : status === 'hostile' ? 'suspicious' : status;
};

const confidenceOf = (answers: ReadingAnswers): Confidence => {
  if (answers.lastContact === 'saidGlad' || answers.lastContact === 'complained') return 'stated';
  return Object.values(answers).filter((answer) => answer !== undefined).length >= leastSignsForObserved
    ? 'observed'
    : 'gut';
};

/** A warm proposal names what is warm, a cold one what is cold, neutral one of each. */
const reasonFor = (
  status: EmotionalStatus,
  warm: readonly Sign[],
  cold: readonly Sign[],
): Pick<ProposedReading, 'warm' | 'cold'> => {
  if (status === 'inspired' || status === 'favourable') return { warm: warm.slice(0, 2), cold: [] };
  if (status === 'suspicious' || status === 'hostile') return { warm: [], cold: cold.slice(0, 2) };
  return { warm: warm.slice(0, 1), cold: cold.slice(0, 1) };
};
