import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { compareDates } from '../../shared/insight/compareDates.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { CalmWhileMoving, useEditorState } from '../editor/EditorContext.tsx';
import { dateInWords } from '../i18n/say.ts';
import { changeGroups, comparisonLines } from '../paper/comparison/comparisonLines.ts';
import { paperWords } from '../paper/paperWords.ts';
import { ChangeList } from './ChangeList.tsx';
import { CompareBar } from './CompareBar.tsx';
import { CompareLegend } from './CompareLegend.tsx';
import { ComparisonPicture } from './ComparisonPicture.tsx';
import classes from './compare.module.css';
import { compareFromDate, compareStore } from './compareFrom.ts';

/** What changed between two dates: one picture, and the same in words, a few times a second while a date runs. */
export const CompareView = () => (
  <CalmWhileMoving>
    <ComparedAtPlayhead />
  </CalmWhileMoving>
);

const ComparedAtPlayhead = () => {
  const record = useEditorState((state) => state.record);
  const until = useEditorState((state) => state.date);
  const from = useStore(compareStore, (state) => state.from);
  return record && <Compared record={record} from={compareFromDate(from, record, until)} until={until} />;
};

const Compared = ({
  record,
  from,
  until,
}: {
  readonly record: ClientRecord;
  readonly from: PlainDate;
  readonly until: PlainDate;
}) => {
  const { t, i18n } = useTranslation();
  const isRound = useEditorState((state) => state.round !== null);
  const comparison = useMemo(() => {
    const compared = compareDates(record, from, until);
    // What a reading round hides would seem to be missing.
    return isRound ? { ...compared, findings: { appeared: [], gone: [] } } : compared;
  }, [record, from, until, isRound]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences follow the language
  const lines = useMemo(() => comparisonLines(comparison, paperWords, true), [comparison, i18n.language]);
  const count = lines.people.length + lines.feelings.length + lines.contact.length;
  const [before, after] = [dateInWords(comparison.before.date), dateInWords(comparison.after.date)];
  return (
    <section className={classes.compare} aria-label={t('app.view.compare')} data-testid="compare">
      <CompareBar comparison={comparison} lines={lines} />
      <div className={classes.scroll}>
        {count + lines.findings.length === 0 ? (
          <div className={classes.empty}>
            <h2>{t('compare.emptyTitle')}</h2>
            <p>{from === until ? t('compare.sameDate') : t('compare.emptyText', { before, after })}</p>
          </div>
        ) : (
          <>
            <ComparisonPicture
              record={record}
              comparison={comparison}
              label={t('compare.picture', { client: comparison.after.client.name, before, after })}
            />
            <CompareLegend />
            <div className={classes.groups}>
              {changeGroups.map((group) => (
                <ChangeList key={group} group={group} lines={lines[group]} />
              ))}
            </div>
          </>
        )}
      </div>
    </section>
  );
};
