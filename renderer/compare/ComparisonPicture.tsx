import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../shared/insight/compareDates.ts';
import type { Id } from '../../shared/model/ids.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { statusLooks, tokensOf } from '../../shared/scene/palette.ts';
import { select } from '../editor/actions.ts';
import { useEditor, useEditorState } from '../editor/EditorContext.tsx';
import { useGround } from '../map/useGround.ts';
import { comparedMap } from '../paper/comparison/comparedMap.ts';
import { drawComparison } from '../paper/comparison/drawComparison.ts';
import { paperWords } from '../paper/paperWords.ts';
import { sheetOf } from '../paper/sheetSize.ts';
import classes from './compare.module.css';
import { DrawnComparison } from './DrawnComparison.tsx';

const density = 0.1;
/** Down to this size the picture shrinks to be seen whole; below it names would be too small, and it scrolls. */
const leastScale = 0.78;

/** Both dates in one picture, as large as the view; a card that is clicked is shown in the details. */
export const ComparisonPicture = ({
  record,
  comparison,
  label,
}: {
  readonly record: ClientRecord;
  readonly comparison: Comparison;
  readonly label: string;
}) => {
  const editor = useEditor();
  const { t, i18n } = useTranslation();
  const ground = useGround();
  const company = useEditorState((state) => state.preferences.ownCompany).trim() || t('paper.ourCompany');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words in the picture follow the language
  const { map, shapes } = useMemo(() => {
    const map = comparedMap(record, comparison, sheetOf('A3'), density, paperWords, true);
    const ink = { tokens: tokensOf[ground], looks: statusLooks[ground], isFrank: true };
    return { map, shapes: drawComparison(map, company, ink, paperWords) };
  }, [record, comparison, ground, company, i18n.language]);
  const { width, height } = map.scene.layout;
  const selectCard = (kind: 'seat' | 'colleague', id: Id): void => select(editor, { kind, id });
  return (
    <DrawnComparison
      shapes={shapes}
      label={label}
      width={width}
      height={height}
      className={classes.picture}
      style={{ maxWidth: width * 1.15, maxHeight: `max(100cqb - 24px, ${height * leastScale}px)` }}
    >
      {map.scene.cards.flatMap((card) =>
        card.kind === 'ghost'
          ? []
          : [
              // biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the lists below are its equal
              <rect
                key={card.id}
                className={classes.target}
                x={card.x}
                y={card.y}
                width={card.width}
                height={card.height}
                rx={map.type.corner}
                onClick={() => selectCard(card.kind, card.id)}
              />,
            ],
      )}
    </DrawnComparison>
  );
};
