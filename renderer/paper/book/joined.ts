import type { PaperPage } from '../paperPage.ts';
import { scaledShapes } from '../scaledShapes.ts';
import { line, type Shape } from '../shapes.ts';
import type { WordsPage } from './bookPage.ts';
import { lowestInk } from './composed.ts';

/** Of the height of its sheet: a section that takes less, however large it is set, needs no sheet of its own. */
const mostJoined = 0.3;

/**
 * A section of a few lines under the section before it, where that leaves the room: one sheet that is full instead of
 * one that is not and one that is nearly empty. Two that are each worth a sheet keep theirs: a section can then be
 * handed out, and is found by the same heading at the same place. Null where it stays by itself.
 */
export const joined = (before: PaperPage | undefined, section: readonly PaperPage[]): PaperPage | null => {
  const [short, ...others] = section;
  if (!before || !short || others.length > 0 || !isOfWords(before) || !isOfWords(short)) return null;
  const { area, body, foot } = before.words;
  const { subtitle } = short.words;
  const height = lowestInk(short.words.body) - short.words.area.y + subtitle.size * 0.6;
  if (height > area.height * mostJoined) return null;
  const top = lowestInk(body) + subtitle.size * 3.6;
  const from = top + subtitle.size * 1.7;
  if (from + height > area.y + area.height) return null;
  const right = area.x + area.width;
  const following: readonly Shape[] = [
    { ...subtitle, y: top },
    line(`M${area.x} ${top + subtitle.size * 0.6}H${right}`, subtitle.fill, 1.2),
    ...scaledShapes(short.words.body, 1, 0, from - short.words.area.y),
  ];
  return {
    ...before,
    label: `${before.label} · ${subtitle.text}`,
    shapes: [...before.shapes.slice(0, before.shapes.length - foot.length), ...following, ...foot],
  };
};

const isOfWords = (page: PaperPage): page is WordsPage => 'words' in page;
