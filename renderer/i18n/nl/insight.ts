import type { insight as english } from '../en/insight.ts';
import type { SameKeys } from '../sameKeys.ts';

export const insight: SameKeys<typeof english> = {
  coverage: 'Dekking',
  part: { known: 'bekend', paired: 'gekoppeld', proven: 'bewezen', emotion: 'stemming' },
  partHint: {
    known: 'van de rijen heeft iemand van wie wij de naam kennen.',
    paired: 'van de plekken, rij voor rij, heeft een tegenhanger bij ons.',
    proven: 'van de plekken, rij voor rij, heeft een koppeling die bewezen is door contact met de huidige persoon.',
    emotion: 'van de plekken, rij voor rij, heeft iemand van wie de stemming bekend is.',
  },
  partFigures: '{{have}} van {{of}}. Weegt {{weight}} in de dekking.',
  rules: 'Regels…',
  rulesHint: 'Hoe de dekking telt, en vanaf wanneer bevindingen spreken: de regels van uw bedrijf',
  deciders: 'beslissers',
  guarantors: 'waarborgers',
  unread_one: 'persoon zonder stemming',
  unread_other: 'personen zonder stemming',
  unproven: 'koppelingen onbewezen',
  findings: 'Bevindingen',
  noFindings: 'Op deze datum ontbreekt er niets.',
  allFindings: 'Toon alle {{count}}',
  fewerFindings: 'Toon minder',
  showPeople: 'Toon om wie het gaat',
  severity: { alarm: 'alarm', warning: 'waarschuwing', notice: 'opmerking' },
};
