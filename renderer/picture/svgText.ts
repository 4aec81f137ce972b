import { n, type Shape } from '../paper/shapes.ts';
import { element, escapeXml } from '../powerpoint/xml.ts';
import type { Picture } from './picture.ts';

/**
 * Text stays text, in Inter where it is installed and else in what a system has that is no wider. The typeface is not
 * put inside: three weights would make every picture some 400 kB heavier, and the programs that edit SVG (LibreOffice,
 * Illustrator, PowerPoint) pass over typefaces inside a picture anyway.
 */
const family = "Inter, 'Inter Variable', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

/** The picture as an SVG file of its own: each part a group with a name, so that it can be found, moved and read aloud. */
export const svgText = (picture: Picture, isTransparent: boolean): string => {
  const { width, height, ground, label, shapes } = picture;
  const groups: string[] = [];
  let index = 0;
  while (index < shapes.length) {
    const part = shapes[index]?.part;
    let end = index + 1;
    while (part && shapes[end]?.part?.id === part.id) end += 1;
    const drawn = shapes.slice(index, end).map(shapeText);
    groups.push(
      part
        ? element('g', { class: part.kind }, [element('title', {}, escapeXml(part.label)), ...drawn])
        : drawn.join(''),
    );
    index = end;
  }
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'font-family': family,
  };
  const back = isTransparent ? '' : element('rect', { width, height, fill: ground });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', root, [element('title', {}, escapeXml(label)), back, groups.join('\n')])}\n`;
};

const shapeText = (shape: Shape): string => {
  switch (shape.kind) {
    case 'text':
      return element(
        'text',
        {
          x: n(shape.x),
          y: n(shape.y),
          'font-size': n(shape.size),
          'font-weight': shape.weight === 400 ? undefined : shape.weight,
          fill: shape.fill,
          'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
          'letter-spacing': shape.spacing,
          transform: shape.rotate === undefined ? undefined : `rotate(${shape.rotate} ${n(shape.x)} ${n(shape.y)})`,
        },
        escapeXml(shape.text),
      );
    case 'rect':
      return element('rect', {
        x: n(shape.x),
        y: n(shape.y),
        width: n(shape.width),
        height: n(shape.height),
        rx: shape.radius === undefined ? undefined : n(shape.radius),
        ...paintOf(shape),
      });
    case 'circle':
      return element('circle', { cx: n(shape.x), cy: n(shape.y), r: n(shape.r), ...paintOf(shape) });
    case 'path':
      return element('path', {
        d: shape.d,
        'stroke-linecap': shape.cap,
        'stroke-linejoin': shape.cap === 'round' ? 'round' : undefined,
        transform: shape.place
          ? `translate(${n(shape.place[0])} ${n(shape.place[1])}) scale(${n(shape.place[2])})`
          : undefined,
        ...paintOf(shape),
      });
  }
};

interface Inked {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}

const paintOf = ({ fill = 'none', stroke, strokeWidth, dash }: Inked) => ({
  fill,
  stroke,
  'stroke-width': strokeWidth === undefined ? undefined : n(strokeWidth),
  'stroke-dasharray': dash?.map(n).join(' '),
});
