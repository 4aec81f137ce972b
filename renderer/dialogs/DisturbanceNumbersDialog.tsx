import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { disturbanceModelOf, modelOfRule, ruleOfModel } from '../../shared/insight/disturbanceModel.ts';
import { setDisturbance } from '../../shared/record/edits/disturbanceRule.ts';
import { perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DisturbanceNumbers } from './DisturbanceNumbers.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

/** The company's own numbers of the spaghetti effect. */
export const DisturbanceNumbersDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const [numbers, setNumbers] = useState(() => ruleOfModel(disturbanceModelOf(record)));
  return (
    <EditDialog
      title={t('whatIf.numbers')}
      submitLabel={t('dialog.save')}
      size="lg"
      onSubmit={() => perform(editor, (current, context) => setDisturbance(current, modelOfRule(numbers), context))}
    >
      <DisturbanceNumbers value={numbers} onChange={setNumbers} />
    </EditDialog>
  );
};
