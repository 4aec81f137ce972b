import { Stack, Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { disturbanceModelOf, modelOfRule, ruleOfModel } from '../../shared/insight/disturbanceModel.ts';
import { setCompanyRules } from '../../shared/record/edits/coverageRules.ts';
import { setDisturbance } from '../../shared/record/edits/disturbanceRule.ts';
import { rulesOf } from '../../shared/time/companyRules.ts';
import { perform } from '../editor/actions.ts';
import { type RulesTab, rulesTabs } from '../editor/dialog.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { editsInOne } from '../editor/editsInOne.ts';
import { CoverageRules, typedRules, wantedRules } from './CoverageRules.tsx';
import { DisturbanceNumbers } from './DisturbanceNumbers.tsx';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

/** What the company lets its maps go by, for every client: coverage and findings, and the spaghetti effect. One step. */
export const CompanyRulesDialog = ({ tab }: { readonly tab: RulesTab }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const [typed, setTyped] = useState(() => typedRules(rulesOf(record)));
  const [numbers, setNumbers] = useState(() => ruleOfModel(disturbanceModelOf(record)));
  const edit = editsInOne(
    (current, context) => setCompanyRules(current, wantedRules(typed), context),
    (current, context) => setDisturbance(current, modelOfRule(numbers), context),
  );
  return (
    <EditDialog
      title={t('dialog.companyRules.title')}
      submitLabel={t('dialog.save')}
      size="lg"
      onSubmit={() => perform(editor, edit)}
    >
      <Tabs defaultValue={tab} keepMounted={false}>
        <Tabs.List mb="sm">
          {rulesTabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(`dialog.companyRules.tab.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="coverage">
          <Stack gap="sm">
            <CoverageRules typed={typed} onChange={setTyped} />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="disturbance">
          <Stack gap="sm">
            <DisturbanceNumbers value={numbers} onChange={setNumbers} />
          </Stack>
        </Tabs.Panel>
      </Tabs>
    </EditDialog>
  );
};
