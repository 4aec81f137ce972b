import type {
  acquaintance as englishAcquaintance,
  reach as englishReach,
  suggestions as englishSuggestions,
} from '../en/suggestions.ts';
import type { SameKeys } from '../sameKeys.ts';

export const suggestions: SameKeys<typeof englishSuggestions> = {
  forSeat: 'Wie tegenover {{name}} kan',
  forRow: 'Wie van ons tegenover deze rij kan',
  forColleague: 'Wie te ontmoeten',
  nobody: 'Niemand van ons past bij wat bekend is. Leg vast waar uw collega’s werken en wie zij kennen.',
  noMember: 'Niemand zonder tegenhanger past bij wat bekend is.',
  pair: 'Koppel',
  pairNamed: 'Koppel {{colleague}} aan {{name}}',
  pairRow: 'Zet {{colleague}} tegenover deze rij: daar zit iemand die niemand van ons nog kent',
  more: 'Toon alle {{count}}',
  fewer: 'Minder',
  best: 'Beste eerst',
  others: 'Anderen',
};

export const reach: SameKeys<typeof englishReach> = {
  heading: 'Wie {{name}} kan bereiken',
  nobody: 'Er loopt nog geen weg: geen bewezen contact, geen bekende, geen lijn vanaf iemand die wij spreken.',
  show: 'Deze weg op de kaart tonen',
  order:
    'De sterkste weg eerst: bewezen contact draagt een woord het best, dan recent contact en een privébekende; elke volgende persoon verzwakt het.',
  strength: { strong: 'sterk', fair: 'redelijk', weak: 'zwak' },
  directly: 'rechtstreeks',
  through_one: 'via {{count}} persoon',
  through_other: 'via {{count}} mensen',
  meets: {
    daily: '{{colleague}} spreekt {{name}} elke dag.',
    weekly: '{{colleague}} spreekt {{name}} elke week.',
    monthly: '{{colleague}} spreekt {{name}} elke maand.',
    quarterly: '{{colleague}} spreekt {{name}} elk kwartaal.',
    halfYearly: '{{colleague}} spreekt {{name}} tweemaal per jaar.',
    yearly: '{{colleague}} spreekt {{name}} eenmaal per jaar.',
    none: '{{colleague}} spreekt {{name}}.',
  },
  met: '{{colleague}} sprak {{name}} op {{metDate}}.',
  knows: {
    private: '{{colleague}} kent {{name}} privé.',
    network: '{{colleague}} deelt een netwerk of club met {{name}}.',
    formerEmployer: '{{colleague}} kent {{name}} van een vorige werkgever.',
    formerMeeting: '{{colleague}} kent {{name}} van een eerdere ontmoeting.',
  },
  reportsTo: {
    forward: '{{to}} is de leidinggevende van {{from}}.',
    backward: '{{to}} rapporteert aan {{from}}.',
  },
  influences: {
    forward: '{{from}} beïnvloedt {{to}}.',
    backward: '{{from}} luistert naar {{to}}.',
  },
  network: {
    forward: '{{from}} en {{to}} delen een netwerk.',
    backward: '{{from}} en {{to}} delen een netwerk.',
  },
};

export const acquaintance: SameKeys<typeof englishAcquaintance> = {
  heading: 'Kent',
  headingMember: 'Bekend bij',
  add: 'bekende toevoegen',
  since: 'sinds {{date}}',
  until: 'tot {{date}}',
  edit: 'Wijzigen: {{name}}',
  title: 'Wie van ons kent {{name}}?',
  titleColleague: 'Wie kent {{name}}?',
  titleEdit: '{{colleague}} en {{name}}',
  colleague: 'Collega van ons',
  member: 'Lid van de DMU',
  kind: 'Kent elkaar van',
  from: 'Sinds',
  to: 'Tot',
  fromHint: 'Laat leeg als u het niet weet.',
  toHint: 'Laat leeg zolang zij elkaar kennen.',
  note: 'Welke club, welke werkgever?',
  missing: 'wie wie kent',
  remove: 'Verwijderen: zij kennen elkaar niet',
};
