import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Acquaintance, Colleague, Person } from '../../shared/model/records.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import { openDialog } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import classes from './inspector.module.css';

/** Who of ours knows a person of the client, from where. */
export const SeatAcquaintances = ({ person }: { readonly person: Person }) => {
  const { t } = useTranslation();
  return (
    <AcquaintanceRows
      heading={t('acquaintance.headingMember')}
      personId={person.id}
      colleagueId={null}
      isMeant={(row) => row.personId === person.id}
    />
  );
};

/** Whom of the client one of ours knows, from where. */
export const ColleagueAcquaintances = ({ colleague }: { readonly colleague: Colleague }) => {
  const { t } = useTranslation();
  return (
    <AcquaintanceRows
      heading={t('acquaintance.heading')}
      personId={null}
      colleagueId={colleague.id}
      isMeant={(row) => row.colleagueId === colleague.id}
    />
  );
};

const AcquaintanceRows = ({
  heading,
  personId,
  colleagueId,
  isMeant,
}: {
  readonly heading: string;
  readonly personId: string | null;
  readonly colleagueId: string | null;
  readonly isMeant: (row: Acquaintance) => boolean;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const acquaintances = useEditorState((current) => pickClientState(current)?.acquaintances);
  const record = useEditorState((current) => current.record);
  if (!acquaintances || !record) return null;
  const nameOf = (row: Acquaintance): string =>
    (personId === null ? rowById(record, 'person', row.personId) : rowById(record, 'colleague', row.colleagueId))
      ?.name ?? '??';
  return (
    <section className={classes.section} aria-label={heading} data-testid="acquaintances">
      <h2 className={classes.heading}>{heading}</h2>
      {acquaintances.filter(isMeant).map((row) => (
        <UnstyledButton
          key={row.id}
          className={classes.tie}
          aria-label={t('acquaintance.edit', { name: nameOf(row) })}
          onClick={() =>
            openDialog(editor, { kind: 'acquaintance', personId: null, colleagueId: null, acquaintanceId: row.id })
          }
        >
          <span dir="auto">{nameOf(row)}</span> <em>{t(`word.acquaintance.${row.kind}`)}</em>
          {row.from && <em> · {t('acquaintance.since', { date: shortDate(row.from) })}</em>}
          {row.note !== '' && (
            <p className={classes.note} dir="auto">
              {row.note}
            </p>
          )}
        </UnstyledButton>
      ))}
      <UnstyledButton
        className={classes.link}
        onClick={() => openDialog(editor, { kind: 'acquaintance', personId, colleagueId, acquaintanceId: null })}
      >
        {t('acquaintance.add')}
      </UnstyledButton>
    </section>
  );
};
