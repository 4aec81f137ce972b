import type { findings as english } from '../en/findings.ts';
import type { SameKeys } from '../sameKeys.ts';

export const findings: SameKeys<typeof english> = {
  deciderUnknown: {
    title: 'Niemand kent de beslisser',
    why: 'Beslisser en waarborger moeten op zijn minst bekend zijn.',
    whyRoot20: 'Bij {{share}} van de omzet moet de beslisser bekend en gekoppeld zijn.',
    action: 'Noem de beslisser',
  },
  guarantorUnknown: {
    title: 'Niemand kent de waarborger',
    why: 'Beslisser en waarborger moeten op zijn minst bekend zijn.',
    whyRoot20: 'Bij {{share}} van de omzet moet de waarborger bekend en gekoppeld zijn.',
    action: 'Noem de waarborger',
  },
  deciderUnpaired: {
    title: 'Niemand staat tegenover {{name}}, die beslist',
    why: 'We kennen de beslisser, en geen collega is aan deze plek gekoppeld.',
    whyRoot20: 'Bij {{share}} van de omzet moet de beslisser gekoppeld zijn.',
    action: 'Koppel de beslisser',
  },
  guarantorUnpaired: {
    title: 'Niemand staat tegenover {{name}}, de waarborger',
    why: 'We kennen de waarborger, en geen collega is aan deze plek gekoppeld.',
    whyRoot20: 'Bij {{share}} van de omzet moet de waarborger gekoppeld zijn.',
    action: 'Koppel de waarborger',
  },
  pairingUnproven: {
    title_one: 'Eén koppeling met {{name}} onbewezen sinds {{sinceDate}}',
    title_other: '{{count}} koppelingen met {{name}} onbewezen sinds {{sinceDate}}',
    why: 'Geen contact met {{name}} op deze plek vastgelegd voor {{colleagues}}.',
    whySwap: '{{name}} nam deze plek over. Sindsdien geen contact vastgelegd voor {{colleagues}}.',
    action: 'Leg een contact vast',
  },
  rowEmpty: {
    title: 'Niemand bekend in de rij van de {{role}}',
    why: 'Het rijsjabloon vraagt om deze rol, en niemand van wie we de naam kennen vult haar.',
    action: 'Noem iemand',
  },
  manyUnread: {
    title_one: 'Van {{count}} persoon is de stemming onbekend',
    title_other: 'Van {{count}} personen is de stemming onbekend',
    why_one: 'Van {{of}} personen heeft {{count}} geen bekende stemming. Onbekend betekent niet dat alles goed is.',
    why_other: 'Van {{of}} personen hebben {{count}} geen bekende stemming. Onbekend betekent niet dat alles goed is.',
    action: 'Peil de eerste',
    action_nameHolder: 'Noem de eerste',
  },
  newcomerFromCompetitor: {
    title: '{{name}} komt van een concurrent',
    why: 'Werkte voor {{organisation}}.',
    whyUnmet: 'Werkte voor {{organisation}}. Nog geen contact vastgelegd.',
    whyUntil: 'Werkte tot {{untilDate}} voor {{organisation}}.',
    whyUntilUnmet: 'Werkte tot {{untilDate}} voor {{organisation}}. Nog geen contact vastgelegd.',
    action: 'Bekijk de plek',
    action_recordTouch: 'Leg een eerste contact vast',
    action_addReading: 'Voeg een stemming toe',
  },
  hostileDecider: {
    title: '{{name}} is vijandig ({{role}})',
    titleSuspicious: '{{name}} is achterdochtig ({{role}})',
    why: 'Zo gepeild op {{readingDate}}, en sindsdien niet anders.',
    whyGut: 'Een vermoeden van {{readingDate}}, en sindsdien niet anders gepeild.',
    action: 'Leg een contact vast',
    action_pairSeat: 'Koppel deze plek',
  },
  readingStale: {
    title_one: '{{names}} is langer dan een jaar geleden gepeild',
    title_other: '{{count}} stemmingen zijn ouder dan een jaar',
    why_one: 'De laatste stemming is van {{oldestDate}}.',
    why_other: '{{names}}. De oudste stemming is van {{oldestDate}}.',
    action: 'Peil opnieuw',
  },
  root6Window: {
    title: 'Er loopt een √6-venster',
    why_one:
      'Tot en met {{lastDate}}. Met {{count}} van de {{of}} personen is sinds het begin geen contact vastgelegd.',
    why_other:
      'Tot en met {{lastDate}}. Met {{count}} van de {{of}} personen is sinds het begin geen contact vastgelegd.',
    whyAllMet: 'Tot en met {{lastDate}}. Met iedereen is sinds het begin contact geweest.',
    whyNobody: 'Tot en met {{lastDate}}. Op deze kaart zit nog niemand.',
    action: 'Leg een contact vast',
    action_addMember: 'Voeg een lid toe',
    action_nameHolder: 'Vul de eerste naam in',
  },
  root20Share: {
    title: 'Geen exitafspraak',
    why: '{{share}} van onze omzet in {{year}}. Maak haar zolang niemand aan vertrekken denkt.',
    titleUnproven: '{{name}} niet bewezen ({{role}})',
    whyUnproven: 'Bij {{share}} van de omzet moeten de koppelingen met beslisser en waarborger bewezen zijn.',
    action: 'Leg een contact vast',
    action_recordExitAgreement: 'Leg de exitafspraak vast',
  },
  colleagueLeft: {
    title_one: '{{name}} vertrok, één koppeling hangt los',
    title_other: '{{name}} vertrok, {{count}} koppelingen hangen los',
    why: 'Weg sinds {{leftDate}}. Niet overgenomen: {{faces}}.',
    whyUnnamed_one: 'Weg sinds {{leftDate}}, en de koppeling is niet overgenomen.',
    whyUnnamed_other: 'Weg sinds {{leftDate}}, en de koppelingen zijn niet overgenomen.',
    action: 'Toon de collega',
    action_pairSeat: 'Koppel deze plek',
  },
};
