import { useTranslation } from 'react-i18next';

/** Whoever sat here before the latest pull: a pale card that sticks out behind the present one. */
export const PreviousHolder = ({ name }: { readonly name: string }) => {
  const { t } = useTranslation();
  return (
    <span
      className="map-previous"
      title={t('map.note.satHere', { name })}
      aria-hidden="true"
      data-testid="map-previous"
    />
  );
};
