import { slideSize } from './slideUnits.ts';
import { element, escapeXml, xmlHead } from './xml.ts';

/** What every presentation consists of besides its slides, as small as PowerPoint and LibreOffice take it. */

export const namespaces = {
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:p': 'http://schemas.openxmlformats.org/presentationml/2006/main',
} as const;

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument';

/** Relations of one part to others: `[type, target]`, numbered rId1, rId2, … in this order. */
export const relationsXml = (relations: readonly (readonly [type: string, target: string])[]): string =>
  xmlHead +
  element(
    'Relationships',
    { xmlns: `${packageNamespace}/relationships` },
    relations.map(([type, target], index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: type.startsWith('http') ? type : `${relationships}/${type}`,
        Target: target,
      }),
    ),
  );

export const coreType = `${packageNamespace}/relationships/metadata/core-properties`;

export const contentTypesXml = (slides: number, hasPng: boolean): string => {
  const numbered = (folder: string, name: string, type: string): readonly (readonly [string, string])[] =>
    Array.from({ length: slides }, (_, index) => [`/ppt/${folder}/${name}${index + 1}.xml`, type] as const);
  const parts: readonly (readonly [string, string])[] = [
    ['/ppt/presentation.xml', `${content}.presentationml.presentation.main+xml`],
    ['/ppt/presProps.xml', `${content}.presentationml.presProps+xml`],
    ['/ppt/viewProps.xml', `${content}.presentationml.viewProps+xml`],
    ['/ppt/tableStyles.xml', `${content}.presentationml.tableStyles+xml`],
    ['/ppt/slideMasters/slideMaster1.xml', `${content}.presentationml.slideMaster+xml`],
    ['/ppt/slideLayouts/slideLayout1.xml', `${content}.presentationml.slideLayout+xml`],
    ['/ppt/notesMasters/notesMaster1.xml', `${content}.presentationml.notesMaster+xml`],
    ['/ppt/theme/theme1.xml', `${content}.theme+xml`],
    ['/ppt/theme/theme2.xml', `${content}.theme+xml`],
    ...numbered('slides', 'slide', `${content}.presentationml.slide+xml`),
    ...numbered('notesSlides', 'notesSlide', `${content}.presentationml.notesSlide+xml`),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', `${content}.extended-properties+xml`],
  ];
  return (
    xmlHead +
    element('Types', { xmlns: `${packageNamespace}/content-types` }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...(hasPng ? [element('Default', { Extension: 'png', ContentType: 'image/png' })] : []),
      ...parts.map(([name, type]) => element('Override', { PartName: name, ContentType: type })),
    ])
  );
};

/** Relations: master, then the slides, then notes master, presentation and view properties, theme, table styles. */
export const presentationXml = (slides: number): string =>
  xmlHead +
  element('p:presentation', { ...namespaces, saveSubsetFonts: 1 }, [
    element('p:sldMasterIdLst', {}, element('p:sldMasterId', { id: 2_147_483_648, 'r:id': 'rId1' })),
    element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': `rId${slides + 2}` })),
    element(
      'p:sldIdLst',
      {},
      Array.from({ length: slides }, (_, index) => element('p:sldId', { id: 256 + index, 'r:id': `rId${index + 2}` })),
    ),
    element('p:sldSz', { cx: slideSize.width, cy: slideSize.height }),
    element('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
  ]);

export const emptyPart = (name: 'presentationPr' | 'viewPr'): string => xmlHead + element(`p:${name}`, namespaces);

export const tableStylesXml: string =
  xmlHead +
  element('a:tblStyleLst', { 'xmlns:a': namespaces['xmlns:a'], def: '{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}' });

export const corePropertiesXml = (title: string, author: string): string =>
  xmlHead +
  element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [element('dc:title', {}, escapeXml(title)), element('dc:creator', {}, escapeXml(author))],
  );

export const appPropertiesXml = (slides: number): string =>
  xmlHead +
  element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    [element('Application', {}, 'Counterpart'), element('Slides', {}, String(slides))],
  );

const treeOf = (...shapes: readonly string[]): string =>
  element('p:spTree', {}, [
    element('p:nvGrpSpPr', {}, [element('p:cNvPr', { id: 1, name: '' }), element('p:cNvGrpSpPr'), element('p:nvPr')]),
    element('p:grpSpPr'),
    ...shapes,
  ]);

interface Placeholder {
  readonly id: number;
  readonly name: string;
  readonly type: 'title' | 'sldImg' | 'body';
  readonly box: readonly [x: number, y: number, cx: number, cy: number];
}

const placeholder = ({ id, name, type, box: [x, y, cx, cy] }: Placeholder): string => {
  const isPicture = type === 'sldImg';
  const words = element('p:txBody', {}, [
    element('a:bodyPr', { lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: type === 'title' ? 'ctr' : 't' }, [
      element('a:normAutofit'),
    ]),
    element('a:lstStyle'),
    element('a:p', {}, element('a:endParaRPr', { lang: 'en-GB' })),
  ]);
  return element('p:sp', {}, [
    element('p:nvSpPr', {}, [
      element('p:cNvPr', { id, name }),
      element(
        'p:cNvSpPr',
        {},
        element('a:spLocks', { noGrp: 1, ...(isPicture ? { noRot: 1, noChangeAspect: 1 } : {}) }),
      ),
      element('p:nvPr', {}, element('p:ph', { type, ...(type === 'body' ? { idx: 1 } : {}) })),
    ]),
    element('p:spPr', {}, [
      element('a:xfrm', {}, [element('a:off', { x, y }), element('a:ext', { cx, cy })]),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
    ]),
    isPicture ? '' : words,
  ]);
};

const title: Placeholder = { id: 2, name: 'Title 1', type: 'title', box: [381_000, 190_500, 8_000_000, 420_000] };

const background = element(
  'p:bg',
  {},
  element('p:bgPr', {}, [element('a:solidFill', {}, element('a:schemeClr', { val: 'bg1' })), element('a:effectLst')]),
);

const colourMap = element('p:clrMap', {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((number) => [`accent${number}`, `accent${number}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
});

const levelStyle = (size: number, isTitle: boolean): string =>
  element('a:lvl1pPr', { algn: 'l', rtl: 0, eaLnBrk: 1, latinLnBrk: 0, hangingPunct: 1 }, [
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:buNone'),
    element('a:defRPr', { sz: size, b: isTitle ? 1 : 0, kern: 1200 }, [
      element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
      element('a:latin', { typeface: isTitle ? '+mj-lt' : '+mn-lt' }),
    ]),
  ]);

export const masterXml: string =
  xmlHead +
  element('p:sldMaster', namespaces, [
    element('p:cSld', {}, [background, treeOf(placeholder(title))]),
    colourMap,
    element('p:sldLayoutIdLst', {}, element('p:sldLayoutId', { id: 2_147_483_649, 'r:id': 'rId1' })),
    element('p:txStyles', {}, [
      element('p:titleStyle', {}, levelStyle(2400, true)),
      element('p:bodyStyle', {}, levelStyle(1400, false)),
      element('p:otherStyle', {}, levelStyle(1400, false)),
    ]),
  ]);

export const layoutXml: string =
  xmlHead +
  element('p:sldLayout', { ...namespaces, type: 'titleOnly', preserve: 1 }, [
    element('p:cSld', { name: 'Title Only' }, treeOf(placeholder(title))),
    element('p:clrMapOvr', {}, element('a:masterClrMapping')),
  ]);

export const notesMasterXml: string =
  xmlHead +
  element('p:notesMaster', namespaces, [
    element('p:cSld', {}, [
      background,
      treeOf(
        placeholder({
          id: 2,
          name: 'Slide Image 1',
          type: 'sldImg',
          box: [685_800, 1_143_000, 5_486_400, 3_086_100],
        }),
        placeholder({ id: 3, name: 'Notes 2', type: 'body', box: [685_800, 4_400_550, 5_486_400, 3_600_450] }),
      ),
    ]),
    colourMap,
    element('p:notesStyle', {}, levelStyle(1200, false)),
  ]);

const scheme: readonly (readonly [string, string])[] = [
  ['dk1', '1D2433'],
  ['lt1', 'FFFFFF'],
  ['dk2', '5C6475'],
  ['lt2', 'F5F1E8'],
  ['accent1', '25507A'],
  ['accent2', 'B5332B'],
  ['accent3', '1F8A82'],
  ['accent4', 'B9651B'],
  ['accent5', '3F5F86'],
  ['accent6', '8D94A3'],
  ['hlink', '25507A'],
  ['folHlink', '5C6475'],
];

/**
 * One typeface for everything, so that a company changes it once, in the theme. Its classification tells PowerPoint
 * what to take where Inter is not installed: a plain sans serif such as Arial, which is a little narrower.
 */
const fonts = (name: 'majorFont' | 'minorFont'): string =>
  element(`a:${name}`, {}, [
    element('a:latin', { typeface: 'Inter', panose: '020B0604020202020204', pitchFamily: '34', charset: '0' }),
    element('a:ea', { typeface: '' }),
    element('a:cs', { typeface: '' }),
  ]);

const placeholderFill = element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }));
const three = (inner: string): string => inner.repeat(3);

export const themeXml: string =
  xmlHead +
  element('a:theme', { 'xmlns:a': namespaces['xmlns:a'], name: 'Counterpart' }, [
    element('a:themeElements', {}, [
      element(
        'a:clrScheme',
        { name: 'Counterpart' },
        scheme.map(([name, colour]) => element(`a:${name}`, {}, element('a:srgbClr', { val: colour }))),
      ),
      element('a:fontScheme', { name: 'Counterpart' }, [fonts('majorFont'), fonts('minorFont')]),
      element('a:fmtScheme', { name: 'Counterpart' }, [
        element('a:fillStyleLst', {}, three(placeholderFill)),
        element(
          'a:lnStyleLst',
          {},
          three(element('a:ln', { w: 9525 }, [placeholderFill, element('a:prstDash', { val: 'solid' })])),
        ),
        element('a:effectStyleLst', {}, three(element('a:effectStyle', {}, element('a:effectLst')))),
        element('a:bgFillStyleLst', {}, three(placeholderFill)),
      ]),
    ]),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  ]);
