import type { map as english } from '../en/map.ts';
import type { SameKeys } from '../sameKeys.ts';

export const map: SameKeys<typeof english> = {
  label: 'Kaart van {{client}}',
  ourCompany: 'Ons bedrijf',
  vacant: 'Vacant',
  pullHint: 'Laat los om te zien wat er zou bewegen; er wordt niets bewaard. Esc zet het terug.',
  legendStale: 'lang geleden gepeild',
  legend: 'Wat kleuren en lijnen betekenen',
  lines: 'Koppelingen en lijnen',
  alsoRole: 'ook {{role}}',
  ghost: {
    question: '{{lane}} — wie?',
    hint: 'klik voor een naam, of laat het ??',
  },
  field: { label: 'Naam en functie van: {{card}}', placeholder: 'Naam, functie' },
  badge: { felt: 'voelt {{value}}', swap: '√7 wissel', left: '√7 weg', other: '√7' },
  supposed: { felt: 'zou voelen +{{value}}', left: 'stel: weg', pulled: 'stel: voorbij' },
  note: {
    hasLeft: 'is vertrokken',
    supposedGone: 'stel: weg',
    competitor: 'Kwam van een concurrent',
    claimsAlone: 'Zegt hier alleen te beslissen: een bewering, geen bewijs dat er geen DMU is',
    stale: 'langer dan een jaar geleden gepeild',
    apart: 'team verdeeld',
    satHere: 'Hier zat eerder {{name}}',
  },
  card: {
    emotion: 'stemming: {{status}}',
    facing: 'tegenover {{names}}',
    unpaired: 'niemand staat hier tegenover',
  },
  line: {
    strand: '{{seat}} – {{colleague}} · {{cadence}} · {{proof}}',
    tie: '{{from}} {{tie}} {{to}}',
  },
  zoom: { label: 'Zoomen', in: 'Inzoomen (+)', out: 'Uitzoomen (−)', fit: 'Hele kaart tonen (0)' },
};
