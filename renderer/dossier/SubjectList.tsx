import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './dossier.module.css';
import { subjectName } from './subjectName.ts';
import type { SubjectGroup } from './subjects.ts';

/** Whom the notes are about, client by client. */
export const SubjectList = ({
  groups,
  chosen,
  onChoose,
}: {
  readonly groups: readonly SubjectGroup[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}) => {
  const { t } = useTranslation();
  return (
    <nav className={classes.subjects} aria-label={t('dossier.about')}>
      {groups.map(({ clientId, clientName, subjects }) => (
        <div key={clientId}>
          <h2 dir="auto">{clientName ?? t('dossier.goneClient')}</h2>
          {subjects.map((subject) => (
            <UnstyledButton
              key={subject.key}
              className={classes.subject}
              aria-current={subject.key === chosen || undefined}
              data-gone={subject.personId !== null && subject.personName === null ? true : undefined}
              onClick={() => onChoose(subject.key)}
            >
              <span>
                <b dir="auto">{subjectName(subject, t)}</b>
                {subject.title !== '' && <small dir="auto">{subject.title}</small>}
              </span>
              {subject.count > 0 && <em title={t('dossier.count', { count: subject.count })}>{subject.count}</em>}
            </UnstyledButton>
          ))}
        </div>
      ))}
    </nav>
  );
};
