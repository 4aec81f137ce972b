import { useTranslation } from 'react-i18next';
import type { Milestone } from '../../shared/model/records.ts';
import { outcomeBroughtBy } from '../../shared/record/dealRoad.ts';
import { setDate } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import type { DealScale } from './dealScale.ts';

/** Years, and a mark for every milestone. */
export const HistoryAxis = ({
  scale,
  milestones,
}: {
  readonly scale: DealScale;
  readonly milestones: readonly Milestone[];
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <div className="deal-history-axis">
      <span className="deal-history-year" style={{ left: 0 }}>
        {scale.from.slice(0, 4)}
      </span>
      {scale.years.map((year) => (
        <span key={year} className="deal-history-year" data-line style={{ left: scale.xOf(year) }}>
          {year.slice(0, 4)}
        </span>
      ))}
      {milestones.map(({ id, date, kind, text }) => (
        <button
          key={id}
          type="button"
          className="deal-history-mark"
          tabIndex={-1}
          data-kind={kind}
          data-outcome={outcomeBroughtBy(kind) ?? undefined}
          style={{ left: scale.xOf(date) }}
          aria-label={`${shortDate(date)}: ${t(`word.milestone.${kind}`)}`}
          title={`${shortDate(date)}: ${t(`word.milestone.${kind}`)}${text === '' ? '' : ` – ${text}`}`}
          onClick={() => setDate(editor, date)}
        />
      ))}
    </div>
  );
};
