import type { ComponentType } from 'react';
import { AgendaView } from '../agenda/AgendaView.tsx';
import type { CommandId } from '../commands/command.ts';
import { CompareView } from '../compare/CompareView.tsx';
import { DealsView } from '../deals/DealsView.tsx';
import { DossierView } from '../dossier/DossierView.tsx';
import type { View } from '../editor/view.ts';
import { MapView } from '../map/MapView.tsx';
import { ProgrammesView } from '../programmes/ProgrammesView.tsx';
import { TableView } from '../table/TableView.tsx';

interface RegisteredView {
  readonly id: View;
  readonly command: CommandId;
  /** A way of looking at another view: the switch shows that one instead. */
  readonly within?: View;
  /** Fills its parent, which is positioned. */
  readonly Component: ComponentType;
}

/** Every view there is, in the order of the switch. A new one is a line here and its command in showCommands.ts. */
export const views: readonly RegisteredView[] = [
  { id: 'map', command: 'showMap', Component: MapView },
  { id: 'table', command: 'showTable', Component: TableView },
  { id: 'agenda', command: 'showAgenda', Component: AgendaView },
  { id: 'deals', command: 'showDeals', Component: DealsView },
  { id: 'programmes', command: 'showProgrammes', Component: ProgrammesView },
  { id: 'compare', command: 'showCompare', within: 'map', Component: CompareView },
  { id: 'dossier', command: 'showDossier', Component: DossierView },
];
