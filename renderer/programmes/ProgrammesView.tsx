import { Button } from '@mantine/core';
import { IconAdjustments } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { openDialog } from '../editor/actions.ts';
import { pickClientState } from '../editor/derived.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { ContinuitySheet } from './ContinuitySheet.tsx';
import classes from './programmes.module.css';
import { Root6Section } from './Root6Section.tsx';
import { Root7Section } from './Root7Section.tsx';

/** The three moments of a client at the playhead, and what is being done about each. */
export const ProgrammesView = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const state = useEditorState(pickClientState);
  const record = useEditorState((current) => current.record);
  if (!state || !record) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling page is reached by Tab, and the quick line hands the focus back to it
    <section className={classes.page} tabIndex={0} aria-label={t('app.view.programmes')} data-testid="programmes">
      <div className={classes.sheet}>
        <div className={classes.tools}>
          <Button
            variant="default"
            size="xs"
            leftSection={<IconAdjustments size={15} stroke={1.7} />}
            onClick={() => openDialog(editor, { kind: 'programmeRules' })}
          >
            {t('programmes.rules')}
          </Button>
        </div>
        <Root7Section state={state} record={record} />
        <Root6Section state={state} record={record} />
        <ContinuitySheet state={state} record={record} />
      </div>
    </section>
  );
};
