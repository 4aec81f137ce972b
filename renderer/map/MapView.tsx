import '@xyflow/react/dist/base.css';
import './map.css';
import './cards/cards.css';
import './cards/cardLooks.css';
import './cards/cardStates.css';
import './cards/swapScene.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useEditorState } from '../editor/EditorContext.tsx';
import { ClientMap } from './ClientMap.tsx';

/** The map of the open client at the playhead's date. Fills its parent. */
export const MapView = () => {
  const clientId = useEditorState((state) => state.record?.clientId ?? null);
  return (
    <div className="map" data-testid="map">
      {clientId !== null && (
        <ReactFlowProvider key={clientId}>
          <ClientMap />
        </ReactFlowProvider>
      )}
    </div>
  );
};
