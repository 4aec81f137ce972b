import { IconArrowRight, IconBuilding } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../shared/insight/standing.ts';
import type { ClientSummary } from '../../shared/ipc/contract.ts';
import { percent } from '../i18n/say.ts';
import classes from './WelcomeScreen.module.css';

/** The way to one client, with how it stands today as soon as that is known. */
export const ClientDoor = ({
  client,
  standing,
  onOpen,
}: {
  readonly client: ClientSummary;
  readonly standing: Standing | undefined;
  readonly onOpen: () => void;
}) => {
  const factsId = useId();
  return (
    <button
      type="button"
      className={classes.client}
      aria-label={client.name}
      aria-describedby={standing && factsId}
      onClick={onOpen}
    >
      <IconBuilding size={22} stroke={1.5} />
      <span className={classes.name} dir="auto" title={client.name}>
        {client.name}
      </span>
      <IconArrowRight size={18} stroke={1.6} className={classes.arrow} />
      <span id={factsId} className={classes.facts} data-testid="standing">
        {standing && <Facts standing={standing} />}
      </span>
    </button>
  );
};

const Facts = ({ standing }: { readonly standing: Standing }) => {
  const { t } = useTranslation();
  const { phase, seats, coverage, alarms } = standing;
  return (
    <>
      {phase && <span>{t(`word.phase.${phase}`)}</span>}
      {seats === 0 ? (
        <span>{t('app.nobodyYet')}</span>
      ) : (
        <span className={classes.coverage}>
          <i className={classes.bar} aria-hidden="true">
            <i style={{ width: `${coverage * 100}%` }} />
          </i>
          {t('app.coverage', { share: percent(coverage) })}
        </span>
      )}
      {alarms > 0 && (
        <span className={classes.alarms}>
          <i aria-hidden="true" />
          {t('app.alarms', { count: alarms })}
        </span>
      )}
    </>
  );
};
