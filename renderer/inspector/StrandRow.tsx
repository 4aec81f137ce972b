import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PairingState } from '../../shared/time/clientState.ts';
import { removePairing } from '../commands/removeLine.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { LevelSign } from '../elements/LevelSign.tsx';
import { levelInWords } from '../elements/levelInWords.ts';
import { shortDate } from '../i18n/say.ts';
import { CadenceSelect } from './CadenceSelect.tsx';
import classes from './inspector.module.css';

/** One strand from either end: the other end's name, its rhythm, whether contact has proven it. */
export const StrandRow = ({ strand, name }: { readonly strand: PairingState; readonly name: string }) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const level = levelInWords(strand.currentLevel?.level ?? null, strand.wantedLevel?.level ?? null, t);
  return (
    <div className={classes.row}>
      <div>
        <b dir="auto">{name}</b>
        <small className={strand.proof === 'proven' ? undefined : classes.warn}>
          {' '}
          {t(`word.proof.${strand.proof}`)}
          {strand.lastTouch && ` · ${shortDate(strand.lastTouch.date)}`}
        </small>
        {level !== '' && (
          <small className={classes.level}>
            <LevelSign current={strand.currentLevel?.level ?? null} wanted={strand.wantedLevel?.level ?? null} />
            {level}
          </small>
        )}
        <CadenceSelect pairing={strand.pairing} />
      </div>
      <Tooltip label={t('inspector.endStrand')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`${t('inspector.endStrand')}: ${name}`}
          onClick={() => removePairing(editor, strand.pairing.id)}
        >
          <IconLinkOff size={16} stroke={1.6} />
        </ActionIcon>
      </Tooltip>
    </div>
  );
};
