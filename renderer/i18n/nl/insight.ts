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
  partFigures:
    '{{have}} van {{of}}; de rijen van beslisser en waarborger tellen dubbel. Weegt {{weight}} in de dekking.',
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
  asleep_one: '{{count}} bevinding slaapt',
  asleep_other: '{{count}} bevindingen slapen',
  sleepsUntil: 'slaapt tot {{date}}',
  snooze: 'Laten slapen…',
  snoozeOf: 'Laten slapen: {{finding}}',
  wake: 'Wekken',
  wakeOf: 'Wekken: {{finding}}',
  root7Awake: 'Een √7 kan niet slapen: geen wisseling in de DMU is onbelangrijk.',
  severity: { alarm: 'alarm', warning: 'waarschuwing', notice: 'opmerking' },
};
