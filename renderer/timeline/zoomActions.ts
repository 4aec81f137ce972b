import type { PlainDate } from '../../shared/model/plainDate.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import type { TimeRange } from '../../shared/time/timeline.ts';
import type { Editor, EditorStore, Stretch } from '../editor/editorStore.ts';
import { keepingInSight, zoomed } from './shownYears.ts';
import { timelineModel } from './timelineModel.ts';

/** What one press of a key or button changes. */
export const zoomStep = 1.6;

export const showYears = (editor: Editor, shownYears: Stretch | null): void => editor.store.setState({ shownYears });

export const showAllYears = (editor: Editor): void => showYears(editor, null);

/** Shows `factor` times as many days around an anchor; without one, around the playhead. */
export const zoomYears = (editor: Editor, factor: number, anchor: PlainDate | null = null): void => {
  const { record, today, date, shownYears } = editor.store.getState();
  if (record) showYears(editor, zoomed(timelineModel(record, today).range, shownYears, anchor ?? date, factor));
};

/** Lets the years shown follow the playhead out of sight. Answers how to stop. */
export const keepPlayheadInSight = (
  store: EditorStore,
  rangeOf: (record: ClientRecord, today: PlainDate) => TimeRange,
): (() => void) =>
  store.subscribe((state, before) => {
    const { record, today, date, isPlaying, shownYears } = state;
    if (!record || !shownYears || date === before.date) return;
    const next = keepingInSight(rangeOf(record, today), shownYears, date, isPlaying);
    if (next !== shownYears) store.setState({ shownYears: next });
  });
