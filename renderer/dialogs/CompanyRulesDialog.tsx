import { Button, Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { coverageOf } from '../../shared/insight/coverage.ts';
import { findingsOf } from '../../shared/insight/findings/findings.ts';
import { coverageSum } from '../../shared/insight/sums/coverageSum.ts';
import { findingsSum } from '../../shared/insight/sums/findingsSum.ts';
import {
  type CompanyRules,
  findingThresholds,
  methodRules,
  partRules,
  type RuleName,
  rowRules,
  ruleLimits,
  ruleNames,
} from '../../shared/model/companyRules.ts';
import { applyDiff } from '../../shared/record/diff.ts';
import { setCompanyRules } from '../../shared/record/edits/coverageRules.ts';
import { rulesOf } from '../../shared/time/companyRules.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { perform } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { WithFigures } from '../explained/WithFigure.tsx';
import { failureText, percent } from '../i18n/say.ts';
import { EditDialog } from './EditDialog.tsx';
import { useRecord } from './useRecord.ts';

const groups = [
  ['parts', partRules],
  ['rows', rowRules],
  ['thresholds', findingThresholds],
] as const;

/** What coverage and findings go by, for every client; what a change would do to the open one is told while typing. */
export const CompanyRulesDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const present = rulesOf(useRecord());
  const [typed, setTyped] = useState<Readonly<Record<RuleName, number | string>>>(pick(present));
  const rules = numbersOf(typed);
  const isMethod = ruleNames.every((rule) => rules[rule] === methodRules[rule]);
  const wanted = { rules: isMethod ? null : rules };
  return (
    <EditDialog
      title={t('dialog.companyRules.title')}
      submitLabel={t('dialog.save')}
      size="lg"
      onSubmit={() => perform(editor, (record, context) => setCompanyRules(record, wanted, context))}
    >
      <Text size="sm" c="dimmed">
        {t('dialog.companyRules.explain')}
      </Text>
      {groups.map(([group, names]) => (
        <Stack key={group} gap={4} component="fieldset" m={0} p={0} style={{ border: 0 }}>
          <Text component="legend" size="sm" fw={600} p={0}>
            {t(`dialog.companyRules.group.${group}`)}
          </Text>
          <SimpleGrid cols={names.length} spacing="sm">
            {names.map((rule) => (
              <NumberInput
                key={rule}
                label={t(`dialog.companyRules.rule.${rule}`)}
                min={ruleLimits[rule].least}
                max={ruleLimits[rule].most}
                clampBehavior="none"
                allowDecimal={group !== 'thresholds'}
                value={typed[rule]}
                onChange={(value) => setTyped({ ...typed, [rule]: value })}
                styles={{ root: { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end' } }}
              />
            ))}
          </SimpleGrid>
        </Stack>
      ))}
      <Group justify="space-between">
        <Effect wanted={wanted} />
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowBackUp size={15} stroke={1.7} />}
          disabled={isMethod}
          onClick={() => setTyped(pick(methodRules))}
        >
          {t('dialog.companyRules.reset')}
        </Button>
      </Group>
    </EditDialog>
  );
};

/** What the rules as typed would make of the open client at the playhead. */
const Effect = ({ wanted }: { readonly wanted: { readonly rules: CompanyRules | null } }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const date = useEditorState((state) => state.date);
  const step = setCompanyRules(record, wanted, { newId: editor.newId, date });
  if (!step.ok) {
    return (
      <Text size="sm" c="red" role="status">
        {failureText(step.error).sentence}
      </Text>
    );
  }
  const then = applyDiff(record, step.value.diff);
  const [now, next] = [stateAt(record, date), stateAt(then, date)];
  const [found, foundThen] = [findingsOf(now, record), findingsOf(next, then)];
  return (
    <Text size="sm" role="status" data-testid="rules-effect">
      <WithFigures
        sentence={(covered = '', coveredThen = '', findings = '', nextFindings = '') =>
          t('dialog.companyRules.effect', { now: covered, next: coveredThen, findings, nextFindings })
        }
        figures={[
          { figure: percent(coverageOf(now).score), what: t('sum.ofWhat.coverage'), sum: () => coverageSum(now) },
          { figure: percent(coverageOf(next).score), what: t('sum.ofWhat.coverageThen'), sum: () => coverageSum(next) },
          { figure: found.length, what: t('sum.ofWhat.findings'), sum: () => findingsSum(found) },
          { figure: foundThen.length, what: t('sum.ofWhat.findingsThen'), sum: () => findingsSum(foundThen) },
        ]}
      />
    </Text>
  );
};

const pick = (rules: CompanyRules): Record<RuleName, number> =>
  Object.fromEntries(ruleNames.map((rule) => [rule, rules[rule]])) as Record<RuleName, number>;

/** An emptied field is no figure, and no nothing either: it is refused as such. */
const numbersOf = (typed: Readonly<Record<RuleName, number | string>>): CompanyRules =>
  Object.fromEntries(
    ruleNames.map((rule) => [rule, typed[rule] === '' ? Number.NaN : Number(typed[rule])]),
  ) as unknown as CompanyRules;
