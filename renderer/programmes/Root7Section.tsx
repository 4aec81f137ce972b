import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { root7Programme } from '../../shared/insight/findings/root7Programme.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { actOnFinding } from '../findings/actOnFinding.ts';
import { say } from '../i18n/say.ts';
import { NewcomerSheet } from './NewcomerSheet.tsx';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import classes from './programmes.module.css';

/** Every change that asks for an answer, and the programmes that give one, the latest first. */
export const Root7Section = ({ state, record }: { readonly state: ClientState; readonly record: ClientRecord }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const unanswered = root7Programme(state, record);
  const programmes = state.programmes.filter(({ programme }) => programme.kind === 'root7').toReversed();
  return (
    <section className={classes.section} aria-labelledby="root7">
      <h2 id="root7">
        <b>√7</b> {t('programmes.root7.heading')}
      </h2>
      {unanswered.length + programmes.length === 0 && <p className={classes.empty}>{t('programmes.root7.empty')}</p>}
      {unanswered.length > 0 && (
        <article className={classes.card} data-alarm>
          {unanswered.map((finding) => (
            <div key={finding.id} className={classes.unanswered}>
              <div>
                <h3>{say(finding.title)}</h3>
                <p>{say(finding.why)}</p>
              </div>
              <Button size="xs" onClick={() => actOnFinding(editor, finding)}>
                {t('programmes.start')}
              </Button>
            </div>
          ))}
        </article>
      )}
      {programmes.map((each) => {
        const seat = state.seats.find(({ seat: { id } }) => id === each.programme.seatId);
        return (
          <ProgrammeCard key={each.programme.id} state={state} record={record} shown={each}>
            {seat && !each.isFinished && <NewcomerSheet state={state} record={record} seat={seat} />}
          </ProgrammeCard>
        );
      })}
    </section>
  );
};
