import { wrapText } from '../../shared/scene/textWidth.ts';
import { isLabelCut, labelWidthOf, type TimelineRow } from './drawTimelineRow.ts';
import type { MapSheet } from './mapSetter.ts';
import type { PaperSource } from './paperSource.ts';
import type { Sheet } from './sheetSize.ts';

/** The banks' headings are cut at one line; their names are told in full among the full names. */
export const cutHeadings = (maps: readonly MapSheet[], source: PaperSource, ownCompany: string): readonly string[] => {
  const type = maps[0]?.type;
  if (!type) return [];
  return [source.state.client.name, ownCompany].filter(
    (name) => wrapText(name, type.cardWidth * 0.8, type.heading, 620, 1).isCut,
  );
};

/** Titles cut beside their bar that no card shows in full. */
export const cutRows = (rows: readonly TimelineRow[], maps: readonly MapSheet[], sheet: Sheet): readonly string[] => {
  const width = labelWidthOf(rows, sheet);
  const shown = new Set(maps.flatMap((map) => [...map.texts.values()].map((words) => words.title.join(' '))));
  return rows.filter((row) => isLabelCut(row, width, sheet) && !shown.has(row.label)).map((row) => row.label);
};
