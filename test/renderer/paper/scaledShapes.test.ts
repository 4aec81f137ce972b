import { expect, test } from 'vitest';
import { scaledShapes } from '../../../renderer/paper/scaledShapes.ts';
import { line, type Shape, text } from '../../../renderer/paper/shapes.ts';
import { boxOf } from '../../../renderer/powerpoint/geometry.ts';

const drawn: readonly Exclude<Shape, { kind: 'text' }>[] = [
  { kind: 'rect', x: 10, y: 20, width: 30, height: 40, radius: 5, fill: '#000000', stroke: '#ffffff', strokeWidth: 2 },
  { kind: 'circle', x: 10, y: 20, r: 5, fill: '#000000', stroke: '#ffffff', strokeWidth: 2, dash: [3, 1] },
  line('M10 20H50V80', '#000000', 2, [3, 1]),
  { kind: 'path', d: 'M-4 0H4V8', stroke: '#000000', strokeWidth: 2, place: [10, 20, 3] },
];

test('shapes of every kind are enlarged and moved alike, wherever they were placed before', () => {
  drawn.forEach((shape) => {
    const [scaled] = scaledShapes([shape], 1.5, 100, 200);
    if (!scaled || scaled.kind === 'text') throw new Error('a shape became words');
    const box = boxOf(shape);
    expect(boxOf(scaled)).toEqual({
      x: 100 + box.x * 1.5,
      y: 200 + box.y * 1.5,
      width: box.width * 1.5,
      height: box.height * 1.5,
    });
  });
});

test('lines, dashes and letters grow with them', () => {
  const [rect, circle] = scaledShapes(drawn, 1.5, 0, 0);
  expect(rect).toMatchObject({ strokeWidth: 3, radius: 7.5 });
  expect(circle).toMatchObject({ strokeWidth: 3, dash: [4.5, 1.5] });
  const [words] = scaledShapes([text(10, 20, 'Ms Zacht', { size: 12, fill: '#000000', spacing: 1 })], 1.5, 100, 200);
  expect(words).toMatchObject({ x: 115, y: 230, size: 18, spacing: 1.5, text: 'Ms Zacht' });
});
