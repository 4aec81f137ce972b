import { Popover, UnstyledButton } from '@mantine/core';
import { IconMovie } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditorState } from '../editor/EditorContext.tsx';
import { percent } from '../i18n/say.ts';
import classes from './FilmDialog.module.css';
import { FilmProgress } from './FilmProgress.tsx';

/** While a film is made: how far it is, beside the other states of the window; a click tells more and can stop it. */
export const FilmingStatus = () => {
  const isFilming = useEditorState((state) => state.filming !== null);
  return isFilming ? <FilmingChip /> : null;
};

const clickOutsideEvents = ['pointerdown'];

/** Opens by itself when the film begins, so that one sees where it went. */
const FilmingChip = () => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(true);
  const filming = useEditorState((state) => state.filming);
  if (!filming) return null;
  const label = t('film.dialog.working', { client: filming.client, share: percent(filming.share) });
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      // the map keeps presses of the mouse to itself
      clickOutsideEvents={clickOutsideEvents}
      position="bottom-end"
      shadow="md"
      width={300}
      withArrow
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.chip}
          aria-label={label}
          title={label}
          data-testid="filming"
          onClick={() => setOpen((before) => !before)}
        >
          <IconMovie size={15} stroke={1.7} aria-hidden="true" /> {percent(filming.share)}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <FilmProgress />
      </Popover.Dropdown>
    </Popover>
  );
};
