import { Tooltip } from '@mantine/core';
import { IconZzz, IconZzzOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isRoot7Part } from '../../shared/insight/findings/root7Part.ts';
import type { Finding } from '../../shared/insight/types.ts';
import { openDialog } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { say } from '../i18n/say.ts';
import classes from './insight.module.css';

/** Lets a finding sleep; what is part of a √7 cannot, and says why where one would try. */
export const SnoozeButton = ({ finding }: { readonly finding: Finding }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const isRoot7 = useEditorState((editorState) => {
    const state = pickClientState(editorState);
    return state !== null && isRoot7Part(state, finding);
  });
  const label = t('insight.snoozeOf', { finding: say(finding.title) });
  return (
    <Tooltip
      label={isRoot7 ? t('insight.root7Awake') : t('insight.snooze')}
      multiline
      maw={240}
      events={{ hover: true, focus: true, touch: true }}
    >
      <button
        type="button"
        className={classes.snooze}
        aria-label={isRoot7 ? `${label}. ${t('insight.root7Awake')}` : label}
        aria-disabled={isRoot7 || undefined}
        onClick={() => {
          if (!isRoot7) openDialog(editor, { kind: 'snooze', findingId: finding.id });
        }}
      >
        {isRoot7 ? (
          <IconZzzOff size={14} stroke={1.6} aria-hidden="true" />
        ) : (
          <IconZzz size={14} stroke={1.6} aria-hidden="true" />
        )}
      </button>
    </Tooltip>
  );
};
