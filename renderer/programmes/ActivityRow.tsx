import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import { completeActivity, reopenActivity } from '../../shared/record/edits/activities.ts';
import { memberName } from '../../shared/record/edits/lookups.ts';
import type { ActivityState, ClientState } from '../../shared/time/clientState.ts';
import { openDialog, run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import { activityLineId } from './focusActivity.ts';
import classes from './programmes.module.css';

/** One step: a box to say that it is done, and the rest of the line opens it. */
export const ActivityRow = ({
  shown: { activity, progress },
  state,
  record,
}: {
  readonly shown: ActivityState;
  readonly state: ClientState;
  readonly record: ClientRecord;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const seat = rowById(record, 'seat', activity.seatId);
  const member = seat ? memberName(record, seat, activity.doneOn ?? state.date) : '??';
  const colleague = activity.colleagueId === null ? null : rowById(record, 'colleague', activity.colleagueId);
  const what = activity.title || t(`word.activity.${activity.kind}`);
  const isDone = progress === 'done';
  const activityId = activity.id;
  return (
    <li className={classes.step} data-progress={progress}>
      <button
        type="button"
        className={classes.box}
        aria-pressed={isDone}
        aria-label={t('programmes.done', { what, name: member })}
        onClick={() =>
          run(editor, (current, context) =>
            isDone
              ? reopenActivity(current, { activityId }, context)
              : completeActivity(current, { activityId }, context),
          )
        }
      >
        {isDone && <IconCheck size={13} stroke={2.6} />}
      </button>
      <button
        type="button"
        id={activityLineId(activityId)}
        className={classes.line}
        onClick={() => openDialog(editor, { kind: 'activity', programmeId: activity.programmeId, activityId })}
      >
        <span className={classes.when}>{shortDate(activity.doneOn ?? activity.date)}</span>
        <span className={classes.whom} dir="auto">
          {member}
        </span>
        <span className={classes.what} dir="auto">
          {what}
          {activity.channel !== 'other' && <small> · {t(`word.channel.${activity.channel}`)}</small>}
        </span>
        <span className={classes.by} data-missing={!colleague || undefined} dir="auto">
          {colleague?.name ?? t('programmes.nobody')}
        </span>
        <span className={classes.state}>{t(`programmes.state.${progress}`)}</span>
      </button>
    </li>
  );
};
