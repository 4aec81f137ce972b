import type { ComponentType } from 'react';
import type { CommandId } from '../commands/command.ts';
import { DossierView } from '../dossier/DossierView.tsx';
import type { View } from '../editor/view.ts';
import { MapView } from '../map/MapView.tsx';

interface RegisteredView {
  readonly id: View;
  readonly command: CommandId;
  /** Fills its parent, which is positioned. */
  readonly Component: ComponentType;
}

/** Every view there is, in the order of the switch. A new one is a line here and its command in showCommands.ts. */
export const views: readonly RegisteredView[] = [
  { id: 'map', command: 'showMap', Component: MapView },
  { id: 'dossier', command: 'showDossier', Component: DossierView },
];
