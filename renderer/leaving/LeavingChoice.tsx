import { Button, Checkbox, Collapse, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  audiences,
  consistentRules,
  type Leaving,
  type LeavingKind,
  leavingFor,
  leavingKinds,
  nameForms,
} from '../../shared/exchange/leaving/leavingRules.ts';
import type { Gone } from '../../shared/exchange/leaving/sanitise.ts';
import { goneInWords } from './goneInWords.ts';

export interface LeavingChoiceProps {
  readonly leaving: Leaving;
  /** Null while what there is is being read. */
  readonly gone: readonly Gone[] | null;
  readonly onChange: (leaving: Leaving) => void;
}

/** For whom it is, what stays behind because of that, and the rules, changeable for this one time. */
export const LeavingChoice = ({ leaving, gone, onChange }: LeavingChoiceProps) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  // What stays behind because of another rule comes back with it.
  const [asked, setAsked] = useState(leaving.rules);
  const label = useId();
  const rules = consistentRules(asked);
  const isForced: Partial<Record<LeavingKind, boolean>> = {
    findings: !rules.roles,
    notes: rules.names !== 'full',
    summaries: rules.names !== 'full',
  };
  const choose = ({ audience, rules: chosen }: Leaving): void => {
    setAsked(chosen);
    onChange({ audience, rules: consistentRules(chosen) });
  };
  return (
    <Stack gap="xs">
      <Stack gap={4}>
        <Text size="sm" fw={500} id={label}>
          {t('leaving.forWhom')}
        </Text>
        <SegmentedControl
          fullWidth
          aria-labelledby={label}
          value={leaving.audience}
          onChange={(value) => {
            const chosen = audiences.find((audience) => audience === value);
            if (chosen) choose(leavingFor(chosen));
          }}
          data={audiences.map((audience) => ({ value: audience, label: t(`leaving.audience.${audience}`) }))}
        />
      </Stack>
      <Text size="xs" c="dimmed" data-testid="stays-behind" aria-live="polite">
        {gone && gone.length > 0 && (
          <>
            <strong>{t('leaving.staysBehind')}:</strong> {goneInWords(gone)}.
          </>
        )}
        {gone ? gone.length === 0 && t('leaving.nothing') : t('leaving.counting')} {t('leaving.dossier')}
      </Text>
      <Button
        variant="subtle"
        size="compact-xs"
        justify="flex-start"
        px={0}
        aria-expanded={isOpen}
        leftSection={isOpen ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('leaving.change')}
      </Button>
      <Collapse expanded={isOpen}>
        <Stack gap={6}>
          {leavingKinds.map((kind) => (
            <Checkbox
              key={kind}
              size="xs"
              label={t(`leaving.rule.${kind}`)}
              checked={rules[kind]}
              description={kind === 'findings' && isForced.findings ? t('leaving.rolesHint') : undefined}
              disabled={isForced[kind] ?? false}
              // What cannot be chosen now must still be read.
              styles={isForced[kind] ? { label: { color: 'var(--mantine-color-dimmed)' } } : {}}
              onChange={(event) => choose({ ...leaving, rules: { ...asked, [kind]: event.currentTarget.checked } })}
            />
          ))}
          <Select
            size="xs"
            label={t('leaving.names')}
            description={rules.names !== 'full' ? t('leaving.namesHint') : undefined}
            inputWrapperOrder={['label', 'input', 'description']}
            allowDeselect={false}
            value={rules.names}
            data={nameForms.map((form) => ({ value: form, label: t(`leaving.nameForm.${form}`) }))}
            onChange={(value) => {
              const names = nameForms.find((form) => form === value);
              if (names) choose({ ...leaving, rules: { ...asked, names } });
            }}
          />
        </Stack>
      </Collapse>
    </Stack>
  );
};
