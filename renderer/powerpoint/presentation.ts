import { strToU8, zipSync } from 'fflate';
import type { PlacedLogo } from '../paper/shapes.ts';
import type { Sheet } from '../paper/sheetSize.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  coreType,
  emptyPart,
  layoutXml,
  masterXml,
  notesMasterXml,
  presentationXml,
  relationsXml,
  tableStylesXml,
  themeXml,
} from './presentationParts.ts';
import { notesXml, type SlideDrawing, slideXml } from './slideXml.ts';

export interface Slide extends SlideDrawing {
  readonly sheet: Sheet;
  /** Where the company's logo stands on it; absent: nowhere. */
  readonly logo?: PlacedLogo | null;
  /** Speaker notes, a paragraph each. */
  readonly notes: readonly string[];
}

export interface PresentationFacts {
  readonly title: string;
  readonly author: string;
  /** The bytes of a PNG; null: there is none, or it cannot be drawn. */
  readonly logo: Uint8Array | null;
  /** As in a text's language tag: `en-GB`. */
  readonly language: string;
}

/**
 * The bytes of a PowerPoint file with native shapes. The same slides give the same bytes. Written by hand instead of by
 * a library: what is drawn here needs freeforms, groups, alternative texts and notes, and a dozen small fixed parts.
 */
export const presentation = (slides: readonly Slide[], facts: PresentationFacts): Uint8Array<ArrayBuffer> => {
  const texts = Object.fromEntries(Object.entries(parts(slides, facts)).map(([name, xml]) => [name, strToU8(xml)]));
  const media: Readonly<Record<string, Uint8Array>> = facts.logo ? { [`ppt/media/${logoFile}`]: facts.logo } : {};
  // A zip knows no dates before 1980, and the hour of the export is nobody's business.
  return zipSync({ ...texts, ...media }, { level: 6, mtime: new Date(1980, 0, 1) });
};

const logoFile = 'logo.png';

/** Every part of the package by its name, the content types first as readers expect. */
export const parts = (slides: readonly Slide[], facts: PresentationFacts): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypesXml(slides.length, facts.logo !== null),
  '_rels/.rels': relationsXml([
    ['officeDocument', 'ppt/presentation.xml'],
    [coreType, 'docProps/core.xml'],
    ['extended-properties', 'docProps/app.xml'],
  ]),
  'docProps/core.xml': corePropertiesXml(facts.title, facts.author),
  'docProps/app.xml': appPropertiesXml(slides.length),
  'ppt/presentation.xml': presentationXml(slides.length),
  'ppt/_rels/presentation.xml.rels': relationsXml([
    ['slideMaster', 'slideMasters/slideMaster1.xml'],
    ...slides.map((_, index) => ['slide', `slides/slide${index + 1}.xml`] as const),
    ['notesMaster', 'notesMasters/notesMaster1.xml'],
    ['presProps', 'presProps.xml'],
    ['viewProps', 'viewProps.xml'],
    ['theme', 'theme/theme1.xml'],
    ['tableStyles', 'tableStyles.xml'],
  ]),
  'ppt/presProps.xml': emptyPart('presentationPr'),
  'ppt/viewProps.xml': emptyPart('viewPr'),
  'ppt/tableStyles.xml': tableStylesXml,
  'ppt/slideMasters/slideMaster1.xml': masterXml,
  'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationsXml([
    ['slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['theme', '../theme/theme1.xml'],
  ]),
  'ppt/slideLayouts/slideLayout1.xml': layoutXml,
  'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationsXml([['slideMaster', '../slideMasters/slideMaster1.xml']]),
  'ppt/notesMasters/notesMaster1.xml': notesMasterXml,
  'ppt/notesMasters/_rels/notesMaster1.xml.rels': relationsXml([['theme', '../theme/theme2.xml']]),
  'ppt/theme/theme1.xml': themeXml,
  'ppt/theme/theme2.xml': themeXml,
  ...Object.fromEntries(slides.flatMap((slide, index) => slideParts(slide, index + 1, facts))),
});

const slideParts = (
  { logo = null, ...slide }: Slide,
  number: number,
  { language, logo: picture }: PresentationFacts,
): readonly (readonly [string, string])[] => [
  [`ppt/slides/slide${number}.xml`, slideXml(slide, language, logo && picture ? { ...logo, relation: 'rId3' } : null)],
  [
    `ppt/slides/_rels/slide${number}.xml.rels`,
    relationsXml([
      ['slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
      ...(logo && picture ? [['image', `../media/${logoFile}`] as const] : []),
    ]),
  ],
  [`ppt/notesSlides/notesSlide${number}.xml`, notesXml(slide.notes, language)],
  [
    `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
    relationsXml([
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${number}.xml`],
    ]),
  ],
];
