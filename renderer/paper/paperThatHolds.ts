import { type Paper, papers } from '../../shared/ipc/printContract.ts';
import { sizeOf } from './sheetSize.ts';
import { type AskedSheets, heldOnOneOf } from './sheetsOf.ts';

/** The smallest larger papers of which one sheet holds the map, and all there is to tell; null: none of them. */
export interface LargerPapers {
  readonly map: Paper | null;
  readonly all: Paper | null;
}

/** @param goesOn asked before every paper, each of which takes a while; when it says no the answer is null. */
export const papersThatHold = async (
  asked: AskedSheets,
  goesOn: () => Promise<boolean>,
): Promise<LargerPapers | null> => {
  const larger = papers
    .filter((paper) => areaOf(paper) > areaOf(asked.options.paper) * 1.2)
    .sort((a, b) => areaOf(a) - areaOf(b));
  let map: Paper | null = null;
  for (const paper of larger) {
    if (!(await goesOn())) return null;
    const held = heldOnOneOf({ ...asked, options: { ...asked.options, paper, layout: 'fit' } });
    if (held === 'all') return { map: map ?? paper, all: paper };
    if (held === 'map') map ??= paper;
  }
  return { map, all: null };
};

const areaOf = (paper: Paper): number => {
  const { widthMm, heightMm } = sizeOf(paper, 'landscape');
  return widthMm * heightMm;
};
