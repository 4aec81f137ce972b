import { type PointerEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleInDeal, voteHistory } from '../../shared/insight/voteHistory.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { Deal } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { turnsOf } from '../../shared/record/dealRoad.ts';
import { shiftDays } from '../../shared/time/calendarEdge.ts';
import { delegationsOfDeal, milestonesOfDeal, stancesOfDeal } from '../../shared/time/recordIndex.ts';
import { setDate } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { useElementSize } from '../timeline/useElementSize.ts';
import { type DealScale, dealScale } from './dealScale.ts';
import { HistoryAxis } from './HistoryAxis.tsx';
import { StanceRow } from './StanceRow.tsx';
import { VotesOverTime } from './VotesOverTime.tsx';

/** Days shown after the last thing that is known. */
const margin = 30;

/** The deal over its years: where the votes lay, what happened, and one line per person. A click moves the playhead. */
export const DealHistory = ({ deal }: { readonly deal: Deal }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useEditorState((state) => state.record);
  const today = useEditorState((state) => state.today);
  const frame = useRef<HTMLDivElement>(null);
  const { width } = useElementSize(frame);
  const scale = useMemo(
    () => (record ? dealScale(stopsOf(record, deal, today), 0, width) : null),
    [record, deal, today, width],
  );
  const history = useMemo(() => (record ? voteHistory(record, deal.id) : []), [record, deal.id]);
  const moveTo = (event: PointerEvent<HTMLDivElement>): void => {
    const { left } = event.currentTarget.getBoundingClientRect();
    if (scale && !(event.target instanceof Element && event.target.closest('button'))) {
      setDate(editor, scale.dateAt(event.clientX - left));
    }
  };
  return (
    <section className="deal-history" aria-label={t('deals.history')}>
      <h3>{t('deals.history')}</h3>
      <div className="deal-history-body">
        <div className="deal-history-names">
          <span className="deal-history-axis" />
          <span className="deal-history-votes">{t('timeline.votes.votes')}</span>
          {record &&
            peopleInDeal(record, deal.id).map((id) => (
              <span key={id} className="deal-history-name" dir="auto" title={record.tables.person[id]?.name}>
                {record.tables.person[id]?.name}
              </span>
            ))}
        </div>
        <div ref={frame} className="deal-history-plot" onPointerDown={moveTo}>
          {record && scale && width > 0 && (
            <>
              <HistoryAxis scale={scale} milestones={milestonesOfDeal(record, deal.id)} />
              <VotesOverTime scale={scale} history={history} />
              {peopleInDeal(record, deal.id).map((personId) => (
                <StanceRow key={personId} record={record} deal={deal} personId={personId} scale={scale} />
              ))}
              <PlayheadLine scale={scale} />
            </>
          )}
        </div>
      </div>
      <p className="deal-history-key">
        {(['stated', 'observed', 'gut'] as const).map((confidence) => (
          <span key={confidence}>
            <i className="stance-stretch" data-position="for" data-confidence={confidence} />
            {t(`word.confidence.${confidence}`)}
          </span>
        ))}
        <span>
          <i className="stance-delegation" /> {t('deals.handedOver')}
        </span>
      </p>
    </section>
  );
};

/** The one thing here that follows the playhead while it moves. */
const PlayheadLine = ({ scale }: { readonly scale: DealScale }) => {
  const date = useEditorState((state) => state.date);
  if (date < scale.from || date > scale.to) return null;
  return <i className="deal-history-playhead" style={{ left: scale.xOf(date) }} />;
};

/** Every day the deal is known to have changed, and room at its end: up to today while it is open. */
const stopsOf = (record: ClientRecord, deal: Deal, today: PlainDate): readonly PlainDate[] => {
  const milestones = milestonesOfDeal(record, deal.id);
  const known = [
    deal.openedOn,
    ...stancesOfDeal(record, deal.id).map(({ date }) => date),
    ...delegationsOfDeal(record, deal.id).flatMap(({ from, to }) => [from, to]),
    ...milestones.map(({ date }) => date),
    ...turnsOf(deal, milestones).map(({ date }) => date),
    deal.orderPlacedOn,
  ].filter((date) => date !== null);
  const last = known.toSorted().at(-1) ?? deal.openedOn;
  const end = deal.outcome === 'open' && today > last ? today : last;
  return [...known, shiftDays(end, margin)];
};
