import { useTranslation } from 'react-i18next';
import type { Voice } from '../../shared/insight/teamReading.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { Face } from '../elements/Face.tsx';
import { shortDate } from '../i18n/say.ts';
import { useGround } from '../map/useGround.ts';
import classes from './readings.module.css';

/** Who of ours says what, warmest first. */
export const Voices = ({ voices }: { readonly voices: readonly Voice[] }) => {
  const { t } = useTranslation();
  const ground = useGround();
  const colleagues = useEditorState((state) => state.record);
  return (
    <ul className={classes.voices}>
      {voices.map(({ colleagueId, reading }) => (
        <li key={reading.id}>
          <Face status={reading.status} size={18} ground={ground} />
          <span>
            <b dir="auto">
              {(colleagueId && colleagues && rowById(colleagues, 'colleague', colleagueId)?.name) ||
                t('inspector.voiceOfNobody')}
            </b>{' '}
            {t(`word.status.${reading.status}`)}{' '}
            <small>
              {t(`word.confidence.${reading.confidence}`)} · {shortDate(reading.date)}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
};
