import { useTranslation } from 'react-i18next';
import { listSum } from '../../shared/insight/sums/listSum.ts';
import { select } from '../editor/actions.ts';
import { useEditor } from '../editor/EditorContext.tsx';
import { Explained } from '../explained/Explained.tsx';
import type { ChangeGroup, ChangeLine } from '../paper/comparison/comparisonLines.ts';
import { ChangeSign } from './ChangeSign.tsx';
import classes from './compare.module.css';
import { listedChange } from './listedChange.ts';

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
  return (
    <section className={classes.group}>
      <h2>
        {t(`compare.group.${group}`)}{' '}
        <small>
          <Explained what={t(`compare.group.${group}`)} sum={() => listSum(lines.map(listedChange))}>
            {lines.length}
          </Explained>
        </small>
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
              <ChangeSign sign={line.sign} />
              {line.sentence}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
