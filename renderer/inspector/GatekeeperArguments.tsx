import { useTranslation } from 'react-i18next';
import { ArgumentList } from '../arguments/ArgumentList.tsx';
import classes from './inspector.module.css';

/** At hand where a gatekeeper is selected. */
export const GatekeeperArguments = () => {
  const { t } = useTranslation();
  return (
    <>
      <h2 className={classes.heading}>{t('inspector.arguments')}</h2>
      <ArgumentList />
    </>
  );
};
