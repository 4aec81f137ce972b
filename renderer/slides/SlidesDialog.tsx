import { Button, Group, Modal, Text } from '@mantine/core';
import { IconBookmarkPlus, IconPlayerRecord, IconPresentation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clientOf } from '../../shared/record/clientRecord.ts';
import { keptViewsOf } from '../../shared/time/keptViews.ts';
import { runCommand } from '../commands/runCommand.ts';
import { useRecord } from '../dialogs/useRecord.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { leaveField } from '../elements/leaveField.ts';
import { startPresenting } from '../present/startPresenting.ts';
import { keptKindOf } from './capture.ts';
import { SlideList } from './SlideList.tsx';
import classes from './slides.module.css';

/** The kept views of the client, in the order in which they are presented. Each change is a step of its own. */
export const SlidesDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const record = useRecord();
  const canKeep = useEditorState((state) => keptKindOf(state) !== null);
  const views = keptViewsOf(record);
  return (
    <Modal
      opened
      onClose={() => {
        leaveField();
        openDialog(editor, null);
      }}
      title={t('slides.title')}
      size={680}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
    >
      {views.length === 0 ? (
        <div className={classes.empty} data-testid="no-slides">
          <h3>{t('slides.emptyTitle')}</h3>
          <p>{t('slides.emptyText')}</p>
          <p>{t('slides.emptyReplay')}</p>
        </div>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t('slides.explain', { client: clientOf(record).name })}
          </Text>
          <SlideList views={views} record={record} />
        </>
      )}
      <Group justify="space-between" mt="md">
        <Group gap="xs">
          <Button
            variant="default"
            leftSection={<IconBookmarkPlus size={16} stroke={1.7} />}
            disabled={!canKeep}
            onClick={() => runCommand(editor, 'keepView')}
          >
            {t('slides.keep')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlayerRecord size={16} stroke={1.7} />}
            onClick={() => runCommand(editor, 'keepReplay')}
          >
            {t('slides.keepReplay')}
          </Button>
        </Group>
        {views.length > 0 && (
          <Button
            leftSection={<IconPresentation size={16} stroke={1.7} />}
            onClick={() => startPresenting(editor, null)}
            data-autofocus
          >
            {t('slides.present')}
          </Button>
        )}
      </Group>
    </Modal>
  );
};
