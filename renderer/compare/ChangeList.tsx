import { useTranslation } from 'react-i18next';
import { tokensOf } from '../../shared/scene/palette.ts';
import { select } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { useGround } from '../map/useGround.ts';
import { drawSign } from '../paper/comparison/changeMarks.ts';
import type { ChangeGroup, ChangeLine } from '../paper/comparison/comparisonLines.ts';
import { Drawn } from '../paper/PaperSheet.tsx';
import classes from './compare.module.css';

/** One kind of change in sentences; each leads to whom it concerns. */
export const ChangeList = ({
  group,
  lines,
}: {
  readonly group: ChangeGroup;
  readonly lines: readonly ChangeLine[];
}) => {
  const editor = useEditor();
  const { t } = useTranslation();
  const tokens = tokensOf[useGround()];
  return (
    <section className={classes.group}>
      <h2>
        {t(`compare.group.${group}`)} <small>{lines.length}</small>
      </h2>
      {lines.length === 0 && <p className={classes.none}>{t('compare.noneInGroup')}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <button
              type="button"
              disabled={line.select === null}
              onClick={() => line.select && select(editor, line.select)}
            >
              <svg width="18" height="18" viewBox="-10 -10 20 20" aria-hidden="true">
                {drawSign(line.sign, 0, 0, 8.5, tokens).map((shape, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a sign is drawn whole
                  <Drawn key={index} shape={shape} />
                ))}
              </svg>
              {line.sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
