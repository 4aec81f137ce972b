import { Button } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type PillarState, pillarsOf, turnoverYears } from '../../shared/insight/continuity.ts';
import { root20ShareOf } from '../../shared/insight/moments.ts';
import { contactsSum } from '../../shared/insight/sums/contactsSum.ts';
import { shareSum, turnoverSum } from '../../shared/insight/sums/turnoverSum.ts';
import { type ClientRecord, rowById } from '../../shared/record/clientRecord.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import { dateInWords, percent } from '../i18n/say.ts';
import own from './continuity.module.css';
import { ExitChart } from './ExitChart.tsx';
import classes from './programmes.module.css';

/** How much hangs on this client; above the threshold, whether we would survive its leaving. */
export const ContinuitySheet = ({ state, record }: { readonly state: ClientState; readonly record: ClientRecord }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const threshold = state.thresholds.root20Share;
  const share = root20ShareOf(state);
  return (
    <section className={classes.section} aria-labelledby="root20">
      <h2 id="root20">
        <b>√20</b> {t('programmes.root20.heading')}
      </h2>
      <article className={classes.card}>
        <header className={classes.cardHead}>
          <div>
            <h3>
              {state.turnoverShare ? (
                <Explained
                  what={t('sum.ofWhat.share', { year: String(state.turnoverShare.year) })}
                  sum={() => shareSum(record, state)}
                >
                  {t('programmes.root20.share', {
                    share: percent(state.turnoverShare.share),
                    year: state.turnoverShare.year,
                  })}
                </Explained>
              ) : (
                t('programmes.root20.unknown')
              )}
            </h3>
            <p>{t(verdictKey(state), { share: percent(threshold) })}</p>
          </div>
          <Button size="xs" variant="default" onClick={() => openDialog(editor, { kind: 'turnover' })}>
            {t('command.turnover')}
          </Button>
        </header>
        <TurnoverBars record={record} state={state} />
      </article>
      {share !== null && (
        <>
          <article className={classes.card}>
            <h3>{t('programmes.root20.pillars')}</h3>
            <table className={own.pillars}>
              <thead>
                <tr>
                  <th />
                  {(['paired', 'proven', 'inCadence', 'contacts'] as const).map((column) => (
                    <th key={column} scope="col">
                      {t(`programmes.root20.${column}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {pillarsOf(state, record).map((pillar) => (
                  <PillarRow key={pillar.seat?.seat.id ?? pillar.role} pillar={pillar} state={state} record={record} />
                ))}
              </tbody>
            </table>
          </article>
          <ExitAgreementCard state={state} record={record} share={share} />
        </>
      )}
    </section>
  );
};

const verdictKey = (state: ClientState) => {
  if (state.turnoverShare === null) return 'programmes.root20.ask';
  return root20ShareOf(state) === null ? 'programmes.root20.below' : 'programmes.root20.above';
};

const TurnoverBars = ({ state, record }: { readonly state: ClientState; readonly record: ClientRecord }) => {
  const { t } = useTranslation();
  const years = turnoverYears(record, state.date);
  const most = Math.max(state.thresholds.root20Share * 1.25, ...years.map(({ share }) => share ?? 0));
  if (years.length === 0) return null;
  return (
    <ol className={own.years}>
      {years.map(({ year, share }) => (
        <li key={year} data-above={(share !== null && share > state.thresholds.root20Share) || undefined}>
          {share === null ? (
            <span>–</span>
          ) : (
            <Explained
              className={own.yearShare}
              what={t('sum.ofWhat.share', { year: String(year) })}
              sum={() => turnoverSum(record, state, year)}
            >
              {percent(share)}
            </Explained>
          )}
          <i style={{ height: `${((share ?? 0) / most) * 56}px` }} />
          <small>{year}</small>
        </li>
      ))}
    </ol>
  );
};

const PillarRow = ({
  pillar,
  state,
  record,
}: {
  readonly pillar: PillarState;
  readonly state: ClientState;
  readonly record: ClientRecord;
}) => {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row">
        {pillar.seat?.person?.name ?? '??'} <small>{t(`word.role.${pillar.role}`)}</small>
      </th>
      <Mark isGood={pillar.isPaired} />
      <Mark isGood={pillar.isProven} />
      <Mark isGood={pillar.isInCadence} />
      <td data-bad={pillar.contactsInYear === 0 || undefined}>
        <Explained what={t('programmes.root20.contacts')} sum={() => contactsSum(record, state, pillar)}>
          {pillar.contactsInYear}
        </Explained>
      </td>
    </tr>
  );
};

const Mark = ({ isGood }: { readonly isGood: boolean }) => {
  const { t } = useTranslation();
  const label = t(isGood ? 'programmes.root20.yes' : 'programmes.root20.no');
  return (
    <td data-bad={!isGood || undefined}>
      {isGood ? (
        <IconCheck size={15} role="img" aria-label={label} />
      ) : (
        <IconX size={15} role="img" aria-label={label} />
      )}
    </td>
  );
};

const ExitAgreementCard = ({
  state,
  record,
  share,
}: {
  readonly state: ClientState;
  readonly record: ClientRecord;
  readonly share: number;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const agreement = state.exitAgreement;
  const person = agreement?.personId ? rowById(record, 'person', agreement.personId) : null;
  return (
    <article className={classes.card} data-alarm={!agreement || undefined}>
      <header className={classes.cardHead}>
        <div>
          <h3>{t('dialog.exitAgreement.title')}</h3>
          <p>
            {agreement
              ? t(person ? 'programmes.root20.agreedWith' : 'programmes.root20.agreed', {
                  date: dateInWords(agreement.agreedOn),
                  name: person?.name ?? '',
                })
              : t('programmes.root20.noAgreement')}
          </p>
          {agreement?.summary && <p dir="auto">{agreement.summary}</p>}
        </div>
        <Button
          size="xs"
          variant={agreement ? 'default' : 'filled'}
          onClick={() => openDialog(editor, { kind: 'exitAgreement' })}
        >
          {t(agreement ? 'programmes.root20.change' : 'programmes.root20.make')}
        </Button>
      </header>
      <ExitChart share={share} steps={state.exitSteps} leavesOn={state.date} />
    </article>
  );
};
