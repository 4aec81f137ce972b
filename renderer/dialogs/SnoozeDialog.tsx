import { Button, Group, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { snoozeFinding } from '../../shared/record/edits/snoozes.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import { perform } from '../editor/actions.ts';
import { pickFindings } from '../editor/derived.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { DateField } from '../elements/DateField.tsx';
import { say } from '../i18n/say.ts';
import { EditDialog } from './EditDialog.tsx';

/** Days of each preset. */
const presets = { month: 30, quarter: 91, half: 182 } as const;
const presetNames = Object.keys(presets) as readonly (keyof typeof presets)[];

/** Until when a finding may be silent, and why; without a reason nothing sleeps. */
export const SnoozeDialog = ({ findingId }: { readonly findingId: string }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { date } = editor.store.getState();
  // as it was when the dialog opened: asleep it is no longer among those that are heard
  const [finding] = useState(() => pickFindings(editor.store.getState()).find(({ id }) => id === findingId));
  const endOf = (name: keyof typeof presets): PlainDate => shiftDays(date, presets[name]);
  const [until, setUntil] = useState<string>(endOf('month'));
  const [reason, setReason] = useState('');
  return (
    <EditDialog
      title={t('dialog.snooze.title')}
      submitLabel={t('dialog.snooze.submit')}
      onSubmit={() => {
        const on = readTypedDate(until);
        if (!on.ok) return on;
        const request = { findingId, until: on.value, reason };
        return perform(editor, (current, context) => snoozeFinding(current, request, context));
      }}
    >
      {finding && <Text fw={600}>{say(finding.title)}</Text>}
      <Text size="sm" c="dimmed">
        {t('dialog.snooze.explain')}
      </Text>
      <Group gap={6} role="group" aria-label={t('dialog.snooze.presets')}>
        {presetNames.map((name) => (
          <Button
            key={name}
            size="compact-sm"
            variant={until === endOf(name) ? 'light' : 'default'}
            aria-pressed={until === endOf(name)}
            onClick={() => setUntil(endOf(name))}
          >
            {t(`dialog.snooze.preset.${name}`)}
          </Button>
        ))}
      </Group>
      <DateField label={t('dialog.snooze.until')} value={until} onChange={setUntil} />
      <Textarea
        label={t('dialog.snooze.reason')}
        withAsterisk
        autosize
        minRows={2}
        maxRows={6}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
      />
    </EditDialog>
  );
};
