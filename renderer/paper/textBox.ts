import { textWidth } from '../../shared/scene/textWidth.ts';
import type { TextShape } from './shapes.ts';
import type { Rect } from './sheetSize.ts';

/** Where the ink of a text is: from cap height to a little below the baseline. */
export const textBox = (shape: TextShape): Rect => {
  const width = textWidth(shape.text, shape.size, shape.weight) + Math.max(0, shape.spacing ?? 0) * shape.text.length;
  const start = shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? -width / 2 : -width;
  const [up, down] = [shape.size * 0.75, shape.size * 0.2];
  return shape.rotate === -90
    ? { x: shape.x - up, y: shape.y - start - width, width: up + down, height: width }
    : { x: shape.x + start, y: shape.y - up, width, height: up + down };
};
