import { Kbd, Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { commandGroups } from '../commands/command.ts';
import { commands } from '../commands/commands.ts';
import { shortcutWords } from '../commands/shortcutWords.ts';
import { openDialog } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import classes from './ShortcutsDialog.module.css';

const gestures = ['arrows', 'enter', 'rename', 'moveDay', 'drag', 'pull', 'scrub'] as const;

/** All keys and gestures, under what one does with them. */
export const ShortcutsDialog = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const platform = useEditorState((state) => state.platform);
  return (
    <Modal opened onClose={() => openDialog(editor, null)} title={t('command.shortcuts')} size={900}>
      <div className={classes.groups}>
        <Keys heading={t('dialog.shortcuts.gestures')}>
          {gestures.map((gesture) => (
            <Key key={gesture} does={t(`dialog.shortcuts.${gesture}`)} keys={t(`dialog.shortcuts.${gesture}Keys`)} />
          ))}
        </Keys>
        {commandGroups.map((group) => {
          const withKey = commands.filter((command) => command.group === group && command.shortcut !== null);
          return (
            withKey.length > 0 && (
              <Keys key={group} heading={t(`commandGroup.${group}`)}>
                {withKey.map(({ id, shortcut }) => (
                  <Key key={id} does={t(`command.${id}`)} keys={shortcutWords(shortcut ?? '', platform)} />
                ))}
              </Keys>
            )
          );
        })}
      </div>
    </Modal>
  );
};

const Keys = ({ heading, children }: { readonly heading: string; readonly children: ReactNode }) => (
  <section className={classes.group} aria-label={heading}>
    <h3>{heading}</h3>
    <dl>{children}</dl>
  </section>
);

const Key = ({ does, keys }: { readonly does: string; readonly keys: string }) => (
  <div>
    <dt>{does}</dt>
    <dd>
      <Kbd>{keys}</Kbd>
    </dd>
  </div>
);
