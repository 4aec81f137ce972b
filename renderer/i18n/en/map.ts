export const map = {
  label: 'Map of {{client}}',
  ourCompany: 'Our company',
  vacant: 'Vacant',
  legend: 'What colours and lines mean',
  lines: 'Strands and lines',
  alsoRole: 'also {{role}}',
  ghost: {
    question: '{{lane}} — who?',
    hint: 'click to name, or keep as ??',
  },
  field: { label: 'Name and function of: {{card}}', placeholder: 'Name, function' },
  badge: { felt: 'felt {{value}}', swap: '√7 swap', left: '√7 left', other: '√7' },
  supposed: { felt: 'would feel +{{value}}', left: 'what if: gone', pulled: 'what if: ended' },
  note: {
    hasLeft: 'has left',
    supposedGone: 'supposed gone',
    competitor: 'Came from a competitor',
    claimsAlone: 'Says to decide here alone: a claim, not proof that there is no DMU',
    stale: 'read more than a year ago',
    apart: 'team divided',
    satHere: '{{name}} sat here before',
  },
  card: {
    emotion: 'emotion: {{status}}',
    facing: 'facing {{names}}',
    unpaired: 'nobody faces this card',
  },
  line: {
    strand: '{{seat}} – {{colleague}} · {{cadence}} · {{proof}}',
    tie: '{{from}} {{tie}} {{to}}',
  },
  zoom: { label: 'Zoom', in: 'Zoom in (+)', out: 'Zoom out (−)', fit: 'Show the whole map (0)' },
} as const;
