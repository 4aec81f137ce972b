import { ActionIcon } from '@mantine/core';
import { IconGripVertical, IconX } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Argument } from '../../shared/model/records.ts';
import { addArgument, moveArgument, rewordArgument, withdrawArgument } from '../../shared/record/edits/arguments.ts';
import { run } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { EditableText } from '../elements/EditableText.tsx';
import classes from './arguments.module.css';

/** The client's arguments for gatekeepers at the playhead: reworded, ordered, withdrawn and added where they stand. */
export const ArgumentList = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const standing = useEditorState((state) => pickClientState(state)?.arguments) ?? [];
  return (
    <div data-testid="arguments">
      {standing.length === 0 && <p className={classes.empty}>{t('inspector.noArguments')}</p>}
      <ol className={classes.list}>
        {standing.map((argument, place) => (
          <ArgumentLine key={argument.id} argument={argument} place={place} count={standing.length} />
        ))}
      </ol>
      <EditableText
        // a new field for each argument, so that the next one can be typed at once
        key={standing.length}
        className={classes.add}
        label={t('inspector.addArgument')}
        placeholder={t('inspector.addArgument')}
        value=""
        onCommit={(text) => run(editor, (record, context) => addArgument(record, { text }, context))}
      />
    </div>
  );
};

const ArgumentLine = ({
  argument,
  place,
  count,
}: {
  readonly argument: Argument;
  readonly place: number;
  readonly count: number;
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const argumentId = argument.id;
  const nr = place + 1;
  const moveBy = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = place + by;
    if (to < 0 || to >= count) return;
    run(editor, (record, context) => moveArgument(record, { argumentId, place: to }, context));
  };
  return (
    <li className={classes.line}>
      <button
        type="button"
        className={classes.grip}
        disabled={count < 2}
        aria-label={t('inspector.moveArgument', { nr })}
        aria-keyshortcuts="ArrowUp ArrowDown"
        title={t('inspector.moveArgumentHint')}
        onKeyDown={moveBy}
        onClick={() => {
          const to = place === 0 ? count - 1 : place - 1;
          run(editor, (record, context) => moveArgument(record, { argumentId, place: to }, context));
        }}
      >
        <IconGripVertical size={13} stroke={1.6} aria-hidden="true" />
      </button>
      <EditableText
        label={t('inspector.argument', { nr })}
        value={argument.text}
        onCommit={(text) => run(editor, (record, context) => rewordArgument(record, { argumentId, text }, context))}
      />
      <ActionIcon
        size="xs"
        variant="subtle"
        color="gray"
        aria-label={t('inspector.withdrawArgument', { argument: argument.text })}
        onClick={() => run(editor, (record, context) => withdrawArgument(record, { argumentId }, context))}
      >
        <IconX size={12} />
      </ActionIcon>
    </li>
  );
};
