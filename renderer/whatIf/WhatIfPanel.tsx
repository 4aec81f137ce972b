import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { coverageSum } from '../../shared/insight/sums/coverageSum.ts';
import { supposedTotalSum } from '../../shared/insight/sums/disturbanceSum.ts';
import { type Coverage, coverageParts } from '../../shared/insight/types.ts';
import type { ChangedTally, WhatIf } from '../../shared/insight/whatIf.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { WithFigure, WithFigures } from '../explained/WithFigure.tsx';
import { percent, say } from '../i18n/say.ts';
import classes from './whatIf.module.css';
import { namesOf } from './whatIfWords.ts';

/** What a loss would do: coverage before and after, findings, pairings, votes. */
export const WhatIfPanel = ({ supposed }: { readonly supposed: WhatIf }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { coverage, findings, pairings, votes, felt } = supposed;
  return (
    <section aria-label={t('whatIf.panel')} data-testid="what-if">
      <h2 className={classes.heading}>{t('whatIf.panel')}</h2>
      <p className={classes.names}>{namesOf(supposed)}</p>
      <p className={classes.figure}>
        <WithFigure
          sentence={(total) => t('whatIf.total', { total })}
          figure={percent(felt.total)}
          what={t('sum.ofWhat.disturbance')}
          sum={() => supposedTotalSum(supposed)}
        />
      </p>
      <p className={classes.quiet}>{t('whatIf.extra')}</p>
      <CoverageFall supposed={supposed} before={coverage.before} after={coverage.after} />
      <h3 className={classes.sub}>{t('whatIf.appear', { count: findings.appear.length })}</h3>
      <ul className={classes.list}>
        {findings.appear.map((finding) => (
          <li key={finding.id} data-severity={finding.severity} title={say(finding.why)}>
            <i role="img" aria-label={t(`insight.severity.${finding.severity}`)} />
            {say(finding.title)}
          </li>
        ))}
      </ul>
      {findings.disappear.length > 0 && (
        <p className={classes.quiet}>{t('whatIf.disappear', { count: findings.disappear.length })}</p>
      )}
      {pairings.length > 0 && (
        <>
          <h3 className={classes.sub}>{t('whatIf.pairings', { count: pairings.length })}</h3>
          <ul className={classes.list}>
            {pairings.map((one) => (
              <li key={one.pairingId}>
                <span>
                  {one.seatName} – {one.colleagueName}
                  <small>
                    {t(`whatIf.proof.${one.before}`)} → {t(`whatIf.proof.${one.after}`)}
                  </small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {votes.map((tally) => (
        <Votes key={tally.dealId} tally={tally} />
      ))}
      <Button fullWidth mt="md" onClick={() => openDialog(editor, { kind: 'lossPlan', pulled: supposed.ghost.pulled })}>
        {t('whatIf.plan')}
      </Button>
    </section>
  );
};

const CoverageFall = ({
  supposed,
  before,
  after,
}: {
  readonly supposed: WhatIf;
  readonly before: Coverage;
  readonly after: Coverage;
}) => {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={classes.sub}>
        <WithFigures
          sentence={(was = '', then = '') => t('whatIf.coverage', { before: was, after: then })}
          figures={[
            {
              figure: percent(before.score),
              what: t('sum.ofWhat.coverage'),
              sum: () => coverageSum(supposed.before),
            },
            {
              figure: percent(after.score),
              what: t('sum.ofWhat.coverageWithout', { names: namesOf(supposed) }),
              sum: () => coverageSum(supposed.after),
            },
          ]}
        />
      </h3>
      <div className={classes.parts}>
        {coverageParts.map((part) => (
          <div key={part}>
            <span>{t(`insight.part.${part}`)}</span>
            <s aria-hidden="true">
              <u className={classes.was} style={{ width: `${before.parts[part].share * 100}%` }} />
              <u style={{ width: `${after.parts[part].share * 100}%` }} />
            </s>
            <span>
              {percent(before.parts[part].share)} → {percent(after.parts[part].share)}
            </span>
          </div>
        ))}
      </div>
    </>
  );
};

const Votes = ({ tally }: { readonly tally: ChangedTally }) => {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={classes.sub}>{t('whatIf.votes', { deal: tally.deal })}</h3>
      <p className={classes.quiet}>
        {t('whatIf.tally', tally.before.votes)} → {t('whatIf.tally', tally.after.votes)}
      </p>
      {tally.lostVoters.length > 0 && (
        <p className={classes.quiet}>{t('whatIf.lostVotes', { names: tally.lostVoters.join(', ') })}</p>
      )}
      {tally.before.hasMajority && !tally.after.hasMajority && (
        <p className={classes.bad}>{t('whatIf.majorityLost')}</p>
      )}
    </>
  );
};
