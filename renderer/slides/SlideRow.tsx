import { ActionIcon, Switch, Textarea } from '@mantine/core';
import { IconGripVertical, IconMap2, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptView } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { type ChangeKeptViewRequest, changeKeptView, removeKeptView } from '../../shared/record/edits/keptViews.ts';
import { run } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { EditableText } from '../elements/EditableText.tsx';
import { startPresenting } from '../present/startPresenting.ts';
import { SlideThumbnail } from './SlideThumbnail.tsx';
import { showHere } from './showHere.ts';
import { lostIn } from './shownBy.ts';
import classes from './slides.module.css';
import { viewWhen } from './viewWhen.ts';

/** How a row is carried to another place with the mouse. */
export interface Carrying {
  readonly isCarried: boolean;
  readonly isTarget: boolean;
  readonly begin: () => void;
  readonly hover: () => void;
  readonly drop: () => void;
  readonly letGo: () => void;
}

interface SlideRowProps {
  readonly view: KeptView;
  readonly record: ClientRecord;
  readonly place: number;
  readonly count: number;
  readonly carrying: Carrying;
  readonly onMove: (by: 1 | -1) => void;
}

export const SlideRow = ({ view, record, place, count, carrying, onMove }: SlideRowProps) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const viewId = view.id;
  const nr = place + 1;
  const change = (patch: Omit<ChangeKeptViewRequest, 'viewId'>): void =>
    void run(editor, (current, context) => changeKeptView(current, { viewId, ...patch }, context));
  const moveByKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (by === null) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  const lost = lostIn(view, record);
  return (
    <li
      className={classes.row}
      data-carried={carrying.isCarried || undefined}
      data-target={carrying.isTarget || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        carrying.hover();
      }}
      onDrop={(event) => {
        event.preventDefault();
        carrying.drop();
      }}
    >
      <button
        type="button"
        className={classes.grip}
        draggable={count > 1}
        disabled={count < 2}
        aria-label={t('slides.move', { nr })}
        aria-keyshortcuts="ArrowUp ArrowDown"
        title={t('slides.move', { nr })}
        onKeyDown={moveByKey}
        onDragStart={carrying.begin}
        onDragEnd={carrying.letGo}
      >
        <IconGripVertical size={14} stroke={1.6} aria-hidden="true" />
        <span aria-hidden="true">{nr}</span>
      </button>
      <SlideThumbnail view={view} record={record} />
      <div className={classes.words}>
        <EditableText
          className={classes.title}
          label={t('slides.rename', { nr })}
          value={view.title}
          onCommit={(title) => change({ title })}
        />
        <p className={classes.when}>
          <span className={classes.kind}>{t(`slides.kind.${view.kind}`)}</span> {viewWhen(view)}
        </p>
        {lost && <p className={classes.lost}>{t(`slides.lost.${lost}`)}</p>}
        <Textarea
          // another note, after an undo say, is another field
          key={view.note}
          variant="unstyled"
          size="xs"
          autosize
          maxRows={4}
          classNames={{ input: classes.note ?? '' }}
          aria-label={t('slides.note', { nr })}
          placeholder={t('slides.addNote')}
          defaultValue={view.note}
          onBlur={(event) => {
            if (event.currentTarget.value.trim() !== view.note) change({ note: event.currentTarget.value });
          }}
        />
      </div>
      <div className={classes.acts}>
        <span>
          <ActionIcon
            variant="subtle"
            aria-label={`${t('slides.presentFrom')}: ${view.title}`}
            title={t('slides.presentFrom')}
            onClick={() => startPresenting(editor, viewId)}
          >
            <IconPlayerPlay size={15} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`${t('slides.show')}: ${view.title}`}
            title={t('slides.show')}
            onClick={() => showHere(editor, view)}
          >
            <IconMap2 size={15} />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('slides.remove', { title: view.title })}
            title={t('slides.remove', { title: view.title })}
            onClick={() => run(editor, (current, context) => removeKeptView(current, { viewId }, context))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </span>
        {(view.kind === 'map' || view.kind === 'compare') && (
          <Switch
            size="xs"
            label={t('slides.steps')}
            aria-label={`${t('slides.steps')}: ${view.title}`}
            checked={view.inSteps}
            onChange={(event) => change({ inSteps: event.currentTarget.checked })}
          />
        )}
      </div>
    </li>
  );
};
