import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { replaySpeeds } from '../../shared/model/vocabulary.ts';
import { runCommand } from '../commands/runCommand.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { shortDate } from '../i18n/say.ts';
import { endLoop, loopFromHere, loopUntilHere, setSpeed, toggleQuiet } from './playerActions.ts';

/** How the replay runs: behind the one word that says how fast. */
export const ReplayMenu = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const { replaySpeed, skipsQuiet } = useEditorState((state) => state.preferences);
  const loop = useEditorState((state) => state.loop);
  const shown = t(`timeline.speeds.${replaySpeed}`);
  return (
    <Menu position="top-start" shadow="md" withinPortal>
      <Menu.Target>
        <button type="button" className="timeline-speed" aria-label={`${t('timeline.speed')}: ${shown}`}>
          {shown}
          <IconChevronDown size={12} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={replaySpeed}
          onChange={(chosen) => {
            const speed = replaySpeeds.find((known) => known === chosen);
            if (speed) setSpeed(editor, speed);
          }}
        >
          {replaySpeeds.map((speed) => (
            <Menu.RadioItem key={speed} value={speed} checkIcon={<IconCheck size={13} />} closeMenuOnClick>
              {t(`timeline.speeds.${speed}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem
          checked={skipsQuiet}
          onChange={() => toggleQuiet(editor)}
          checkIcon={<IconCheck size={13} />}
        >
          {t('timeline.skipQuiet')}
        </Menu.CheckboxItem>
        <Menu.Divider />
        <Menu.Item onClick={() => loopFromHere(editor)} title={t('timeline.loopHint')} rightSection={<kbd>[</kbd>}>
          {t('timeline.loopFrom')}
        </Menu.Item>
        <Menu.Item onClick={() => loopUntilHere(editor)} title={t('timeline.loopHint')} rightSection={<kbd>]</kbd>}>
          {t('timeline.loopUntil')}
        </Menu.Item>
        {loop && (
          <>
            <Menu.Label>{t('timeline.looping', { from: shortDate(loop.from), to: shortDate(loop.to) })}</Menu.Label>
            <Menu.Item onClick={() => endLoop(editor)}>{t('timeline.endLoop')}</Menu.Item>
          </>
        )}
        <Menu.Item onClick={() => runCommand(editor, 'keepReplay')}>{t('command.keepReplay')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
