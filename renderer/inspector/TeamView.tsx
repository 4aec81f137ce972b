import { useTranslation } from 'react-i18next';
import { teamReadingAt } from '../../shared/insight/teamReading.ts';
import type { Person } from '../../shared/model/records.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { useGround } from '../map/useGround.ts';
import classes from './readings.module.css';
import { Voices } from './Voices.tsx';

/** What the team makes of a person, whose voices it is made of, and whether they contradict each other. */
export const TeamView = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation();
  const ground = useGround();
  const record = useEditorState((state) => state.record);
  const date = useEditorState((state) => state.date);
  if (!record) return null;
  const { voices, status, isDisagreement } = teamReadingAt(record, person.id, date);
  if (voices.length === 0) return null;
  return (
    <section className={classes.team} data-disagrees={isDisagreement} aria-label={t('inspector.team')}>
      <p title={t('inspector.teamHow')}>
        <Face status={status} size={22} ground={ground} />
        <span>
          {t('inspector.team')}: <b>{t(`word.status.${status}`)}</b>{' '}
          <small>{t('inspector.voices', { count: voices.length })}</small>
        </span>
      </p>
      {voices.length === 1 && <p className={classes.alone}>{t('inspector.oneVoice')}</p>}
      {isDisagreement && <p className={classes.apart}>{t('inspector.disagrees')}</p>}
      {voices.length > 1 && <Voices voices={voices} />}
    </section>
  );
};
