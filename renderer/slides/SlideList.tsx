import { useState } from 'react';
import type { Id } from '../../shared/model/ids.ts';
import type { KeptView } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { moveKeptView } from '../../shared/record/edits/keptViews.ts';
import { run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { SlideRow } from './SlideRow.tsx';
import classes from './slides.module.css';

/** One row for each slide. A row is carried by its grip, with the mouse or with the arrow keys. */
export const SlideList = ({
  views,
  record,
}: {
  readonly views: readonly KeptView[];
  readonly record: ClientRecord;
}) => {
  const editor = useEditor();
  const [carried, setCarried] = useState<Id | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const move = (viewId: Id, place: number): void => {
    if (place < 0 || place >= views.length) return;
    run(editor, (current, context) => moveKeptView(current, { viewId, place }, context));
  };
  const letGo = (): void => {
    setCarried(null);
    setOver(null);
  };
  return (
    <ol className={classes.list} data-testid="slides">
      {views.map((view, place) => (
        <SlideRow
          key={view.id}
          view={view}
          record={record}
          place={place}
          count={views.length}
          carrying={{
            isCarried: carried === view.id,
            isTarget: carried !== null && over === place && carried !== view.id,
            begin: () => setCarried(view.id),
            hover: () => setOver(place),
            drop: () => {
              if (carried !== null) move(carried, place);
              letGo();
            },
            letGo,
          }}
          onMove={(by) => move(view.id, place + by)}
        />
      ))}
    </ol>
  );
};
