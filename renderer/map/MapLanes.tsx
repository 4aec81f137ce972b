import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { pickLaneNotes, pickLayout } from '../editor/derived.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import { LaneBand } from './LaneBand.tsx';
import { LaneNoteText } from './LaneNoteText.tsx';
import { useMapTools } from './MapContext.tsx';

/** Bands across the whole window, their names, and the headings of the two banks. Follows the view without rendering. */
export const MapLanes = () => {
  const { t } = useTranslation();
  const lanes = useRef<HTMLDivElement>(null);
  const { viewport } = useMapTools();
  const layout = useEditorState(pickLayout);
  const notes = useEditorState(pickLaneNotes);
  const client = useEditorState((state) => state.record?.tables.client[state.record.clientId]?.name ?? '');
  const ownCompany = useEditorState((state) => state.preferences.ownCompany);

  useEffect(() => {
    const follow = (): void => {
      const { x, y, zoom } = viewport.view();
      if (lanes.current) lanes.current.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
    };
    follow();
    return viewport.subscribe(follow);
  }, [viewport]);

  return (
    <div ref={lanes} className="map-lanes" aria-hidden="true">
      {layout?.lanes.map((band) => (
        <LaneBand key={band.lane} band={band} width={layout.width} />
      ))}
      {notes.map((note) => (
        <LaneNoteText key={note.role} note={note} />
      ))}
      {layout && (
        <>
          <BankHeading name={client} centre={layout.banks.client} />
          <BankHeading name={ownCompany || t('map.ourCompany')} centre={layout.banks.own} />
        </>
      )}
    </div>
  );
};

const BankHeading = ({ name, centre }: { readonly name: string; readonly centre: number }) => (
  <div className="map-bank" style={{ left: centre }} dir="auto">
    {name}
  </div>
);
