import { useTranslation } from 'react-i18next';
import { findingsOf } from '../../shared/insight/findings/findings.ts';
import { dayNumber } from '../../shared/model/plainDate.ts';
import type { KeptView } from '../../shared/model/records.ts';
import { stateAt } from '../../shared/time/stateAt.ts';
import { useEditorState } from '../editor/EditorContext.tsx';
import type { EditorState } from '../editor/editorStore.ts';
import { say, translate } from '../i18n/say.ts';
import { lostIn } from '../slides/shownBy.ts';
import { captionAt } from '../timeline/captions.ts';
import { tellCaption } from '../timeline/tellCaption.ts';
import { timelineModel } from '../timeline/timelineModel.ts';
import { wantsStills } from '../timeline/windowFrames.ts';
import classes from './present.module.css';
import type { SlideStep } from './slideSteps.ts';

/** One sentence under the picture: what just changed, why a finding speaks, or what the view has lost. */
export const StageCaption = ({ view, step }: { readonly view: KeptView; readonly step: SlideStep }) => {
  useTranslation();
  const record = useEditorState((state) => state.record);
  const told = useEditorState((state) => (step === 'years' || step === 'whole' ? changeTold(view, state) : null));
  const lost = record && lostIn(view, record);
  const why = record && step === 'whole' ? findingTold(view, record) : null;
  const sentence = lost ? translate(`slides.lost.${lost}`) : (why ?? told);
  return (
    <p className={classes.caption} data-lost={lost !== null || undefined} data-testid="stage-caption" dir="auto">
      {sentence}
    </p>
  );
};

/** In a replay the latest change and what it means before all else; on a map what happened on that very day. */
const changeTold = (view: KeptView, { record, today, date, preferences }: EditorState): string | null => {
  if (!record || (view.kind !== 'map' && view.kind !== 'replay')) return null;
  const model = timelineModel(record, today);
  const { replaySpeed: speed, skipsQuiet } = preferences;
  const caption = captionAt(model, date, { speed, skipsQuiet, inStills: wantsStills() });
  if (!caption) return null;
  if (view.kind === 'map' && (caption.kind !== 'change' || caption.day !== dayNumber(date))) return null;
  const { lead, after } = tellCaption(caption, record, today);
  return [lead, ...after.slice(0, 1)].join(' ');
};

const findingTold = (view: KeptView, record: NonNullable<EditorState['record']>): string | null => {
  if (view.focus !== 'finding' || view.kind !== 'map') return null;
  const found = findingsOf(stateAt(record, view.date), record).find(({ id }) => id === view.findingId);
  return found ? say(found.why) : null;
};
