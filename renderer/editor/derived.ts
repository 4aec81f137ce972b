import { coverageOf } from '../../shared/insight/coverage.ts';
import { feltAt } from '../../shared/insight/disturbance.ts';
import { type SleepingFinding, type SortedFindings, sortFindings } from '../../shared/insight/findings/asleep.ts';
import { findingsOf } from '../../shared/insight/findings/findings.ts';
import type { Pulled } from '../../shared/insight/supposedPull.ts';
import { disagreementsOf } from '../../shared/insight/teamReading.ts';
import { type Coverage, type FeltAt, type Finding, rulesOfFeelings } from '../../shared/insight/types.ts';
import { type WhatIf, whatIf } from '../../shared/insight/whatIf.ts';
import type { Result } from '../../shared/ipc/result.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Card, LaneNote, Layout, Scene } from '../../shared/scene/sceneTypes.ts';
import type { ClientState } from '../../shared/time/clientState.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import type { EditorState } from './editorStore.ts';

/**
 * Everything computed from the record and the playhead. Each function remembers its last two answers, so a hundred cards
 * that ask in one frame cost one computation.
 */
const rememberLast = <A extends readonly unknown[], R>(compute: (...args: A) => R): ((...args: A) => R) => {
  interface Answer {
    readonly args: A;
    readonly result: R;
  }
  let last: Answer | null = null;
  // While one presents, two windows' worth of states ask in turn: each finds its own answer again.
  let before: Answer | null = null;
  const isOf = (answer: Answer | null, args: A): answer is Answer =>
    answer?.args.every((arg, index) => arg === args[index]) ?? false;
  return (...args) => {
    if (isOf(last, args)) return last.result;
    const found = isOf(before, args) ? before : { args, result: compute(...args) };
    [last, before] = [found, last];
    return found.result;
  };
};

/**
 * Answers the very object of before while the new one says the same, so that a panel is not rendered on every day of a
 * replay on which nothing it shows has changed.
 */
const keepEqual = <A extends readonly unknown[], R>(compute: (...args: A) => R): ((...args: A) => R) => {
  let last: { readonly text: string; readonly result: R } | null = null;
  return (...args) => {
    const result = compute(...args);
    const text = JSON.stringify(result);
    if (last?.text !== text) last = { text, result };
    return last.result;
  };
};

const stateFor = rememberLast((record: ClientRecord, date: PlainDate): ClientState => stateAt(record, date));
const layoutFor = rememberLast(
  (record: ClientRecord, phase: ClientState['phase']): Layout => layoutBanks(record, { phase: phase ?? 'exploration' }),
);
const feltFor = rememberLast((record: ClientRecord, date: PlainDate): FeltAt => feltAt(record, date));
const sceneFor = rememberLast(
  (state: ClientState, layout: Layout, felt: FeltAt, supposed: WhatIf | null): Scene =>
    buildScene(state, layout, felt, supposed ? { pulledIds: pulledNodes(supposed) } : {}),
);
/** A strand is pulled at both ends. */
const pulledNodes = ({ ghost, before }: WhatIf): ReadonlySet<Id> =>
  new Set(
    ghost.pulled.flatMap(({ kind, id }) => {
      const pairing = kind === 'pairing' && before.pairings.find((one) => one.pairing.id === id);
      return pairing ? [pairing.seatId, pairing.colleagueId] : [id];
    }),
  );

const cardsFor = rememberLast(
  (scene: Scene): ReadonlyMap<string, Card> => new Map(scene.cards.map((card) => [card.id, card])),
);
const findingsFor = rememberLast(
  keepEqual(
    (state: ClientState, record: ClientRecord): SortedFindings => sortFindings(state, findingsOf(state, record)),
  ),
);
const coverageFor = rememberLast(keepEqual((state: ClientState): Coverage => coverageOf(state)));

const whatIfFor = rememberLast(
  (record: ClientRecord, date: PlainDate, pulled: readonly Pulled[]): Result<WhatIf> => whatIf(record, date, pulled),
);

/** What would be if those pulled left; null while all is real, or where they cannot leave at this date. */
export const pickWhatIf = ({ record, date, supposed, isPlaying }: EditorState): WhatIf | null => {
  // The years that run are what was, not what might be.
  if (!record || !supposed || isPlaying) return null;
  const asked = whatIfFor(record, date, supposed);
  return asked.ok ? asked.value : null;
};

/** The state the window shows: that of the ghost while somebody is pulled. */
export const pickClientState = (editor: EditorState): ClientState | null =>
  pickWhatIf(editor)?.after ?? (editor.record && stateFor(editor.record, editor.date));

export const pickFelt = (editor: EditorState): FeltAt | null =>
  pickWhatIf(editor)?.felt ?? (editor.record && feltFor(editor.record, editor.date));

export const pickLayout = (editor: EditorState): Layout | null =>
  editor.record && layoutFor(editor.record, stateFor(editor.record, editor.date).phase);

export const pickScene = (editor: EditorState): Scene | null => {
  const state = pickClientState(editor);
  const layout = pickLayout(editor);
  const felt = pickFelt(editor);
  return state && layout && felt && sceneFor(state, layout, felt, pickWhatIf(editor));
};

export const pickCard =
  (id: string) =>
  (editor: EditorState): Card | null => {
    const scene = pickScene(editor);
    return (scene && cardsFor(scene).get(id)) ?? null;
  };

const laneNotesFor = rememberLast(keepEqual((scene: Scene): readonly LaneNote[] => scene.notes));

export const pickLaneNotes = (editor: EditorState): readonly LaneNote[] => {
  const scene = pickScene(editor);
  return scene ? laneNotesFor(scene) : noNotes;
};

const noNotes: readonly LaneNote[] = [];

/** Those that are heard; who sleeps is told apart. */
export const pickFindings = (editor: EditorState): readonly Finding[] => sortedFindings(editor).awake;

export const pickSleepingFindings = (editor: EditorState): readonly SleepingFinding[] => sortedFindings(editor).asleep;

const sortedFindings = (editor: EditorState): SortedFindings => {
  const state = pickClientState(editor);
  if (!state || !editor.record) return noFindings;
  const found = findingsFor(state, pickWhatIf(editor)?.ghost.record ?? editor.record);
  return editor.round ? withoutFeelings(found) : found;
};

/** What nobody may see yet is not missing. */
const withoutFeelings = rememberLast(
  ({ awake, asleep }: SortedFindings): SortedFindings => ({
    awake: awake.filter(({ rule }) => !rulesOfFeelings.includes(rule)),
    asleep: asleep.filter(({ finding }) => !rulesOfFeelings.includes(finding.rule)),
  }),
);

export const pickCoverage = (editor: EditorState): Coverage | null => {
  const state = pickClientState(editor);
  return state && coverageFor(state);
};

const noFindings: SortedFindings = { awake: [], asleep: [] };

const apartFor = rememberLast(
  (state: ClientState, record: ClientRecord): ReadonlySet<Id> =>
    new Set(disagreementsOf(state, record).map(({ seat }) => seat.seat.id)),
);

/** Seats of those on whom the team disagrees at the playhead. */
export const pickApart = (editor: EditorState): ReadonlySet<Id> => {
  const state = pickClientState(editor);
  return state && editor.record ? apartFor(state, editor.record) : nobodyApart;
};

const nobodyApart: ReadonlySet<Id> = new Set();
