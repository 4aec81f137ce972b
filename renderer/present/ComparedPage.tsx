import { type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Comparison, compareDates } from '../../shared/insight/compareDates.ts';
import type { KeptView } from '../../shared/model/records.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { statusLooks, tokensOf } from '../../shared/scene/palette.ts';
import { CompareLegend } from '../compare/CompareLegend.tsx';
import { DrawnComparison } from '../compare/DrawnComparison.tsx';
import { useEditorState } from '../editor/EditorContext.tsx';
import { useGround } from '../map/useGround.ts';
import {
  type ComparedMap,
  comparedCards,
  comparedMap,
  fittedComparison,
  onlyChanged,
} from '../paper/comparison/comparedMap.ts';
import { drawComparison } from '../paper/comparison/drawComparison.ts';
import { paperWords } from '../paper/paperWords.ts';
import { type Sheet, slideSheet } from '../paper/sheetSize.ts';
import { viewWhen } from '../slides/viewWhen.ts';
import { Scaled, type TurnPage } from './Scaled.tsx';
import classes from './stagePages.module.css';

/** The shape of a stage between its title and its legend; no type on it is smaller than can be read from the last row. */
const area = { x: 0, y: 0, width: 1500, height: 750 } as const;
const sheet: Sheet = { ...slideSheet, width: area.width, height: area.height, minType: 14 };

/** So wide is the legend. */
const leastWidth = 900;

/**
 * Two dates in one picture set for the stage. Of a client too large for it those stay whom a change concerns; where even
 * these are too many, they are shown screen after screen.
 */
export const ComparedPage = ({
  view,
  turnPage,
}: {
  readonly view: KeptView;
  readonly turnPage: RefObject<TurnPage>;
}) => {
  const { t, i18n } = useTranslation();
  const record = useEditorState((state) => state.record);
  const comparison = useMemo(
    () => record && compareDates(record, view.since ?? view.date, view.date),
    [record, view.since, view.date],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words in the picture follow the language
  const map = useMemo(() => record && comparison && setFor(record, comparison), [record, comparison, i18n.language]);
  if (!map) return null;
  return (
    <Scaled width={Math.max(leastWidth, map.area.width)} least={map.area === area ? 0.6 : 0.95} turnPage={turnPage}>
      <Picture map={map} label={viewWhen(view)} />
      <div className={classes.compareFoot}>
        <CompareLegend />
        {map.leftOut > 0 && <p>{t('compare.leftOut', { count: map.leftOut })}</p>}
      </div>
    </Scaled>
  );
};

const setFor = (record: ClientRecord, comparison: Comparison): ComparedMap => {
  const fitted = fittedComparison(record, comparison, sheet, area, paperWords, true);
  if (fitted) return fitted;
  const changed = onlyChanged(comparison);
  const leftOut = comparedCards(comparison) - comparedCards(changed);
  return { ...comparedMap(record, changed, sheet, 0.3, paperWords, true), leftOut };
};

const Picture = ({ map, label }: { readonly map: ComparedMap; readonly label: string }) => {
  const { t } = useTranslation();
  const ground = useGround();
  const company = useEditorState((state) => state.preferences.ownCompany).trim() || t('paper.ourCompany');
  const shapes = useMemo(
    () =>
      drawComparison(map, company, { tokens: tokensOf[ground], looks: statusLooks[ground], isFrank: true }, paperWords),
    [map, company, ground],
  );
  return (
    <DrawnComparison
      shapes={shapes}
      label={label}
      width={map.area.width}
      height={map.scene.layout.height}
      className={classes.compared}
      style={{ maxWidth: map.area.width }}
    />
  );
};
