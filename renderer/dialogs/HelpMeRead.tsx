import { Button, NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ProposedReading,
  proposeReading,
  type ReadingAnswers,
  type ReadingQuestion,
  readingQuestionIds,
  readingQuestions,
  type Sign,
} from '../../shared/insight/readHer.ts';
import { Face } from '../elements/Face.tsx';
import { listInWords } from '../i18n/formats.ts';
import { translate } from '../i18n/say.ts';
import { useGround } from '../map/useGround.ts';
import classes from './HelpMeRead.module.css';

/** Five plain questions about what can be observed; what they add up to can be taken over with its reason. */
export const HelpMeRead = ({
  name,
  onTake,
}: {
  /** Of the person; the reason speaks of her. */
  readonly name: string;
  readonly onTake: (proposed: ProposedReading, reason: string) => void;
}) => {
  const { t } = useTranslation();
  const id = useId();
  const ground = useGround();
  const [answers, setAnswers] = useState<ReadingAnswers>({});
  const proposed = proposeReading(answers);
  const reason = reasonInWords(name, proposed);
  return (
    <fieldset className={classes.help}>
      <legend>{t('readHer.title')}</legend>
      {readingQuestionIds.map((question) => (
        <div key={question} className={classes.question}>
          <label htmlFor={`${id}${question}`}>{t(`readHer.question.${question}`)}</label>
          <NativeSelect
            id={`${id}${question}`}
            size="xs"
            value={answers[question] ?? ''}
            onChange={(event) => setAnswers(answered(answers, question, event.currentTarget.value))}
            data={[
              { value: '', label: t('readHer.open') },
              ...Object.keys(readingQuestions[question]).map((answer) => ({
                value: answer,
                label: translate(`readHer.answer.${question}.${answer}`),
              })),
            ]}
          />
        </div>
      ))}
      <div className={classes.proposal} role="status">
        <Face status={proposed.status} size={26} ground={ground} />
        <p>
          <b>{t(`word.status.${proposed.status}`)}</b>
          {proposed.status !== 'unknown' && <> · {t(`word.confidence.${proposed.confidence}`)}</>}
          <small>{reason}</small>
        </p>
        <Button
          size="xs"
          variant="default"
          disabled={proposed.status === 'unknown'}
          onClick={() => onTake(proposed, reason)}
        >
          {t('readHer.take')}
        </Button>
      </div>
    </fieldset>
  );
};

const answered = (answers: ReadingAnswers, question: ReadingQuestion, answer: string): ReadingAnswers => {
  const others = Object.entries(answers).filter(([asked]) => asked !== question);
  return Object.fromEntries(answer === '' ? others : [...others, [question, answer]]);
};

/** One sentence from the signs that speak for the proposal. */
const reasonInWords = (name: string, { status, warm, cold }: ProposedReading): string => {
  const words = (signs: readonly Sign[]): string =>
    listInWords(signs.map(({ question, answer }) => translate(`readHer.sign.${question}.${answer}`)));
  if (status === 'unknown') return translate('readHer.reason.nothing');
  if (warm.length > 0 && cold.length > 0) {
    return translate('readHer.reason.mixed', { name, warm: words(warm), cold: words(cold) });
  }
  if (warm.length + cold.length === 0) return translate('readHer.reason.neither', { name });
  return translate('readHer.reason.signs', { name, signs: words([...warm, ...cold]) });
};
