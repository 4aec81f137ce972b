import { useTranslation } from 'react-i18next';
import { type EmotionalStatus, emotionalStatuses } from '../../shared/model/vocabulary.ts';
import classes from './EmotionPicker.module.css';
import { Face } from './Face.tsx';

/** The six statuses as faces, warm to cold. */
export const EmotionPicker = ({
  value,
  onChange,
}: {
  readonly value: EmotionalStatus;
  readonly onChange: (status: EmotionalStatus) => void;
}) => {
  const { t } = useTranslation();
  return (
    <fieldset className={classes.picker}>
      <legend>{t('dialog.addReading.status')}</legend>
      {emotionalStatuses.map((status) => (
        <label key={status} className={classes.option}>
          <input
            type="radio"
            name="status"
            value={status}
            checked={value === status}
            onChange={() => onChange(status)}
            {...(value === status ? { 'data-autofocus': true } : {})}
          />
          <Face status={status} size={34} />
          <span>{t(`word.status.${status}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};
