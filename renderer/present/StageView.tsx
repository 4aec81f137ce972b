import '../deals/deals.css';
import '../deals/voteTable.css';
import '../deals/dealHistory.css';
import type { RefObject } from 'react';
import type { KeptView } from '../../shared/model/records.ts';
import { DealPage } from '../deals/DealPage.tsx';
import { useEditorState } from '../editor/EditorContext.tsx';
import { MapView } from '../map/MapView.tsx';
import { TableView } from '../table/TableView.tsx';
import { ComparedPage } from './ComparedPage.tsx';
import classes from './present.module.css';
import { Scaled, type TurnPage } from './Scaled.tsx';
import pages from './stagePages.module.css';

/** The picture of a slide. Maps follow each other on one map, so that people are seen to come and go between them. */
export const StageView = ({ view, turnPage }: { readonly view: KeptView; readonly turnPage: RefObject<TurnPage> }) => {
  const shown = useEditorState((state) => state.view);
  const dealId = useEditorState((state) => state.dealId);
  if (shown === 'compare') return <ComparedPage key={view.id} view={view} turnPage={turnPage} />;
  if (shown === 'table') {
    return (
      <Scaled key={view.id} width={1080} least={0.95} turnPage={turnPage}>
        <div className={pages.table}>
          <TableView />
        </div>
      </Scaled>
    );
  }
  if (shown === 'deals') {
    return (
      <Scaled key={view.id} width={1120} least={0.95} turnPage={turnPage}>
        {dealId !== null && (
          <div className={`deals ${pages.deal}`}>
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
