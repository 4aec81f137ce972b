import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { hasRelation, root6WindowAhead } from '../../shared/insight/moments.ts';
import { root6ProgrammeOf, windowToPlan } from '../../shared/insight/programmes.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { startProgramme } from '../../shared/record/edits/programmes.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { dateInWords, translate } from '../i18n/say.ts';
import { ProgrammeCard } from './ProgrammeCard.tsx';
import classes from './programmes.module.css';
import { WindowBand } from './WindowBand.tsx';

/** The window around every seventh year: the one that runs or comes next, its programme laid over it, and past ones. */
export const Root6Section = ({ state, record }: { readonly state: ClientState; readonly record: ClientRecord }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const window = windowToPlan(state);
  const present = window && root6ProgrammeOf(state, window);
  const others = state.programmes.filter((each) => each.programme.kind === 'root6' && each !== present).toReversed();
  return (
    <section className={classes.section} aria-labelledby="root6">
      <h2 id="root6">
        <b>√6</b> {t('programmes.root6.heading')}
      </h2>
      {!window && <p className={classes.empty}>{quietWords(state)}</p>}
      {window && (
        <p className={classes.lead}>
          {t(window.from <= state.date ? 'programmes.root6.running' : 'programmes.root6.ahead', {
            from: dateInWords(window.from),
            last: dateInWords(shiftDays(window.to, -1)),
          })}
        </p>
      )}
      {window && <WindowBand window={window} today={state.date} activities={present?.activities ?? []} />}
      {window && !present && (
        <div className={classes.call}>
          <p>{t('programmes.root6.none')}</p>
          <Button
            size="xs"
            onClick={() =>
              run(editor, (current, context) =>
                startProgramme(current, { kind: 'root6', answers: window.from }, context),
              )
            }
          >
            {t('programmes.plan')}
          </Button>
        </div>
      )}
      {present && <ProgrammeCard state={state} record={record} shown={present} />}
      {others.map((each) => (
        <ProgrammeCard key={each.programme.id} state={state} record={record} shown={each} />
      ))}
    </section>
  );
};

/** When the next window opens; a client that is not yet one has none. */
const quietWords = (state: ClientState): string => {
  const next = hasRelation(state) ? root6WindowAhead(state.client.relationStart, state.date, 366 * 7) : null;
  return next
    ? translate('programmes.root6.quiet', { from: dateInWords(next.from) })
    : translate('programmes.root6.noRelation');
};
