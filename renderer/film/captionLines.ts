import { textWidth, wrapText } from '../../shared/scene/textWidth.ts';
import { places } from './frame.ts';

/** How a caption is set, in units of the frame. */
export const captionType = { size: 30, weight: 600, lineHeight: 38, padding: 34 } as const;

const mostLines = 2;

/**
 * The lines of a caption: whole sentences as long as there is room, the first one in any case. Everything on one line
 * when it fits there, else what happened on the first and what it means on the second.
 */
export const captionLines = (sentences: readonly string[]): readonly string[] => {
  const [lead, ...after] = sentences;
  if (lead === undefined) return [];
  const width = places.caption.width - 2 * captionType.padding;
  const fits = (words: string): boolean => textWidth(words, captionType.size, captionType.weight) <= width;
  const all = sentences.join(' ');
  if (fits(all)) return [all];
  if (!fits(lead)) return wrapText(lead, width, captionType.size, captionType.weight, mostLines).lines;
  let second = '';
  for (const sentence of after) {
    const longer = second === '' ? sentence : `${second} ${sentence}`;
    if (fits(longer)) second = longer;
  }
  return second === '' ? [lead] : [lead, second];
};
