import { IconBook2, IconFolderOpen, IconLanguage, IconSettings, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../commands/runCommand.ts';
import { addSample, hasSample } from '../commands/workspaceCommands.ts';
import { loadClient } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { Mark } from '../elements/Mark.tsx';
import { ClientDoor } from './ClientDoor.tsx';
import { useStandings } from './useStandings.ts';
import classes from './WelcomeScreen.module.css';

/** The clients of the workspace, each with how it stands today; with none yet, two doors. */
export const WelcomeScreen = () => {
  const editor = useEditor();
  const { t } = useTranslation();
  const clients = useEditorState((state) => state.workspace?.clients ?? noClients);
  const standings = useStandings();
  return (
    <main className={classes.screen}>
      <nav className={classes.corner}>
        <button type="button" onClick={() => runCommand(editor, 'switchLanguage')}>
          <IconLanguage size={17} stroke={1.6} /> {t('command.switchLanguage')}
        </button>
        <button type="button" onClick={() => runCommand(editor, 'settings')}>
          <IconSettings size={17} stroke={1.6} /> {t('command.settings')}
        </button>
      </nav>
      <div className={classes.column}>
        <div className={classes.brand}>
          <Mark size={40} />
          <span>{t('app.name')}</span>
        </div>
        <h1 className={classes.title}>{clients.length === 0 ? t('app.welcomeTitle') : t('app.chooseClient')}</h1>
        {clients.length === 0 && <p className={classes.text}>{t('app.welcomeText')}</p>}
        <div className={classes.doors}>
          {clients.map((client) => (
            <ClientDoor
              key={client.id}
              client={client}
              standing={standings.get(client.id)}
              onOpen={() => void loadClient(editor, client.id)}
            />
          ))}
        </div>
        <div className={clients.length === 0 ? classes.doors : classes.smallDoors}>
          {clients.length === 0 && (
            <button type="button" className={classes.door} onClick={() => void addSample(editor)}>
              <IconBook2 size={26} stroke={1.5} />
              <b>{t('app.sampleDoor')}</b>
              <span>{t('app.sampleDoorText')}</span>
            </button>
          )}
          <button
            type="button"
            className={clients.length === 0 ? classes.door : classes.smallDoor}
            onClick={() => runCommand(editor, 'newClient')}
          >
            <IconUserPlus size={clients.length === 0 ? 26 : 18} stroke={1.5} />
            <b>{clients.length === 0 ? t('app.firstClientDoor') : t('command.newClient')}</b>
            {clients.length === 0 && <span>{t('app.firstClientDoorText')}</span>}
          </button>
          <button type="button" className={classes.smallDoor} onClick={() => runCommand(editor, 'openWorkspace')}>
            <IconFolderOpen size={18} stroke={1.5} />
            <b>{t('app.openFileDoor')}</b>
          </button>
          {clients.length > 0 && !hasSample(clients) && (
            <button type="button" className={classes.smallDoor} onClick={() => void addSample(editor)}>
              <IconBook2 size={18} stroke={1.5} />
              <b>{t('command.addSample')}</b>
            </button>
          )}
        </div>
      </div>
    </main>
  );
};

const noClients: readonly { readonly id: string; readonly name: string }[] = [];
