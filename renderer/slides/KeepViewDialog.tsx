import { Checkbox, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fail, ok, type Result } from '../../shared/ipc/result.ts';
import { addMonths, type PlainDate } from '../../shared/model/plainDate.ts';
import { maxNameLength } from '../../shared/model/records.ts';
import { readTypedDate } from '../../shared/model/typedDate.ts';
import { replaySpeeds } from '../../shared/model/vocabulary.ts';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { keepView } from '../../shared/record/edits/keptViews.ts';
import { keptViewsOf } from '../../shared/time/keptViews.ts';
import { compareFromDate, compareStore } from '../compare/compareFrom.ts';
import { EditDialog } from '../dialogs/EditDialog.tsx';
import { useRecord } from '../dialogs/useRecord.ts';
import { perform } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import type { Editor } from '../editor/editorStore.ts';
import { DateField } from '../elements/DateField.tsx';
import { showDone } from '../feedback/notices.tsx';
import { partInSight } from '../map/mapCamera.ts';
import { type Captured, capture, captureReplay } from './capture.ts';
import { proposedTitle } from './proposedTitle.ts';

/** Keeps what the window shows, or a stretch of its years, under a title that says what is to be seen. */
export const KeepViewDialog = ({ as }: { readonly as: 'view' | 'replay' }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const [stretch, setStretch] = useState<Typed>(() => stretchOf(editor));
  const [view, setView] = useState<Captured>(() => capturedIn(editor, as, stretchOf(editor)));
  const [title, setTitle] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const read = readStretch(stretch);
  const proposed = proposedTitle(read.ok && as === 'replay' ? { ...view, ...sidesOf(read.value) } : view, record);
  const change = (side: Partial<Typed>): void => setStretch({ ...stretch, ...side });
  const hasSteps = view.kind === 'map' || view.kind === 'compare';
  return (
    <EditDialog
      title={t(as === 'replay' ? 'slides.keepReplayTitle' : 'slides.keepTitle')}
      submitLabel={t('dialog.save')}
      onSubmit={() => {
        if (as === 'replay' && !read.ok) return read;
        const sides = as === 'replay' && read.ok ? sidesOf(read.value) : {};
        const asked = { ...view, ...sides, title: (title ?? '').trim() === '' ? proposed : (title ?? ''), note };
        const kept = perform(editor, (current, context) => keepView(current, asked, context));
        if (kept.ok) showDone(t('slides.kept', { nr: keptViewsOf(record).length + 1, title: asked.title }));
        return kept;
      }}
    >
      <TextInput
        label={t('slides.titleField')}
        maxLength={maxNameLength}
        value={title ?? proposed}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
      {as === 'replay' && (
        <>
          <Group grow align="flex-start">
            <DateField label={t('slides.since')} value={stretch.from} onChange={(from) => change({ from })} />
            <DateField label={t('slides.until')} value={stretch.to} onChange={(to) => change({ to })} />
          </Group>
          <Select
            label={t('slides.speed')}
            data={replaySpeeds.map((value) => ({ value, label: t(`timeline.speeds.${value}`) }))}
            value={view.speed}
            onChange={(value) =>
              setView({ ...view, speed: replaySpeeds.find((known) => known === value) ?? view.speed })
            }
          />
        </>
      )}
      <Textarea
        label={t('slides.noteField')}
        description={t('slides.noteHint')}
        autosize
        minRows={2}
        maxRows={6}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {hasSteps && (
        <Checkbox
          label={t('slides.inSteps')}
          description={t(view.kind === 'compare' ? 'slides.inStepsCompareHint' : 'slides.inStepsHint')}
          checked={view.inSteps}
          onChange={(event) => setView({ ...view, inSteps: event.currentTarget.checked })}
        />
      )}
    </EditDialog>
  );
};

/** As it was typed. */
interface Typed {
  readonly from: string;
  readonly to: string;
}

interface Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The loop, where there is one; else the year up to the playhead. */
const stretchOf = (editor: Editor): Stretch => {
  const { loop, date, record } = editor.store.getState();
  if (loop) return loop;
  const yearBefore = addMonths(date, -12);
  const start = record ? clientOf(record).relationStart : yearBefore;
  return { from: yearBefore < start && start < date ? start : yearBefore, to: date };
};

const capturedIn = (editor: Editor, as: 'view' | 'replay', stretch: Stretch): Captured => {
  const state = editor.store.getState();
  const part = partInSight(editor);
  if (as === 'replay') return captureReplay(state, part, stretch);
  const { from } = compareStore.getState();
  return capture(state, part, state.record && compareFromDate(from, state.record, state.date));
};

const readStretch = (typed: Typed): Result<Stretch> => {
  const from = readTypedDate(typed.from);
  if (!from.ok) return from;
  const to = readTypedDate(typed.to);
  if (!to.ok) return to;
  if (from.value >= to.value) return fail('intervalReversed', { from: from.value, to: to.value });
  return ok({ from: from.value, to: to.value });
};

const sidesOf = ({ from, to }: Stretch): Pick<Captured, 'since' | 'date'> => ({ since: from, date: to });
