import { useTranslation } from 'react-i18next';
import { type EmotionalStatus, emotionalStatuses } from '../../shared/model/vocabulary.ts';
import classes from './EmotionPicker.module.css';
import { Face } from './Face.tsx';

/** The six statuses as faces, warm to cold. */
export const EmotionPicker = ({
  value,
  onChange,
}: {
  /** Null: nothing is chosen for whoever chooses. */
  readonly value: EmotionalStatus | null;
  readonly onChange: (status: EmotionalStatus) => void;
}) => {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.picker}>
      <legend>{t('dialog.addReading.status')}</legend>
      {emotionalStatuses.map((status, index) => (
        <label key={status} className={classes.option}>
          <input
            type="radio"
            name="status"
            value={status}
            checked={value === status}
            onChange={() => onChange(status)}
            {...(value === status || (value === null && index === 0) ? { 'data-autofocus': true } : {})}
          />
          <Face status={status} size={34} />
          <span>{t(`word.status.${status}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
