import { createStore } from 'zustand/vanilla';
import type { AgendaGrouping } from '../../shared/insight/agendaGroups.ts';
import type { Id } from '../../shared/model/ids.ts';

/** How the agenda is looked at; kept while the window is open, so that it is found again as it was left. */
export interface AgendaLook {
  readonly grouping: AgendaGrouping;
  /** Only what this colleague of ours has to do; null: everybody. */
  readonly colleagueId: Id | null;
}

export const agendaStore = createStore<AgendaLook>()(() => ({ grouping: 'week', colleagueId: null }));
