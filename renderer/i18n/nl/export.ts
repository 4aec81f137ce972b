import type { exporting as english } from '../en/export.ts';
import type { SameKeys } from '../sameKeys.ts';

export const exporting: SameKeys<typeof english> = {
  title: 'Exporteren',
  as: 'Als',
  formats: { pptx: 'PowerPoint', png: 'Beeld (PNG)', svg: 'Vectorbeeld (SVG)', pdf: 'PDF of afdruk…' },
  hint: {
    pptx: 'Kaarten, koppelingen en teksten blijven bewerkbaar. De bevindingen staan in de notities.',
    png: 'Voor een document, een e-mail of een wiki.',
    svg: 'Scherp op elk formaat; voor tekenprogramma’s en websites.',
  },
  date: 'Stand op',
  compareWith: 'Vergelijk met',
  compareHint: 'Leeg: de kaart zelf',
  look: 'Kleuren',
  looks: { paper: 'Kleur', mono: 'Zwart-wit', dark: 'Voor een donkere ondergrond' },
  scale: 'Formaat',
  pixels: '{{width}} × {{height}} pixels.',
  most: 'Groter dan {{largest}}× kan een zo grote kaart niet worden getekend.',
  notPainted: 'Een zo grote kaart kan niet worden getekend. Kies SVG, dat heeft geen grootte.',
  transparent: 'Doorzichtige ondergrond',
  slide: 'dia {{number}} van {{count}}',
  save: 'Opslaan…',
  copy: 'Beeld kopiëren',
  copied: 'Het beeld staat op het klembord.',
  pictureLabel: 'Relatiekaart van {{client}}, {{date}}',
};
