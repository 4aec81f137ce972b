import { ActionIcon, Checkbox } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Employment, Person } from '../../shared/model/records.ts';
import { addEmployment, removeEmployment, updateEmployment } from '../../shared/record/edits/employment.ts';
import { run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { EditableDate } from '../elements/EditableDate.tsx';
import { EditableText } from '../elements/EditableText.tsx';
import { shortDate } from '../i18n/say.ts';
import classes from './inspector.module.css';

/** Where the holder worked before, and the place to say so when nothing is known yet. */
export const CameFrom = ({
  person,
  employments,
}: {
  readonly person: Person;
  readonly employments: readonly Employment[];
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <>
      <dt>{t('inspector.cameFrom')}</dt>
      <dd>
        {employments.map((employment) => (
          <FormerEmployer key={employment.id} employment={employment} />
        ))}
        {employments.length === 0 && (
          <EditableText
            className={classes.addText}
            label={t('inspector.cameFrom')}
            placeholder={t('inspector.addEmployment')}
            value=""
            onCommit={(organisation) => {
              const request = { personId: person.id, organisation, isCompetitor: false };
              run(editor, (record, context) => addEmployment(record, request, context));
            }}
          />
        )}
      </dd>
    </>
  );
};

const FormerEmployer = ({ employment }: { readonly employment: Employment }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { id: employmentId, organisation, isCompetitor, to } = employment;
  const update = (patch: { organisation?: string; isCompetitor?: boolean; to?: PlainDate | null }) =>
    run(editor, (record, context) => updateEmployment(record, { employmentId, ...patch }, context));
  return (
    <div className={classes.employment}>
      <EditableText
        className={isCompetitor ? classes.warn : undefined}
        label={t('inspector.cameFrom')}
        value={organisation}
        onCommit={(name) => update({ organisation: name })}
      />
      <ActionIcon
        size="xs"
        variant="subtle"
        color="gray"
        aria-label={t('inspector.removeEmployment', { organisation })}
        onClick={() => run(editor, (record, context) => removeEmployment(record, { employmentId }, context))}
      >
        <IconX size={12} />
      </ActionIcon>
      <EditableDate
        label={t('inspector.employedUntil')}
        placeholder={t('inspector.untilWhen')}
        value={to}
        shown={to ? t('inspector.untilDate', { date: shortDate(to) }) : ''}
        onCommit={(date) => update({ to: date })}
        onClear={() => update({ to: null })}
      />
      <Checkbox
        className={classes.competitor ?? ''}
        size="xs"
        label={t('inspector.competitor')}
        checked={isCompetitor}
        onChange={(event) => update({ isCompetitor: event.currentTarget.checked })}
      />
    </div>
  );
};
