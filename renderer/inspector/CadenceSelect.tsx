import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Pairing } from '../../shared/model/records.ts';
import { cadences } from '../../shared/model/vocabulary.ts';
import { setCadence } from '../../shared/record/edits/pairing.ts';
import { run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';

export const CadenceSelect = ({ pairing }: { readonly pairing: Pairing }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      mt={3}
      aria-label={t('dialog.cadence')}
      value={pairing.cadence ?? ''}
      onChange={(event) => {
        const cadence = cadences.find((value) => value === event.currentTarget.value) ?? null;
        run(editor, (record, context) => setCadence(record, { pairingId: pairing.id, cadence }, context));
      }}
      data={[
        { value: '', label: t('word.cadence.none') },
        ...cadences.map((value) => ({ value, label: t(`word.cadence.${value}`) })),
      ]}
    />
  );
};
