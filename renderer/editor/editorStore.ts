import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Pulled } from '../../shared/insight/supposedPull.ts';
import type { Bridge, HistoryHeads, Preferences, StartInfo, WorkspaceInfo } from '../../shared/ipc/contract.ts';
import type { DossierStatus } from '../../shared/ipc/dossierContract.ts';
import type { Logo } from '../../shared/ipc/printContract.ts';
import type { Failure } from '../../shared/ipc/result.ts';
import type { Id, NewId } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { Dialog } from './dialog.ts';
import type { Followed, Selection, Spotlight } from './selection.ts';
import type { RunningRound } from './shownRecord.ts';
import type { View } from './view.ts';

/** A box of the scene, in its units. */
export interface ScenePart {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** From a day to a later one. */
export interface Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** What the window shows. `record` runs ahead of the disk by the steps in `saving`; a refused step is taken back. */
export interface EditorState {
  readonly workspace: WorkspaceInfo | null;
  /** Why there is no workspace. */
  readonly failure: Failure | null;
  readonly preferences: Preferences;
  /** Our company's, as it stands on paper. */
  readonly logo: Logo | null;
  readonly platform: StartInfo['platform'];
  readonly today: PlainDate;
  /** Without what a running round hides; edits ask `wholeRecord`. */
  readonly record: ClientRecord | null;
  /** A workshop in which the others' readings stay hidden. Never stored: its readings are edits like any other. */
  readonly round: RunningRound | null;
  readonly history: HistoryHeads;
  /** Steps on their way to the disk. */
  readonly saving: number;
  /** The playhead: map, findings, story card and every edit take this date. */
  readonly date: PlainDate;
  readonly isPlaying: boolean;
  /** The hand drags the playhead. */
  readonly isScrubbing: boolean;
  /** The stretch that the replay runs over and over; null: all of it, once. Never empty. */
  readonly loop: Stretch | null;
  /** The years that the timeline shows; null: all of them. Never empty. */
  readonly shownYears: Stretch | null;
  /** Lanes of the timeline that the user folded (true) or opened (false), by `laneFoldKey`; the others see for themselves. */
  readonly laneFolds: Readonly<Record<string, boolean>>;
  /** Whom the replay follows: the view keeps the card, the rest recedes. */
  readonly follow: Followed | null;
  readonly view: View;
  /** The deal the deals view has open; null: the one spoken of last. */
  readonly dealId: Id | null;
  /** Who is supposed to leave: map and panels show a ghost of the date, and nothing can be changed. Null: all is real. */
  readonly supposed: readonly Pulled[] | null;
  /** The ranking of who is hardest to lose stands in the panel. */
  readonly isRanking: boolean;
  readonly selection: Selection | null;
  /** What was selected before somebody was supposed to leave: it is again when all is real. */
  readonly selectedBefore: Selection | null;
  /** The part of the map that is asked for: all of it, or a box of the scene. Null: the user's own view. */
  readonly askedPart: 'whole' | ScenePart | null;
  /** The kept views are being shown, from this one on: everything here waits, and nothing of it can be changed. */
  readonly presenting: { readonly viewId: Id | null } | null;
  /** The state of a presentation, beside the window's own. */
  readonly isOnStage: boolean;
  readonly spotlight: Spotlight | null;
  readonly dialog: Dialog | null;
  /** The film being made: of which client, how far it is (0..1), and when it began (`performance.now`). */
  readonly filming: { readonly client: string; readonly share: number; readonly startedAt: number } | null;
  /** Whether the secret dossier is open, and about whom there are notes; never a word of one. Null: not known yet. */
  readonly dossier: DossierStatus | null;
}

export type EditorStore = StoreApi<EditorState>;

/** The store with what its actions need from outside: storage, and fresh ids. */
export interface Editor {
  readonly store: EditorStore;
  readonly bridge: Bridge;
  readonly newId: NewId;
}

export const noHistory: HistoryHeads = { undo: null, redo: null };

export const createEditor = (bridge: Bridge, newId: NewId, start: StartInfo, today: PlainDate): Editor => ({
  bridge,
  newId,
  store: createStore<EditorState>()(() => ({
    workspace: start.workspace,
    failure: start.failure,
    preferences: start.preferences,
    logo: start.logo,
    platform: start.platform,
    today,
    record: null,
    round: null,
    history: noHistory,
    saving: 0,
    date: today,
    isPlaying: false,
    isScrubbing: false,
    loop: null,
    shownYears: null,
    laneFolds: {},
    follow: null,
    view: 'map',
    dealId: null,
    supposed: null,
    isRanking: false,
    selection: null,
    selectedBefore: null,
    askedPart: null,
    presenting: null,
    isOnStage: false,
    spotlight: null,
    dialog: null,
    filming: null,
    dossier: null,
  })),
});
