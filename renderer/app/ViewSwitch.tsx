import { useTranslation } from 'react-i18next';
import { commands } from '../commands/commands.ts';
import { runCommand } from '../commands/runCommand.ts';
import { shortcutWords } from '../commands/shortcutWords.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import classes from './ViewSwitch.module.css';
import { views } from './views.ts';

const standing = views.filter(({ within }) => within === undefined);

/** Map, table, agenda …: one of them is shown. */
export const ViewSwitch = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const platform = useEditorState((state) => state.platform);
  const shown = useEditorState((state) => views.find(({ id }) => id === state.view)?.within ?? state.view);
  return (
    <nav className={classes.switch} aria-label={t('app.views')}>
      {standing.map(({ id, command }) => {
        const key = commands.find((candidate) => candidate.id === command)?.shortcut;
        return (
          <button
            key={id}
            type="button"
            aria-current={id === shown ? 'page' : undefined}
            title={key ? `${t(`command.${command}`)} (${shortcutWords(key, platform)})` : t(`command.${command}`)}
            onClick={() => runCommand(editor, command)}
          >
            {t(`app.view.${id}`)}
          </button>
        );
      })}
    </nav>
  );
};
