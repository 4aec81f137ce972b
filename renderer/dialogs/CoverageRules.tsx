import { Button, Group, NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
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
import { type SetCompanyRulesRequest, setCompanyRules } from '../../shared/record/edits/coverageRules.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { WithFigures } from '../explained/WithFigure.tsx';
import { failureText, percent } from '../i18n/say.ts';
import { useRecord } from './useRecord.ts';

const groups = [
  ['parts', partRules],
  ['rows', rowRules],
  ['thresholds', findingThresholds],
] as const;

/** As they stand in their fields: an emptied one holds no number. */
export type TypedRules = Readonly<Record<RuleName, number | string>>;

export const typedRules = (rules: CompanyRules): TypedRules =>
  Object.fromEntries(ruleNames.map((rule) => [rule, rules[rule]])) as Record<RuleName, number>;

/** The rules as typed; those of the method are none of the company's own. */
export const wantedRules = (typed: TypedRules): SetCompanyRulesRequest => {
  const rules = numbersOf(typed);
  return { rules: isOfMethod(rules) ? null : rules };
};

/** The fields of what coverage and findings go by; what a change would do to the open client is told while typing. */
export const CoverageRules = ({
  typed,
  onChange,
}: {
  readonly typed: TypedRules;
  readonly onChange: (typed: TypedRules) => void;
}) => {
  const { t } = useTranslation();
  return (
    <>
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
                onChange={(value) => onChange({ ...typed, [rule]: value })}
                styles={{ root: { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end' } }}
              />
            ))}
          </SimpleGrid>
        </Stack>
      ))}
      <Group justify="space-between">
        <Effect wanted={wantedRules(typed)} />
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowBackUp size={15} stroke={1.7} />}
          disabled={isOfMethod(numbersOf(typed))}
          onClick={() => onChange(typedRules(methodRules))}
        >
          {t('dialog.companyRules.reset')}
        </Button>
      </Group>
    </>
  );
};

/** What the rules as typed would make of the open client at the playhead. */
const Effect = ({ wanted }: { readonly wanted: SetCompanyRulesRequest }) => {
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

/** An emptied field is no figure, and no nothing either: it is refused as such. */
const numbersOf = (typed: TypedRules): CompanyRules =>
  Object.fromEntries(
    ruleNames.map((rule) => [rule, typed[rule] === '' ? Number.NaN : Number(typed[rule])]),
  ) as unknown as CompanyRules;

const isOfMethod = (rules: CompanyRules): boolean => ruleNames.every((rule) => rules[rule] === methodRules[rule]);
