import '../deals/deals.css';
import '../deals/voteTable.css';
import '../deals/dealHistory.css';
import { useMemo } from 'react';
import { compareDates } from '../../shared/insight/compareDates.ts';
import type { KeptView } from '../../shared/model/records.ts';
import { CompareLegend } from '../compare/CompareLegend.tsx';
import { ComparisonPicture } from '../compare/ComparisonPicture.tsx';
import { DealPage } from '../deals/DealPage.tsx';
import { useEditorState } from '../editor/EditorContext.tsx';
import { MapView } from '../map/MapView.tsx';
import { viewWhen } from '../slides/viewWhen.ts';
import { TableView } from '../table/TableView.tsx';
import classes from './present.module.css';
import { Scaled } from './Scaled.tsx';

/** The picture of a slide. Maps follow each other on one map, so that people are seen to come and go between them. */
export const StageView = ({ view }: { readonly view: KeptView }) => {
  const shown = useEditorState((state) => state.view);
  const dealId = useEditorState((state) => state.dealId);
  if (shown === 'compare') return <Compared view={view} />;
  if (shown === 'table') {
    return (
      <Scaled width={1080}>
        <div className={classes.table}>
          <TableView />
        </div>
      </Scaled>
    );
  }
  if (shown === 'deals') {
    return (
      <Scaled width={1040}>
        {dealId !== null && (
          <div className={`deals ${classes.deal}`}>
            <section className="deals-page">
              <DealPage dealId={dealId} />
            </section>
          </div>
        )}
      </Scaled>
    );
  }
  return (
    <div className={classes.map}>
      <MapView />
    </div>
  );
};

const Compared = ({ view }: { readonly view: KeptView }) => {
  const record = useEditorState((state) => state.record);
  const comparison = useMemo(
    () => record && compareDates(record, view.since ?? view.date, view.date),
    [record, view.since, view.date],
  );
  if (!record || !comparison) return null;
  return (
    <Scaled width={1000}>
      <ComparisonPicture record={record} comparison={comparison} label={viewWhen(view)} />
      <CompareLegend />
    </Scaled>
  );
};
