import { feltAt } from '../../shared/insight/disturbance.ts';
import { dayNumber } from '../../shared/model/plainDate.ts';
import type { KeptView } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { layoutBanks } from '../../shared/scene/layoutBanks.ts';
import { buildScene } from '../../shared/scene/scene.ts';
import type { Scene } from '../../shared/scene/sceneTypes.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import type { EditorState } from '../editor/editorStore.ts';
import { litOf } from '../map/dimming.ts';
import { lostIn, shownBy } from '../slides/shownBy.ts';
import type { Course } from '../timeline/replay.ts';
import { planOf, type SlideStep, stepsOf } from './slideSteps.ts';
import type { SlidePlan, Walk } from './walk.ts';

/** A kept view with the steps in which the room sees it. */
export interface Slide {
  readonly view: KeptView;
  readonly steps: readonly SlideStep[];
  readonly plan: SlidePlan;
}

export const slidesOf = (views: readonly KeptView[], record: ClientRecord): readonly Slide[] =>
  views.map((view) => {
    const steps = stepsOf(view, hasMore(view, record));
    return { view, steps, plan: planOf(steps) };
  });

/** Less of a pull than this is not shown on a card. */
const leastFelt = 0.1;

/** Something is missing, felt or pointed at. */
const hasMore = (view: KeptView, record: ClientRecord): boolean =>
  view.kind === 'map' &&
  ((view.focus !== 'nothing' && lostIn(view, record) === null) ||
    sceneOf(view, record).cards.some((card) => card.kind === 'ghost' || card.felt >= leastFelt));

const sceneOf = ({ date }: KeptView, record: ClientRecord): Scene => {
  const state = stateAt(record, date);
  return buildScene(state, layoutBanks(record, { phase: state.phase ?? 'exploration' }), feltAt(record, date));
};

const nobody = { selection: null, spotlight: null, follow: null } as const;

/** What the stage shows at a place of the walk. The years of a replay begin anew each time they are run. */
export const stageOf = (
  { view, steps }: Slide,
  { step, isRunning }: Walk,
  { record, preferences }: Pick<EditorState, 'record' | 'preferences'>,
): Partial<EditorState> => {
  if (!record) return {};
  const shown = shownBy(view, record);
  const still = { ...shown, isPlaying: false } as const;
  switch (steps[step]) {
    case 'client':
    case 'own':
    case 'strands':
      return { ...still, ...nobody };
    case 'before':
      return { ...still, ...atSpeed(view, preferences), ...litUp(view, record, view.since ?? view.date) };
    case 'years': {
      const date = isRunning ? (view.since ?? view.date) : view.date;
      return { ...still, ...atSpeed(view, preferences), ...litUp(view, record, date), isPlaying: isRunning };
    }
    case 'earlier':
      return { ...still, ...nobody, view: 'map', date: view.since ?? view.date };
    default:
      return { ...still, ...litUp(view, record, view.date) };
  }
};

const atSpeed = ({ speed }: KeptView, preferences: EditorState['preferences']): Pick<EditorState, 'preferences'> => ({
  preferences: { ...preferences, replaySpeed: speed ?? preferences.replaySpeed },
});

/**
 * A selection is too faint to be seen from the last row: whom it concerns is lit as by a finding. Not so in a table, where
 * every step with a key selects somebody.
 */
const litUp = (view: KeptView, record: ClientRecord, date: KeptView['date']): Partial<EditorState> => {
  const shown = shownBy(view, record, date);
  const { selection, spotlight } = shown;
  if (!selection || spotlight || view.kind === 'replay' || view.kind === 'table') return shown;
  const lit = litOf(sceneOf(view, record), { selection, spotlight: null, followedId: null, told: null });
  return lit ? { ...shown, spotlight: { seatIds: [...lit.cards], colleagueIds: [] } } : shown;
};

/** The part of the client's years that a replay runs along; all of them for any other view. */
export const courseOfSlide = (course: Course, { date, since, kind }: KeptView): Course =>
  kind === 'replay' && since !== null
    ? { ...course, from: dayNumber(since), to: dayNumber(date), lastChange: dayNumber(date) }
    : course;
