import { inBrief } from './briefShapes.ts';
import type { Cutout, PaperPage } from './paperPage.ts';
import { n, type PlacedLogo, type Shape } from './shapes.ts';

/**
 * One sheet as an SVG in its true size; a preview may shrink it by CSS. Everything in it is plain vectors and text: no
 * ids, no patterns, no filters, so that any number of sheets may stand in one page and a PDF holds no pixels.
 */
export const PaperSheet = ({ page, isRead = false }: { readonly page: PaperPage; readonly isRead?: boolean }) => (
  <svg
    className="paper-sheet"
    xmlns="http://www.w3.org/2000/svg"
    width={`${page.sheet.widthMm}mm`}
    height={`${page.sheet.heightMm}mm`}
    viewBox={`0 0 ${n(page.sheet.width)} ${n(page.sheet.height)}`}
    role={isRead ? 'group' : 'img'}
    aria-label={page.label}
    fontFamily="Inter, sans-serif"
  >
    <rect width={n(page.sheet.width)} height={n(page.sheet.height)} fill="#ffffff" />
    {page.cutout && <Cut cutout={page.cutout} />}
    {page.logo && <LogoImage logo={page.logo} />}
    {isRead ? <ReadShapes shapes={page.shapes} /> : <Shapes shapes={page.shapes} />}
  </svg>
);

const Shapes = ({ shapes }: { readonly shapes: readonly Shape[] }) =>
  shapes.flatMap(inBrief).map((shape, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn whole, its shapes have no other identity
    <Drawn key={index} shape={shape} />
  ));

/** With headings and links, which a PDF makes its outline, its tags and its jumps of. */
const ReadShapes = ({ shapes }: { readonly shapes: readonly Shape[] }) =>
  runsOf(shapes).map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is drawn whole, its shapes have no other identity
    <ReadRun key={index} run={run} />
  ));

const ReadRun = ({ run: { heading, toPage, shapes } }: { readonly run: Run }) => {
  if (toPage !== undefined)
    return (
      <a href={`#${pageId(toPage)}`}>
        <Shapes shapes={shapes} />
      </a>
    );
  return (
    <g {...(heading === undefined ? {} : { role: 'heading', 'aria-level': heading })}>
      <Shapes shapes={shapes} />
    </g>
  );
};

/** What a link to a page of the document leads to. */
export const pageId = (number: number): string => `page-${number}`;

interface Run {
  readonly heading: 1 | 2 | undefined;
  readonly toPage: number | undefined;
  readonly shapes: Shape[];
}

const runsOf = (shapes: readonly Shape[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const shape of shapes) {
    const [heading, toPage] = shape.kind === 'text' ? [shape.heading, shape.toPage] : [];
    const open = runs.at(-1);
    if (open && open.heading === heading && open.toPage === toPage) open.shapes.push(shape);
    else runs.push({ heading, toPage, shapes: [shape] });
  }
  return runs;
};

export const LogoImage = ({ logo: { x, y, width, height, href } }: { readonly logo: PlacedLogo }) => (
  <image x={n(x)} y={n(y)} width={n(width)} height={n(height)} href={href} />
);

/** A picture within the picture clips by itself: no clip path, whose id could clash. */
const Cut = ({ cutout: { place, of, shapes, logo } }: { readonly cutout: Cutout }) => (
  <svg
    x={n(place.x)}
    y={n(place.y)}
    width={n(place.width)}
    height={n(place.height)}
    viewBox={`${n(of.x)} ${n(of.y)} ${n(of.width)} ${n(of.height)}`}
    overflow="hidden"
    role="presentation"
  >
    {logo && <LogoImage logo={logo} />}
    <Shapes shapes={shapes} />
  </svg>
);

/** One shape, in any SVG. */
export const Drawn = ({ shape }: { readonly shape: Shape }) => {
  switch (shape.kind) {
    case 'text':
      return (
        <text
          x={n(shape.x)}
          y={n(shape.y)}
          fontSize={n(shape.size)}
          fontWeight={shape.weight}
          fill={shape.fill}
          textAnchor={shape.anchor === 'start' ? undefined : shape.anchor}
          letterSpacing={shape.spacing}
          transform={shape.rotate === undefined ? undefined : `rotate(${shape.rotate} ${n(shape.x)} ${n(shape.y)})`}
        >
          {shape.text}
        </text>
      );
    case 'rect':
      return (
        <rect
          x={n(shape.x)}
          y={n(shape.y)}
          width={n(shape.width)}
          height={n(shape.height)}
          rx={shape.radius === undefined ? undefined : n(shape.radius)}
          {...paintOf(shape)}
        />
      );
    case 'circle':
      return <circle cx={n(shape.x)} cy={n(shape.y)} r={n(shape.r)} {...paintOf(shape)} />;
    case 'path':
      return (
        <path
          d={shape.d}
          strokeLinecap={shape.cap}
          strokeLinejoin={shape.cap === 'round' ? 'round' : undefined}
          transform={
            shape.place ? `translate(${n(shape.place[0])} ${n(shape.place[1])}) scale(${n(shape.place[2])})` : undefined
          }
          {...paintOf({ ...shape, fill: shape.fill ?? 'none' })}
        />
      );
  }
};

const paintOf = (shape: {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
}) => ({
  fill: shape.fill,
  stroke: shape.stroke,
  strokeWidth: shape.strokeWidth === undefined ? undefined : n(shape.strokeWidth),
  strokeDasharray: shape.dash?.map(n).join(' '),
});
