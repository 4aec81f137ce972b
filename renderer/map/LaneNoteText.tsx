import { useTranslation } from 'react-i18next';
import type { LaneNote } from '../../shared/scene/sceneTypes.ts';

/** Stands where a card would: this role is played by somebody in another lane. */
export const LaneNoteText = ({ note: { role, names, x, y, width, height } }: { readonly note: LaneNote }) => {
  const { t } = useTranslation();
  return (
    <div className="map-lane-note" style={{ left: x, top: y, width, height }}>
      <span dir="auto">{names.join(', ')}</span>
      <small>{t('map.alsoRole', { role: t(`word.role.${role}`) })}</small>
    </div>
  );
};
