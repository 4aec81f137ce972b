import type { Comparison } from '../../shared/insight/compareDates.ts';
import type { ClientRecord } from '../../shared/record/clientRecord.ts';
import { comparedMap } from '../paper/comparison/comparedMap.ts';
import { comparisonLegend } from '../paper/comparison/comparisonPages.ts';
import { drawComparison } from '../paper/comparison/drawComparison.ts';
import { confidentialityFor, inkOn } from '../paper/paperOptions.ts';
import type { PaperWords } from '../paper/paperWords.ts';
import { sheetOf } from '../paper/sheetSize.ts';
import { shiftScene } from '../paper/shiftScene.ts';
import type { PictureOptions } from './mapPicture.ts';
import { framedPicture, type Picture } from './picture.ts';

const density = 0.6;

/** Both dates in one picture, as large as it needs. Pure. */
export const comparisonPicture = (
  record: ClientRecord,
  comparison: Comparison,
  options: PictureOptions,
  words: PaperWords,
): Picture => {
  const sheet = sheetOf('A3');
  const { rules } = options.leaving;
  const ink = inkOn(options.ground, rules);
  const ownCompany = options.ownCompany.trim() || words.t('paper.ourCompany');
  const map = comparedMap(record, comparison, sheet, density, words, rules.findings);
  const { width, height } = map.scene.layout;
  const { name } = comparison.after.client;
  const [before, after] = [comparison.before.date, comparison.after.date];
  const legendHeight = comparisonLegend({ x: 0, y: 0, width, height: 0 }, sheet, ink, words, rules).height;
  return framedPicture(
    {
      title: name,
      date: words.t('compare.paperFromTo', { before: words.shortDate(before), after: words.shortDate(after) }),
      label: words.t('compare.picture', { client: name, before: words.date(before), after: words.date(after) }),
      width,
      height,
      confidentiality: confidentialityFor(options.leaving.audience, name, words),
      draw: (x, y) => {
        const placed = { ...map, area: { ...map.area, x, y }, scene: shiftScene(map.scene, x, y) };
        return drawComparison(placed, ownCompany, ink, words);
      },
      below: [
        {
          height: legendHeight,
          draw: (x, y) => comparisonLegend({ x, y, width, height: legendHeight }, sheet, ink, words, rules).shapes,
        },
      ],
    },
    ink.tokens,
  );
};
