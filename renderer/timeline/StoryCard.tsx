import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  disturbanceSum,
  feltNowSum,
  feltWithinSum,
  statusLostSum,
  toProveSum,
} from '../../shared/insight/sums/disturbanceSum.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { select, setDate, shine } from '../editor/actions.ts';
import { pickFelt } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { dateInWords, percent } from '../i18n/say.ts';
import { dayInWords } from './dateWords.ts';
import { type StoryOfDay, storyOfDay } from './storyOfDay.ts';
import { changeSentence } from './storyWords.ts';
import { timelineModel } from './timelineModel.ts';
import './storyCard.css';

/** Tells in words what the picture shows: the latest pull while it is felt, and what else happened on the day. */
export const StoryCard = () => {
  const { t, i18n } = useTranslation();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  const today = useEditorState((state) => state.today);
  const felt = useEditorState(pickFelt);
  const isHiding = useEditorState(({ round }) => round !== null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences are in the user's language
  const story = useMemo(
    () => record && felt && storyOfDay(record, date, felt, timelineModel(record, today), isHiding),
    [record, date, today, felt, isHiding, i18n.language],
  );
  if (!story || !record) return null;
  return (
    <section className="story-card" data-testid="story-card" data-pulled={story.pull !== null}>
      {story.pull ? <PullTold told={story.pull} date={date} record={record} /> : <h3>{dateInWords(date)}</h3>}
      {story.sentences.length > 0 && (
        <div className="story-events">
          {story.pull && story.pull.story.pull.date !== date && <h4>{t('timeline.story.onThisDay')}</h4>}
          {story.sentences.map((sentence, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two events of a day may read the same
            <p key={index}>{sentence}</p>
          ))}
          {story.rest.length > 0 && <p className="story-quiet">{story.rest.join(' ')}</p>}
        </div>
      )}
    </section>
  );
};

interface PullToldProps {
  readonly told: NonNullable<StoryOfDay['pull']>;
  readonly date: PlainDate;
  readonly record: ClientRecord;
}

const PullTold = ({ told, date, record }: PullToldProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { story, felt, nowFelt, meaning } = told;
  const { pull, pairingsToProve, statusesLost, feltWithin, total, halfGoneOn } = story;
  const goThere = (): void => {
    setDate(editor, pull.date);
    if (pull.seatId) select(editor, { kind: 'seat', id: pull.seatId });
    else if (pull.colleagueId) select(editor, { kind: 'colleague', id: pull.colleagueId });
  };
  const isHalfGone = halfGoneOn <= date;
  const nowKey = nowFelt > total ? 'timeline.story.nowWithEarlier' : 'timeline.story.now';
  const day = dayInWords(halfGoneOn, pull.date);
  return (
    <>
      <h3>
        <button type="button" title={t('timeline.story.toDate', { date: dateInWords(pull.date) })} onClick={goThere}>
          {dateInWords(pull.date)} —{' '}
          {pull.kind === 'arrival' ? t('timeline.story.titleArrival') : t('timeline.story.titlePulled')}
        </button>
      </h3>
      <p className="story-lead">{changeSentence({ ...story, kind: pull.kind })}</p>
      {meaning.length > 0 && <p>{meaning.join(' ')}</p>}
      <ul>
        {pairingsToProve > 0 && (
          <li>
            <Explained
              what={t('timeline.story.pairings', { count: pairingsToProve })}
              sum={() => toProveSum(record, pull)}
              position="left-start"
            >
              <b>{pairingsToProve}</b> {t('timeline.story.pairings', { count: pairingsToProve })}
            </Explained>
          </li>
        )}
        {statusesLost > 0 && (
          <li>
            <Explained
              what={t('timeline.story.statuses', { count: statusesLost })}
              sum={() => statusLostSum(record, pull)}
              position="left-start"
            >
              <b>{statusesLost}</b> {t('timeline.story.statuses', { count: statusesLost })}
            </Explained>
          </li>
        )}
        {feltWithin[1] > 0 && (
          <li>
            <Explained
              what={t('timeline.story.felt', { count: feltWithin[1] })}
              sum={() => feltWithinSum(record, pull, 2)}
              position="left-start"
              onChange={(isOpen) => shine(editor, isOpen ? felt : null)}
            >
              <b>{feltWithin[1]}</b> {t('timeline.story.felt', { count: feltWithin[1] })}
            </Explained>
          </li>
        )}
      </ul>
      {total > 0 && (
        <>
          <div className="story-meter" aria-hidden="true">
            <i style={{ width: `${total * 100}%` }} />
            <i style={{ width: `${Math.min(1, nowFelt) * 100}%` }} />
          </div>
          <p className="story-quiet">
            <Explained
              what={t('sum.ofWhat.disturbance')}
              sum={() => disturbanceSum(record, pull)}
              position="left-start"
            >
              {t('timeline.story.disturbance', { total: percent(total) })}
            </Explained>
            {date !== pull.date && (
              <>
                {' · '}
                <Explained what={t('sum.ofWhat.felt')} sum={() => feltNowSum(record, date)} position="left-start">
                  {t(nowKey, { total: percent(nowFelt) })}
                </Explained>
              </>
            )}
            {' · '}
            {isHalfGone ? t('timeline.story.halfGoneSince', { day }) : t('timeline.story.halfGoneBy', { day })}
          </p>
        </>
      )}
    </>
  );
};
