import { Button } from '@mantine/core';
import { IconCheck, IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeSum } from '../../shared/insight/sums/programmeSum.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { finishProgramme, programmeName, resumeProgramme } from '../../shared/record/edits/programmes.ts';
import type { ClientState, ProgrammeState } from '../../shared/time/clientState.ts';
import { openDialog, run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { dateInWords } from '../i18n/say.ts';
import { ActivityRow } from './ActivityRow.tsx';
import classes from './programmes.module.css';

/** One programme: what it answers, how far it is, and its steps by date. A finished one is a line. */
export const ProgrammeCard = ({
  state,
  record,
  shown,
  children,
}: {
  readonly state: ClientState;
  readonly record: ClientRecord;
  readonly shown: ProgrammeState;
  readonly children?: ReactNode;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { programme, activities, isFinished } = shown;
  const done = activities.filter(({ progress }) => progress === 'done').length;
  const late = activities.filter(({ progress }) => progress === 'overdue').length;
  const title = t(titleKey(shown), { name: programmeName(record, programme), date: dateInWords(programme.answers) });
  const programmeId = programme.id;
  return (
    <article className={classes.card} aria-label={title} data-finished={isFinished || undefined}>
      <header className={classes.cardHead}>
        <div>
          <h3>{title}</h3>
          <p>
            <Explained what={t('sum.ofWhat.programme')} sum={() => programmeSum(state, shown)}>
              {isFinished && programme.finishedOn
                ? t('programmes.finishedOn', { date: dateInWords(programme.finishedOn) })
                : t('programmes.progress', { done, of: activities.length })}
              {late > 0 && <em> · {t('programmes.late', { count: late })}</em>}
            </Explained>
          </p>
        </div>
        {isFinished ? (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => run(editor, (current, context) => resumeProgramme(current, { programmeId }, context))}
          >
            {t('programmes.resume')}
          </Button>
        ) : (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCheck size={15} stroke={1.8} />}
            onClick={() => run(editor, (current, context) => finishProgramme(current, { programmeId }, context))}
          >
            {t('programmes.finish')}
          </Button>
        )}
      </header>
      <div className={classes.progress} aria-hidden="true">
        <i style={{ width: `${activities.length === 0 ? 0 : (done / activities.length) * 100}%` }} />
      </div>
      {children}
      {!isFinished && (
        <>
          <ul className={classes.steps}>
            {activities.map((each) => (
              <ActivityRow key={each.activity.id} shown={each} state={state} record={record} />
            ))}
          </ul>
          <Button
            className={classes.add}
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={14} stroke={1.8} />}
            onClick={() => openDialog(editor, { kind: 'activity', programmeId, activityId: null })}
          >
            {t('programmes.addStep')}
          </Button>
        </>
      )}
    </article>
  );
};

const titleKey = ({ programme }: ProgrammeState) =>
  programme.kind === 'root6'
    ? 'programmes.title.root6'
    : programme.seatId === null
      ? 'programmes.title.colleague'
      : 'programmes.title.seat';
