import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CardsShown } from './cards/cardsShown.ts';
import type { MapState, MapStore } from './mapStore.ts';
import type { MapViewport } from './mapViewport.ts';

/** What the parts of one map share: its own state, and how it lies on the screen. */
export interface MapTools {
  readonly store: MapStore;
  readonly viewport: MapViewport;
  readonly cards: CardsShown;
}

export const MapContext = createContext<MapTools | null>(null);

/** @throws Error outside a `MapContext`. */
export const useMapTools = (): MapTools => {
  const tools = useContext(MapContext);
  if (!tools) throw new Error('useMapTools is called outside a MapContext');
  return tools;
};

/** Subscribes to one piece of the map's own state. */
export const useMapState = <T,>(pick: (state: MapState) => T): T => useStore(useMapTools().store, pick);
