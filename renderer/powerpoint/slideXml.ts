import type { Part, Shape, TextShape } from '../paper/shapes.ts';
import type { Rect } from '../paper/sheetSize.ts';
import { boxOf, geometry, straightLine, transform, unionOf } from './geometry.ts';
import { paint } from './paint.ts';
import { namespaces } from './presentationParts.ts';
import { type SlideUnits, slideUnits } from './slideUnits.ts';
import { continues, type TextBlock, textBody, textBox, titleSlack } from './textBoxes.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

/** What a slide is made from: the shapes of a sheet of its own size. */
export interface SlideDrawing {
  readonly sheet: { readonly width: number; readonly height: number };
  readonly shapes: readonly Shape[];
}

/** One thing on a slide: a text, or a shape. */
type Item =
  | { readonly kind: 'text'; readonly block: TextBlock }
  | { readonly kind: 'drawn'; readonly shape: Exclude<Shape, TextShape> };

interface Pen {
  readonly units: SlideUnits;
  readonly language: string;
  /** Ids must be unique on a slide; 1 is the slide's own. */
  readonly nextId: () => number;
}

/** A slide with every shape in its place: parts as groups with an alternative text, the title as the slide's title. */
export const slideXml = (
  { sheet, shapes }: SlideDrawing,
  language: string,
  logo: RelatedPicture | null = null,
): string => {
  let id = 1;
  const pen: Pen = {
    units: slideUnits(sheet),
    language,
    nextId: () => {
      id += 1;
      return id;
    },
  };
  const parts = partsOf(shapes.filter((shape) => shape.kind !== 'text' || shape.text.trim() !== ''));
  const tree = element('p:spTree', {}, [
    element('p:nvGrpSpPr', {}, [element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')]),
    element('p:grpSpPr', {}, groupTransform({ x: 0, y: 0, width: 0, height: 0 }, pen.units)),
    ...parts.map(({ part, items }) => partXml(part, items, pen)),
    ...(logo ? [pictureXml(logo, pen)] : []),
  ]);
  return `${xmlHead}${element('p:sld', namespaces, [
    element('p:cSld', {}, tree),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  ])}`;
};

/** A picture of the package in its place, in the sheet's units. */
interface RelatedPicture extends Rect {
  /** The id of the slide's relation to it. */
  readonly relation: string;
}

const pictureXml = ({ relation, ...box }: RelatedPicture, pen: Pen): string =>
  element('p:pic', {}, [
    element('p:nvPicPr', {}, [
      element('p:cNvPr', { id: pen.nextId(), name: 'Logo', descr: 'Logo' }),
      element('p:cNvPicPr', {}, element('a:picLocks', { noChangeAspect: 1 })),
      element('p:nvPr'),
    ]),
    element('p:blipFill', {}, [
      element('a:blip', { 'r:embed': relation }),
      element('a:stretch', {}, element('a:fillRect')),
    ]),
    element('p:spPr', {}, [transform(box, pen.units), element('a:prstGeom', { prst: 'rect' }, element('a:avLst'))]),
  ]);

interface Grouped {
  readonly part: Part | null;
  readonly items: readonly Item[];
}

/** Neighbours of the same part together, lines of one text as one. */
const partsOf = (shapes: readonly Shape[]): readonly Grouped[] => {
  const groups: { part: Part | null; items: Item[] }[] = [];
  for (const shape of shapes) {
    const part = shape.part ?? null;
    let open = groups.at(-1);
    if (!open || open.part?.id !== part?.id) {
      open = { part, items: [] };
      groups.push(open);
    }
    const last = open.items.at(-1);
    if (shape.kind !== 'text') open.items.push({ kind: 'drawn', shape });
    else if (last?.kind === 'text' && continues(last.block, shape))
      open.items[open.items.length - 1] = { kind: 'text', block: [...last.block, shape] };
    else open.items.push({ kind: 'text', block: [shape] });
  }
  return groups;
};

const partXml = (part: Part | null, items: readonly Item[], pen: Pen): string => {
  if (part?.kind === 'title') return items.map((item) => itemXml(item, pen, null, true)).join('');
  if (!part || items.length === 1) return items.map((item) => itemXml(item, pen, part, false)).join('');
  const box = unionOf(items.map((item) => boxOfItem(item, pen.units)));
  return element('p:grpSp', {}, [
    element('p:nvGrpSpPr', {}, [named(part.label, part, pen), element('p:cNvGrpSpPr'), element('p:nvPr')]),
    element('p:grpSpPr', {}, groupTransform(box, pen.units)),
    ...items.map((item) => itemXml(item, pen, null, false)),
  ]);
};

/** A group's children keep the slide's own measures. */
const groupTransform = (box: Rect, { emu }: SlideUnits): string => {
  const [off, ext] = [
    { x: emu(box.x), y: emu(box.y) },
    { cx: emu(box.width), cy: emu(box.height) },
  ];
  return element('a:xfrm', {}, [
    element('a:off', off),
    element('a:ext', ext),
    element('a:chOff', off),
    element('a:chExt', ext),
  ]);
};

const boxOfItem = (item: Item, units: SlideUnits): Rect =>
  item.kind === 'text' ? textBox(item.block, units) : boxOf(item.shape);

/** Names are shown in the selection pane; alternative texts are read aloud. */
const named = (name: string, part: Part | null, pen: Pen): string => {
  const id = pen.nextId();
  return element('p:cNvPr', { id, name: `${name.slice(0, 80)} ${id}`, descr: part?.label });
};

const itemXml = (item: Item, pen: Pen, part: Part | null, isTitle: boolean): string =>
  item.kind === 'text' ? textXml(item.block, pen, part, isTitle) : drawnXml(item.shape, pen, part);

const textXml = (block: TextBlock, pen: Pen, part: Part | null, isTitle: boolean): string => {
  const [{ rotate, text }] = block;
  const turn = rotate === undefined ? {} : { rot: (((rotate % 360) + 360) % 360) * 60_000 };
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      named(isTitle ? 'Title' : text, part, pen),
      isTitle ? element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1 })) : element('p:cNvSpPr', { txBox: 1 }),
      element('p:nvPr', {}, isTitle ? element('p:ph', { type: 'title' }) : ''),
    ]),
    element('p:spPr', {}, [
      transform(textBox(block, pen.units, isTitle ? titleSlack : 1), pen.units, turn),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element('a:noFill'),
    ]),
    textBody(block, pen.language, pen.units),
  ]);
};

const drawnXml = (shape: Exclude<Shape, TextShape>, pen: Pen, part: Part | null): string => {
  const { units } = pen;
  const straight = shape.kind === 'path' ? straightLine(shape) : null;
  const box = boxOf(shape);
  if (!straight)
    return element('p:sp', {}, [
      element('p:nvSpPr', {}, [
        named(part?.label ?? wordOf[shape.kind], part, pen),
        element('p:cNvSpPr'),
        element('p:nvPr'),
      ]),
      element('p:spPr', {}, [transform(box, units), geometry(shape, units), paint(inked(shape), units)]),
    ]);
  const flip = {
    ...(straight.to.x < straight.from.x ? { flipH: 1 } : {}),
    ...(straight.to.y < straight.from.y ? { flipV: 1 } : {}),
  };
  return element('p:cxnSp', {}, [
    element('p:nvCxnSpPr', {}, [named(part?.label ?? 'Line', part, pen), element('p:cNvCxnSpPr'), element('p:nvPr')]),
    element('p:spPr', {}, [transform(box, units, flip), geometry(shape, units), paint(inked(shape), units)]),
  ]);
};

/** What places a path scales its line with it, and its dashes with the line. */
const inked = (shape: Exclude<Shape, TextShape>): Exclude<Shape, TextShape> =>
  shape.kind === 'path' && shape.place
    ? { ...shape, strokeWidth: (shape.strokeWidth ?? 1) * shape.place[2], ...scaledDash(shape.dash, shape.place[2]) }
    : shape;

const scaledDash = (dash: readonly number[] | undefined, scale: number) =>
  dash === undefined ? {} : { dash: dash.map((each) => each * scale) };

const wordOf = { rect: 'Rectangle', circle: 'Circle', path: 'Freeform' } as const;

/** The notes of a slide: each sentence a paragraph. */
export const notesXml = (sentences: readonly string[], language: string): string => {
  const paragraphs = sentences.map((sentence) =>
    sentence.trim() === ''
      ? element('a:p')
      : element('a:p', {}, [
          element('a:r', {}, [element('a:rPr', { lang: language, dirty: 0 }), `<a:t>${escapeXml(sentence)}</a:t>`]),
        ]),
  );
  const placeholder = (id: number, name: string, type: string, locks: string, body: string): string =>
    element('p:sp', {}, [
      element('p:nvSpPr', {}, [
        element('p:cNvPr', { id, name }),
        element('p:cNvSpPr', {}, locks),
        element('p:nvPr', {}, element('p:ph', type === 'body' ? { type, idx: 1 } : { type })),
      ]),
      element('p:spPr'),
      body,
    ]);
  return `${xmlHead}${element('p:notes', namespaces, [
    element(
      'p:cSld',
      {},
      element('p:spTree', {}, [
        element('p:nvGrpSpPr', {}, [
          element('p:cNvPr', { id: 1, name: '' }),
          element('p:cNvGrpSpPr'),
          element('p:nvPr'),
        ]),
        element('p:grpSpPr'),
        placeholder(2, 'Slide Image 1', 'sldImg', element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 }), ''),
        placeholder(
          3,
          'Notes 2',
          'body',
          element('a:spLocks', { noGrp: 1 }),
          element('p:txBody', {}, [
            element('a:bodyPr'),
            element('a:lstStyle'),
            ...(paragraphs.length > 0 ? paragraphs : [element('a:p')]),
          ]),
        ),
      ]),
    ),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  ])}`;
};
