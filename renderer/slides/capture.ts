import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { KeptView } from '../../shared/model/records.ts';
import { type KeptViewKind, keptViewKinds } from '../../shared/model/vocabulary.ts';
import { rowById } from '../../shared/record/clientRecord.ts';
import type { KeepViewRequest } from '../../shared/record/edits/keptViews.ts';
import { keptViewsOf } from '../../shared/time/keptViews.ts';
import { pickDealId } from '../deals/dealsAt.ts';
import type { EditorState, ScenePart } from '../editor/editorStore.ts';
import { foldOf, lanesOf } from '../timeline/laneFolds.ts';

/** What is shown, without its words. */
export type Captured = Omit<KeepViewRequest, 'title' | 'note'>;

/** The view that can be kept of what the window shows; null for one that is none to present. */
export const keptKindOf = (state: EditorState): KeptViewKind | null => {
  if (state.record === null || (state.view === 'deals' && pickDealId(state) === null)) return null;
  return keptViewKinds.find((kind) => kind === state.view) ?? null;
};

/**
 * What the window shows, as a view to keep. `part`: the part of the map in sight, null for all of it. The first map of a
 * client is shown in steps when it is presented; after it people know what they look at.
 */
export const capture = (state: EditorState, part: ScenePart | null, comparedWith: PlainDate | null): Captured => {
  const kind = keptKindOf(state) ?? 'map';
  const known = state.record ? keptViewsOf(state.record) : [];
  return {
    kind,
    date: state.date,
    since: kind === 'compare' ? comparedWith : null,
    speed: null,
    ...pointedAt(state),
    dealId: kind === 'deals' ? pickDealId(state) : null,
    foldedLanes: lanesOf(state)
      .filter((lane) => foldOf(state, lane))
      .join(' '),
    ...partShown(kind === 'map' ? part : null),
    inSteps: kind === 'map' && !known.some((view) => view.kind === 'map'),
  };
};

/** The same map as a replay of a stretch: it begins at the first of two days and ends at the other. */
export const captureReplay = (
  state: EditorState,
  part: ScenePart | null,
  stretch: { readonly from: PlainDate; readonly to: PlainDate },
): Captured => ({
  ...capture({ ...state, view: 'map' }, part, null),
  kind: 'replay',
  date: stretch.to,
  since: stretch.from,
  speed: state.preferences.replaySpeed,
  inSteps: false,
});

/** Whole units are near enough, and a step that keeps the same view twice says the same. */
const partShown = (part: ScenePart | null) => ({
  shownX: part && whole(part.x),
  shownY: part && whole(part.y),
  shownWidth: part && Math.max(1, whole(part.width)),
  shownHeight: part && Math.max(1, whole(part.height)),
});

/** Rounding may leave a minus before nothing, which no file keeps. */
const whole = (value: number): number => Math.round(value) + 0;

type Pointed = Pick<KeptView, 'focus' | 'isFollowed' | 'seatId' | 'personId' | 'colleagueId' | 'findingId'>;

const nothing: Pointed = {
  focus: 'nothing',
  isFollowed: false,
  seatId: null,
  personId: null,
  colleagueId: null,
  findingId: '',
};

/** What the light falls on: whom the replay follows, else a finding, else what is selected. */
const pointedAt = ({ record, follow, spotlight, selection }: EditorState): Pointed => {
  if (follow) return { ...nothing, ...focusOn(follow.kind, follow.id), isFollowed: true };
  if (spotlight?.source !== undefined) return { ...nothing, focus: 'finding', findingId: spotlight.source };
  if (!selection || !record) return nothing;
  switch (selection.kind) {
    case 'seat':
    case 'colleague':
      return { ...nothing, ...focusOn(selection.kind, selection.id) };
    case 'pairing': {
      const pairing = rowById(record, 'pairing', selection.id);
      if (!pairing) return nothing;
      return { ...nothing, focus: 'strand', seatId: pairing.seatId, colleagueId: pairing.colleagueId };
    }
    case 'tie': {
      const tie = rowById(record, 'tie', selection.id);
      return tie ? { ...nothing, ...focusOn('seat', tie.fromSeatId) } : nothing;
    }
    case 'ghost':
      return nothing;
  }
};

const focusOn = (kind: 'seat' | 'person' | 'colleague', id: string): Partial<Pointed> => ({
  focus: kind,
  [`${kind}Id`]: id,
});
