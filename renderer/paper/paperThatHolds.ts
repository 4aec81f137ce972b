import { type Paper, papers } from '../../shared/ipc/printContract.ts';
import { mapCount } from './bestSheet.ts';
import { sizeOf } from './sheetSize.ts';
import { type AskedSheets, sheetsOf } from './sheetsOf.ts';

/** The smallest larger paper on which the map stands on one sheet; null: none of them. */
export const paperThatHolds = (asked: AskedSheets): Paper | null => {
  const area = (paper: Paper): number => {
    const { widthMm, heightMm } = sizeOf(paper, 'landscape');
    return widthMm * heightMm;
  };
  const larger = papers.filter((paper) => area(paper) > area(asked.options.paper) * 1.2);
  return larger.find((paper) => mapCount(sheetsOf({ ...asked, options: { ...asked.options, paper } })) === 1) ?? null;
};
