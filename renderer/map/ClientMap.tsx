import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useEditor } from '../editor/EditorContext.tsx';
import { CardBoard } from './CardBoard.tsx';
import { MapCanvas } from './canvas/MapCanvas.tsx';
import { createCardsShown } from './cards/cardsShown.ts';
import { FollowChip } from './FollowChip.tsx';
import { LineLabel } from './LineLabel.tsx';
import { MapContext, type MapTools } from './MapContext.tsx';
import { MapControls } from './MapControls.tsx';
import { MapLanes } from './MapLanes.tsx';
import { MapLegend } from './MapLegend.tsx';
import { mountMap } from './mapCamera.ts';
import { createMapStore } from './mapStore.ts';
import { createMapViewport } from './mapViewport.ts';
import { PullHint } from './PullHint.tsx';
import { StrandList } from './StrandList.tsx';
import { useAskedPart } from './useAskedPart.ts';
import { useFittedView } from './useFittedView.ts';
import { useFocusOnSelection } from './useFocusOnSelection.ts';
import { useFollowedView } from './useFollowedView.ts';
import { useMapKeys } from './useMapKeys.ts';
import { useTabStop } from './useTabStop.ts';

/** One client's map from back to front: lanes, lines, cards, furniture. */
export const ClientMap = () => {
  const editor = useEditor();
  const flow = useStoreApi();
  const instance = useReactFlow();
  const [store] = useState(createMapStore);
  const [cards] = useState(() => createCardsShown(editor.store));
  const tools = useMemo<MapTools>(
    () => ({ store, cards, viewport: createMapViewport(flow, instance) }),
    [store, cards, flow, instance],
  );
  useLayoutEffect(() => cards.start(), [cards]);
  useLayoutEffect(() => mountMap(editor, tools), [editor, tools]);
  return (
    <MapContext value={tools}>
      <Layers />
    </MapContext>
  );
};

const Layers = () => {
  const root = useRef<HTMLDivElement>(null);
  const isReady = useFittedView(root);
  useFollowedView();
  useAskedPart();
  useTabStop();
  useFocusOnSelection(root);
  const onKeyDown = useMapKeys();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the cards inside bubble up to one place
    <div ref={root} className="map-layers" data-ready={isReady} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="map-stage">
        <MapLanes />
        <MapCanvas />
        <CardBoard />
        <LineLabel />
        <FollowChip />
        <PullHint />
      </div>
      <div className="map-foot">
        <MapLegend />
        <MapControls />
      </div>
      <StrandList />
    </div>
  );
};
